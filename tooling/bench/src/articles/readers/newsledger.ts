import { type NormaliseResult, normalisePage } from "@newsledger/normalise";
import { NOTHING_READ, type PageReading, type PageToRead } from "../page-reader.js";

export const read = ({ url, html }: PageToRead): NormaliseResult => normalisePage({ url, body: html });

export function shape({ article }: NormaliseResult): PageReading {
  if (article === null) return NOTHING_READ;
  const { title, authors, publishedAt, paragraphs, text } = article;
  return { title, authors, publishedAt, paragraphs, text };
}
