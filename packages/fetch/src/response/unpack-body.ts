import { Readable } from "node:stream";
import { readBody } from "./read-body.js";

/**
 * Unpacks a body that is at hand, as an archive keeps it, within the limit that a fetched one has.
 *
 * @throws LedgerError `fetch.too_large`, `fetch.decompression` (permanent), or what the unpacker fails with
 */
export function unpackBody(body: Buffer, from: { url: string; contentEncoding: string | null; maxBytes: number }) {
  const { url, contentEncoding, maxBytes } = from;
  return readBody(Readable.from([body]), {
    url,
    contentEncoding,
    maxWireBytes: Math.max(body.length, maxBytes),
    maxBodyBytes: maxBytes,
    whenTooLarge: "throw",
    signal: new AbortController().signal,
    onData: () => {},
  });
}
