export type { DistantRecogniser, Name, Recogniser } from "./entities/recogniser.js";
export { type ExtractInput, type ExtractOptions, type ExtractResult, extract, extractFrom } from "./extract.js";
export { type Quantity, toQuantity } from "./quantities/to-quantity.js";
export { findSentences } from "./tokens/find-sentences.js";
export type { Sentence, Token, TokenisedText } from "./tokens/token.js";
export { EXTRACTOR_VERSION } from "./version.js";
