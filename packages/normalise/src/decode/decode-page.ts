import { decodeText } from "@newsledger/contracts/decode-text";
import { permanent } from "@newsledger/contracts/errors";
import { MAX_PAGE_BYTES } from "../limits.js";
import { chooseCharset } from "./choose-charset.js";

/**
 * The text of a page's bytes: by byte order mark, then by the shape of UTF-16, then as UTF-8 where they are valid, then
 * by what response, page and the text itself tell of their encoding. No header is believed against the text.
 * @throws LedgerError `normalise.too_large` above 24 MB.
 */
export function decodePage(body: Uint8Array | string, charset: string | null, url: string): string {
  const size = typeof body === "string" ? body.length : body.byteLength;
  if (size > MAX_PAGE_BYTES) throw tooLarge(size, url);
  if (typeof body === "string") return body.startsWith("\uFEFF") ? body.slice(1) : body;
  const marked = charsetOfMark(body) ?? charsetOfShape(body);
  if (marked !== null) return decodeText(marked, body) ?? "";
  const utf8 = decodeStrictly(body);
  if (utf8 !== null) return utf8;
  return decodeText(chooseCharset(body, charset), body) ?? decodeText("utf-8", body) ?? "";
}

function charsetOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return null;
}

const SHAPE_BYTES = 2_048;

/** UTF-16 without a mark: markup is ASCII, so that every other byte of it is zero. */
function charsetOfShape(bytes: Uint8Array): string | null {
  const zeros = [0, 0];
  const length = Math.min(bytes.length, SHAPE_BYTES) & ~1;
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1] = (zeros[i & 1] ?? 0) + 1;
  const [high = 0, low = 0] = zeros.map((count) => count / (length / 2));
  if (length < 16 || Math.max(high, low) < 0.6 || Math.min(high, low) > 0.05) return null;
  return high > low ? "utf-16be" : "utf-16le";
}

/** Text in another multi-byte or single-byte encoding is, beyond ASCII, practically never valid UTF-8. */
function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    // ISO-2022-JP is seven-bit, and so looks like ASCII.
    return text.includes("\u001b$") || text.includes("\u001b(") ? null : text;
  } catch {
    return null;
  }
}

function tooLarge(size: number, url: string) {
  return permanent("normalise.too_large", `the page ${url} has ${size} bytes, more than ${MAX_PAGE_BYTES}`, {
    hint: "Pages of this size are not articles. If this one is, import its text as a plain file.",
    context: { url, size, limit: MAX_PAGE_BYTES },
  });
}
