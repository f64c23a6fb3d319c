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

/** Far enough for git to tell as well. */
const TELLING_BYTES = 8_000;
const UTF_16_MARKS = ["fffe", "feff"];

/** Whether the bytes are those of a picture, a program or an archive: no text but UTF-16 has a byte of zero. */
export function isBinary(bytes: Uint8Array): boolean {
  if (UTF_16_MARKS.includes(Buffer.from(bytes.subarray(0, 2)).toString("hex"))) return false;
  return bytes.subarray(0, TELLING_BYTES).includes(0);
}

/** Whether a text whose name tells nothing is HTML. */
export function looksLikeHtml(text: string): boolean {
  return HTML_START.test(text);
}
