export type { Token } from "../tokens/token.js";
export { tokenise } from "../tokens/tokenise.js";
export { hashText, mix } from "./hash.js";
export { bestClass, type LinearModel, scoreFeatures } from "./linear-model.js";
export {
  isAllowed,
  isDone,
  LEFT,
  PARSE_CLASSES,
  PARSE_FEATURES,
  type ParseState,
  parseFeatures,
  RIGHT,
  SHIFT,
  startState,
  takeAction,
} from "./parse-state.js";
export { parseWords } from "./parse-words.js";
export { type KnownWords, TAG_FEATURES, tagFeatures } from "./tag-features.js";
export { codesOfSentence, tagWords } from "./tag-words.js";
export { classIndex, WORD_CLASSES, type WordClass } from "./word-class.js";
