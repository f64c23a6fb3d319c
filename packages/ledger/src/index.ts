export * from "./entity-key.js";
export { compareIntervals, type Interval, intervalOf, RELATIONS, type Relation } from "./intervals.js";
export * from "./main-place.js";
export * from "./near-duplicates.js";
export * from "./question.js";
export * from "./spread.js";
