/** How far browsers look for a declaration is 1,024 bytes; outlets put it later often enough. */
const WINDOW_BYTES = 4096;
const DECLARED =
  /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,100}encoding\s*=\s*["']([\w.:-]{2,40})/i;

/** The charset a page declares of itself, or null. */
export function sniffCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, WINDOW_BYTES));
  const match = DECLARED.exec(head);
  const declared = match?.[1] ?? match?.[2] ?? null;
  // A page that says UTF-16 in ASCII bytes is not UTF-16.
  return declared === null || /^utf-?16/i.test(declared) ? null : declared;
}

const LANG = /<html[^>]{0,400}\blang\s*=\s*["']?([a-z]{2,3})\b/i;

/** The language that a page declares of itself, without its country, or null. */
export function sniffLang(bytes: Uint8Array): string | null {
  return LANG.exec(new TextDecoder("latin1").decode(bytes.subarray(0, WINDOW_BYTES)))?.[1]?.toLowerCase() ?? null;
}
