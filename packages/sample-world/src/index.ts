export { articleText, type BodyBlock, readBody } from "./body-text.js";
export {
  type GeneratedArticleFacts,
  generateArticle,
  generatedFacts,
  type PressMillWeight,
} from "./press-mill/generate-article.js";
export type { GoldFigure, SampleArticle, SampleImage, SampleVersion } from "./sample-article.js";
export { askWorld, type WorldAnswer } from "./server/ask-world.js";
export type { OutletCounts, RequestCounts, RequestKind } from "./server/request-counts.js";
export { type SampleWorld, type SampleWorldOptions, startSampleWorld } from "./server/start-sample-world.js";
export { outletOrigin, sampleSources } from "./sources.js";
export { SAMPLE_ARTICLES } from "./stories/index.js";
