export { hashText } from "../hash-text.js";
export type { Token } from "../tokens/token.js";
export { tokenise } from "../tokens/tokenise.js";
export { mix } from "./hash.js";
export { joinQuantities, type SyntaxWord } from "./join-quantities.js";
export { bestClass, type LinearModel, scoreFeatures } from "./linear-model.js";
export { PARSE_FEATURES, parseFeatures, RELATION_FEATURES } from "./parse-features.js";
export { isMark, type ParseInput, parseInput } from "./parse-input.js";
export {
  arcOf,
  isAllowed,
  isDone,
  LEFT,
  PARSE_CLASSES,
  type ParseState,
  RIGHT,
  SHIFT,
  startState,
  takeAction,
} from "./parse-state.js";
export { chooseRelation, parseWords, ROOT } from "./parse-words.js";
export { RELATIONS, type Relation, relationIndex } from "./relation.js";
export { TAG_FEATURES, tagFeatures } from "./tag-features.js";
export { tagWords } from "./tag-words.js";
export { classIndex, WORD_CLASSES, type WordClass } from "./word-class.js";
export { type KnownWords, WordCoder, type WordCodes } from "./word-codes.js";
