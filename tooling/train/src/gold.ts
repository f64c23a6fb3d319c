/** Articles whose figures are annotated, for whoever measures the extractor by what the trainer learns from. */
export { timesMeet } from "./dates/time-span.js";
export type { AnnotatedArticle, AnnotatedFigure } from "./gold/annotated-article.js";
export { readGold } from "./gold/read-gold.js";
export { isSameSize } from "./gold/same-size.js";
