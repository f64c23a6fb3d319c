/** What the training command needs of the recogniser's insides: nothing that reads articles should import this. */

export type { Attribution } from "./attribution/attribution.js";
export {
  ATTRIBUTION_FEATURES,
  attributionFeatures,
  type Candidate,
  type Target,
} from "./attribution/choice/attribution-features.js";
export { gatherCandidates } from "./attribution/choice/gather-candidates.js";
export { findAttributions } from "./attribution/find-attributions.js";
export { DocumentMakers } from "./attribution/naming/document-makers.js";
export { spreadQuotes } from "./attribution/quotes/spread-quotes.js";
export { indexNames } from "./attribution/speaker.js";
export { viewSpeech } from "./attribution/speech-view.js";
export { type DocumentView, viewDocument } from "./crf/document-view.js";
export { collectFeatures, FeatureList } from "./crf/features.js";
export { KeyTable } from "./crf/key-table.js";
export { BEFORE, LABEL_COUNT, labelOf, MAY_END, MAY_START } from "./crf/labels.js";
export { LEXICON_BITS, type Lexicon, phraseKey, plainSpelling, wordKey } from "./crf/lexicon.js";
export type { CrfModel } from "./crf/model.js";
export { decodeModel, encodeModel } from "./crf/model-format.js";
export { createTagger, type Tagger } from "./crf/tag-document.js";
export type { WordInfo } from "./crf/word-info.js";
export { findDates } from "./dates/find-dates.js";
export { canonicalise } from "./entities/canonicalise.js";
export { learnedRecogniser } from "./entities/learned-recogniser.js";
export { readNames } from "./entities/read-names.js";
export type { Name, Recogniser } from "./entities/recogniser.js";
export { ruleRecogniser } from "./entities/rule-recogniser.js";
export { extractWith } from "./extract.js";
export { CONFIDENCE_FEATURES, confidenceFeatures } from "./figures/confidence/confidence-features.js";
export { findDrafts } from "./figures/reading/find-drafts.js";
export type { NounChooser } from "./figures/subject/choose-noun.js";
export { gatherNouns } from "./figures/subject/gather-nouns.js";
export { NOUN_FEATURES, nounFeatures } from "./figures/subject/noun-features.js";
export { settingOf } from "./figures/subject/noun-setting.js";
export { DATE_FEATURES, dateFeatures } from "./figures/time/date-features.js";
export { gatherDates } from "./figures/time/gather-dates.js";
export { type DateChooser, dateSetting } from "./figures/time/weigh-date.js";
export { LOGISTIC_UNITS } from "./syntax/log-odds.js";
export { Treebank } from "./syntax/sentence-tree.js";
export type { Token, TokenisedText } from "./tokens/token.js";
export { tokenise } from "./tokens/tokenise.js";
export { singularOf } from "./units/inflect.js";
