/** Corpora of names and their scoring, for whoever measures the model as the trainer does. */
export { type GoldDocument, type GoldSpan, hasNamed, type NameSet, type Part, readNamed } from "./corpora/corpora.js";
export { isHeldOut } from "./corpora/split.js";
export { type NameScores, type Score, scoreNames } from "./score-names.js";
