import { gunzipSync } from "node:zlib";
import { decodeText, permanent } from "@newsledger/contracts";

/** sitemaps.org: a sitemap is at most 50 MB unpacked. Feeds are far smaller. */
const MAX_UNPACKED_BYTES = 50 * 1024 * 1024;

/**
 * The text of a feed or sitemap. Bytes that are gzip (a `.gz` sitemap is packed as a file, so HTTP does not unpack it)
 * are unpacked; the charset is the byte order mark's, else the response's, else the XML declaration's, else UTF-8.
 *
 * @throws LedgerError `discover.too_large`, `discover.malformed` (permanent)
 */
export function decodeBody(body: Uint8Array | string, contentType: string | null, url: string): string {
  if (typeof body === "string") return body.replace(/^\uFEFF/, "");
  const bytes = isGzip(body) ? gunzip(body, url) : body;
  return decodeText(charsetOf(bytes, contentType), bytes) ?? new TextDecoder().decode(bytes);
}

function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

function gunzip(bytes: Uint8Array, url: string): Uint8Array {
  try {
    return gunzipSync(bytes, { maxOutputLength: MAX_UNPACKED_BYTES });
  } catch (cause) {
    const context = { url };
    if (cause instanceof Error && "code" in cause && cause.code === "ERR_BUFFER_TOO_LARGE") {
      const hint = "Name the smaller sitemaps it is made of, or the outlet's feed.";
      throw permanent("discover.too_large", `${url} unpacks to more than 50 MB`, { hint, context, cause });
    }
    const hint = "Its gzip data are damaged. Open the address to see whether the outlet serves it whole.";
    throw permanent("discover.malformed", `${url} cannot be unpacked`, { hint, context, cause });
  }
}

function charsetOf(bytes: Uint8Array, contentType: string | null): string {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  const fromResponse = /charset\s*=\s*["']?([^\s"';]+)/i.exec(contentType ?? "")?.[1];
  if (fromResponse !== undefined) return fromResponse;
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\bencoding\s*=\s*["']([^"']+)/i.exec(head)?.[1] ?? "utf-8";
}
