import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { paragraphsOf, toReading } from "./shape-reading.mjs";

export const read = ({ html }) =>
  new Readability(parseHTML(html).document, { serializer: (element) => element }).parse();

export const shape = (article) =>
  toReading({
    title: article?.title,
    byline: article?.byline,
    publishedAt: article?.publishedTime,
    paragraphs: article?.content ? paragraphsOf(article.content) : [],
  });
