export * from "./article.js";
export * from "./errors.js";
export * from "./extraction.js";
export * from "./jobs.js";
export * from "./outcomes.js";
export * from "./source.js";
export * from "./stages.js";
export * from "./text.js";
