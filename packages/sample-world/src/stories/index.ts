import type { SampleArticle } from "../sample-article.js";
import { SENN_FLOODS } from "./senn-floods.js";

/** Every article written for the sample world, story by story. */
export const SAMPLE_ARTICLES: SampleArticle[] = [...SENN_FLOODS];
