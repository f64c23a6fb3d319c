/** One article to bring in, as it was found: nothing read of it yet but its bytes. */
export interface ImportItem {
  /** For people: the file's path, the line of an NDJSON file. */
  label: string;
  /** As the item itself says; null when it does not. */
  url: string | null;
  kind: "html" | "text";
  bytes: Uint8Array;
}

/** Something in the way that concerns one item only: the others go on. */
export interface BrokenItem {
  label: string;
  problem: string;
}

const HTML_START = /^\s*(?:<!doctype|<\?xml|<html|<head|<body|<article|<main|<div|<h1|<p\b|<!--)/i;

/** Whether a text whose name tells nothing is HTML. */
export function looksLikeHtml(text: string): boolean {
  return HTML_START.test(text);
}
