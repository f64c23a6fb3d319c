import { Defuddle } from "defuddle/node";
import { parseHTML } from "linkedom";
import { paragraphsOfHtml, toReading } from "./shape-reading.mjs";

export const read = ({ html, url }) => Defuddle(parseHTML(html).document, url || undefined, { useAsync: false });

export const shape = (article) =>
  toReading({
    title: article.title,
    byline: article.author,
    publishedAt: article.published,
    paragraphs: paragraphsOfHtml(article.content),
  });
