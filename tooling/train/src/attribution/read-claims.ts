import { readFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";

type Span = [start: number, end: number];

export interface Claim {
  source: Span[];
  cue: Span[];
  content: Span[];
}

export interface ClaimArticle {
  id: string;
  text: string;
  publishedAt: string;
  attributions: Claim[];
}

/** The articles of an attribution corpus, one JSON object a line, gzipped. */
export function readClaims(file: string): ClaimArticle[] {
  const lines = gunzipSync(readFileSync(file)).toString("utf8").split("\n");
  return lines.filter(Boolean).map((line) => JSON.parse(line) as ClaimArticle);
}
