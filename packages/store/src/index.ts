export type * from "./read/read-models.js";
export type * from "./store.js";
