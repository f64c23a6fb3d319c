import { permanent } from "@newsledger/contracts";
import type { ResourceKind } from "../fetch-types.js";

export interface ContentType {
  /** In lower case without parameters; null where the response names none. */
  mediaType: string | null;
  charset: string | null;
}

/**
 * Feeds are served as nearly anything that is text, and packed sitemaps as bytes: their content decides later. Of
 * robots.txt RFC 9309 asks no more than that it be text.
 */
const ACCEPTED: Record<ResourceKind, RegExp> = {
  page: /^(text\/html|application\/xhtml\+xml)$/,
  feed: /xml$|rss|atom|rdf|json$|^text\/(plain|html)$|^application\/(x-)?gzip$|^application\/octet-stream$/,
  robots: /./,
  api: /json$/,
};

/** What `readBody` unpacks; the last is wanted least, since it is unpacked slowest. */
export const ACCEPT_ENCODING = "gzip, br, zstd;q=0.5";

export const ACCEPT_HEADERS: Record<ResourceKind, string> = {
  page: "text/html, application/xhtml+xml;q=0.9",
  feed: "application/rss+xml, application/atom+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, */*;q=0.1",
  robots: "text/plain, */*;q=0.1",
  api: "application/json",
};

export function readContentType(value: string | null): ContentType {
  const mediaType = value?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
  const charset = /;\s*charset\s*=\s*["']?([^\s"';]+)/i.exec(value ?? "")?.[1]?.toLowerCase();
  return { mediaType: mediaType === "" ? null : mediaType, charset: charset ?? null };
}

const HINTS: Partial<Record<ResourceKind, string>> = {
  feed: "Correct the source's feed address.",
  api: "Correct the address in the configuration.",
};

/** @throws LedgerError `fetch.content_type` (permanent) for a response that cannot be what was asked for */
export function checkContentType(kind: ResourceKind, { mediaType }: ContentType, url: string): void {
  if (mediaType === null || ACCEPTED[kind].test(mediaType)) return;
  throw permanent("fetch.content_type", `${url} is ${mediaType}, where a ${kind} was expected`, {
    hint: HINTS[kind] ?? "It is no article: a file, a picture or a stream.",
    context: { url, mediaType, kind },
  });
}

/** Without a Content-Type the bytes decide: markup within the first kilobyte, past a byte order mark. */
export function checkUntypedPage(kind: ResourceKind, { mediaType }: ContentType, body: Buffer, url: string): void {
  if (kind !== "page" || mediaType !== null) return;
  if (/^(\xEF\xBB\xBF)?\s*<(!doctype html|!--|html|head|body|meta|title)/i.test(body.toString("latin1", 0, 1024)))
    return;
  throw permanent("fetch.content_type", `${url} names no content type and does not look like a page`, {
    hint: "It is no article: a file, a picture or a stream.",
    context: { url, mediaType: null, kind },
  });
}
