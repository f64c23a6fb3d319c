import { createHash } from "node:crypto";

/** One record of a WARC file. Header names are compared without case; `block` is the record's content as it stands. */
export interface WarcRecord {
  type: string;
  header(name: string): string | null;
  /** Null where it is longer than what may be held in memory. */
  block: Buffer | null;
  /** How many records came before it. */
  index: number;
}

export interface NewRecord {
  type: "warcinfo" | "resource";
  /** Named fields in their order, without the length. */
  fields: readonly (readonly [name: string, value: string])[];
  block: Buffer;
}

export const WARC_VERSION = "WARC/1.1";

/** The bytes of one record, as ISO 28500 lays it out: version, named fields, block, two empty lines. */
export function encodeRecord({ type, fields, block }: NewRecord): Buffer {
  const lines = [
    WARC_VERSION,
    `WARC-Type: ${type}`,
    ...fields.map(([name, value]) => `${name}: ${value.replace(/[\r\n]+/g, " ")}`),
    `Content-Length: ${block.byteLength}`,
  ];
  return Buffer.concat([Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "utf8"), block, Buffer.from("\r\n\r\n")]);
}

const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

/** RFC 4648, without padding: the form in which archives write digests. */
export function toBase32(bytes: Uint8Array): string {
  let text = "";
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    for (; bits >= 5; bits -= 5) text += BASE32[(held >>> (bits - 5)) & 31];
    held &= (1 << bits) - 1;
  }
  return bits > 0 ? text + BASE32[(held << (5 - bits)) & 31] : text;
}

export function digestOf(block: Uint8Array): string {
  return `sha256:${toBase32(createHash("sha256").update(block).digest())}`;
}

const ALGORITHMS: Record<string, string> = { sha1: "sha1", sha256: "sha256", "sha-256": "sha256", md5: "md5" };

/** Whether a digest as some archive wrote it is the block's; null where its kind is not known. */
export function matchesDigest(written: string, block: Uint8Array): boolean | null {
  const [label = "", value = ""] = written.split(":", 2);
  const algorithm = ALGORITHMS[label.toLowerCase()];
  if (algorithm === undefined) return null;
  const digest = createHash(algorithm).update(block).digest();
  const plain = value.replace(/=+$/, "");
  return plain.toLowerCase() === digest.toString("hex") || plain.toUpperCase() === toBase32(digest);
}

/** The same capture has the same name in every export. */
export function nameRecord(...parts: readonly string[]): string {
  const hex = createHash("sha256").update(parts.join("\n")).digest("hex");
  // RFC 9562, 5.8: a UUID of a form of one's own.
  return `<urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}>`;
}
