import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";

const GZIP_FROM_BYTES = 512;

export interface Answer {
  body: Buffer;
  contentType: string;
  lastModifiedMs: number;
  maxAgeS: number;
}

/** A weak tag, since the same text travels plain and gzipped. */
function tagOf(body: Buffer): string {
  return `W/"${createHash("sha1").update(body).digest("base64url")}"`;
}

/** RFC 9110, 13.2.2: If-None-Match decides alone where it is present. */
function isNotModified(request: Request, tag: string, lastModifiedMs: number): boolean {
  const tags = request.headers.get("if-none-match");
  if (tags !== null) return tags === "*" || tags.split(/\s*,\s*/).includes(tag);
  const since = Date.parse(request.headers.get("if-modified-since") ?? "");
  return !Number.isNaN(since) && Math.floor(lastModifiedMs / 1000) * 1000 <= since;
}

/** 200 with validators, 304 where the asker has it already, gzip where it is worth it and accepted. */
export function respond(request: Request, answer: Answer): Response {
  const tag = tagOf(answer.body);
  const headers = new Headers({
    etag: tag,
    "last-modified": new Date(answer.lastModifiedMs).toUTCString(),
    "cache-control": `public, max-age=${answer.maxAgeS}`,
    vary: "Accept-Encoding",
  });
  if (isNotModified(request, tag, answer.lastModifiedMs)) return new Response(null, { status: 304, headers });
  headers.set("content-type", answer.contentType);
  const isGzipped = answer.body.length >= GZIP_FROM_BYTES && acceptsGzip(request);
  if (isGzipped) headers.set("content-encoding", "gzip");
  const bytes = isGzipped ? gzipSync(answer.body) : answer.body;
  headers.set("content-length", String(bytes.length));
  return new Response(new Uint8Array(bytes), { headers });
}

function acceptsGzip(request: Request): boolean {
  const accepted = (request.headers.get("accept-encoding") ?? "").toLowerCase().split(/\s*,\s*/);
  return accepted.some((coding) => /^(gzip|\*)(\s*;\s*q=(?!0(\.0*)?$).*)?$/.test(coding));
}
