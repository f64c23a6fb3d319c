export { checkArticle } from "./checks/check-article.js";
export { checkQuestion, FAR_APART, needsHistory } from "./checks/check-question.js";
export type { CheckedFigure, Finding, ReportedFigure } from "./checks/checked-figure.js";
export { countContradictingPairs } from "./contradictions.js";
export * from "./entity-key.js";
export { openForces } from "./force.js";
export { compareIntervals, type Interval, intervalOf, RELATIONS, type Relation } from "./intervals.js";
export * from "./main-place.js";
export * from "./near-duplicates.js";
export { isPart } from "./no-answer.js";
export { actorNamesOf } from "./owner.js";
export { pluralOf } from "./plural.js";
export * from "./question.js";
export { drawersOf, readNameForm } from "./resolution/name-form.js";
export { type NameReading, readNamings } from "./resolution/read-namings.js";
export {
  type CandidatePair,
  type NameOrigin,
  type NewEntity,
  type Resolution,
  type ResolvedName,
  resolveNames,
} from "./resolution/resolve-names.js";
