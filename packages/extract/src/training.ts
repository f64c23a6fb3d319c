/** What the training command needs of the recogniser's insides: nothing that reads articles should import this. */
export { type DocumentView, viewDocument } from "./crf/document-view.js";
export { collectFeatures, FeatureList } from "./crf/features.js";
export { KeyTable } from "./crf/key-table.js";
export { BEFORE, LABEL_COUNT, labelOf, MAY_END, MAY_START } from "./crf/labels.js";
export { LEXICON_BITS, type Lexicon, phraseKey, plainSpelling, wordKey } from "./crf/lexicon.js";
export { type CrfModel, emptyModel } from "./crf/model.js";
export { createTagger, type Tagger } from "./crf/tag-document.js";
export type { WordInfo } from "./crf/word-info.js";
export type { Name } from "./entities/recogniser.js";
export type { TokenisedText } from "./tokens/token.js";
export { tokenise } from "./tokens/tokenise.js";
