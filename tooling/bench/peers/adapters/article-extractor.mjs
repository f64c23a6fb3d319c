import { extractFromHtml } from "@extractus/article-extractor";
import { paragraphsOfHtml, toReading } from "./shape-reading.mjs";

export const read = ({ html, url }) => extractFromHtml(html, url || "https://page.invalid/");

export const shape = (article) =>
  toReading({
    title: article?.title,
    byline: article?.author,
    publishedAt: article?.published,
    paragraphs: paragraphsOfHtml(article?.content),
  });
