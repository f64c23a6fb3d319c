import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { extract } from "@newsledger/extract";
import { type AttributedText, type AttributionScores, scoreAttributions } from "./score-attributions.js";

export interface AttributionReport extends AttributionScores {
  articles: number;
  wordsPerSecond: number;
}

export function readAttributions(file: string): AttributedText[] {
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AttributedText);
}

/** Reads each article once and compares the speakers of its figures with the sources of the corpus. */
export function benchAttribution(texts: AttributedText[], onProgress: (line: string) => void): AttributionReport {
  let words = 0;
  let ms = 0;
  const read = texts.map((article, i) => {
    onProgress(`${i} of ${texts.length} articles`);
    words += article.text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0;
    const started = performance.now();
    const { figures } = extract({ text: article.text, lang: "en", publishedAt: article.publishedAt });
    ms += performance.now() - started;
    return { article, figures };
  });
  return { articles: texts.length, wordsPerSecond: Math.round((words / ms) * 1000), ...scoreAttributions(read) };
}
