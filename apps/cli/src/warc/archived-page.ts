import { readContentType, unpackBody } from "@newsledger/fetch";
import { readHttpBlock } from "./read-http-block.js";
import { matchesDigest, type WarcRecord } from "./warc-record.js";

/** A page as an archive kept it. */
export interface ArchivedPage {
  pageUrl: string;
  url: string;
  fetchedAt: string;
  mediaType: string | null;
  charset: string | null;
  etag: string | null;
  lastModified: string | null;
  body: Buffer;
  /** The source under which it was exported from another ledger. */
  sourceSlug: string | null;
}

/** Why a record is left out; the words stand in the report. */
export type LeftOut =
  | "not a page"
  | "not a success"
  | "cut short by the archive"
  | "too large"
  | "not what its digest says"
  | "without address or time"
  | "not to be unpacked"
  | "of no known source";

export const MAX_PAGE_BYTES = 16 * 1024 * 1024;

const HTML = /^(text\/html|application\/xhtml\+xml)$/;

/** Reads a page out of a `resource` or `response` record. Other records, as `request` and `metadata`, are no page. */
export async function readArchivedPage(record: WarcRecord): Promise<ArchivedPage | LeftOut> {
  const { type, header, block } = record;
  if (type !== "resource" && type !== "response") return "not a page";
  if (header("warc-truncated") !== null) return "cut short by the archive";
  if (block === null) return "too large";
  const written = header("warc-block-digest") ?? (type === "resource" ? header("warc-payload-digest") : null);
  if (written !== null && matchesDigest(written, block) === false) return "not what its digest says";
  const url = readUrl(header("warc-target-uri"));
  const fetchedMs = Date.parse(header("warc-date") ?? "");
  if (url === null || Number.isNaN(fetchedMs)) return "without address or time";
  const content = type === "response" ? await readResponse(block, url) : readResource(record, block);
  if (typeof content === "string") return content;
  const fetchedAt = new Date(fetchedMs).toISOString();
  const pageUrl = readUrl(header("newsledger-page")) ?? url;
  return { pageUrl, url, fetchedAt, ...content, sourceSlug: header("newsledger-source") };
}

type Content = Pick<ArchivedPage, "mediaType" | "charset" | "etag" | "lastModified" | "body">;

function readResource({ header }: WarcRecord, body: Buffer): Content | LeftOut {
  const type = readContentType(header("content-type"));
  // A ledger also holds imported texts; of another archive a text is a robots.txt or a style sheet.
  const isPage = HTML.test(type.mediaType ?? "") || header("newsledger-page") !== null;
  if (!isPage) return "not a page";
  const mediaType = type.mediaType === "application/octet-stream" ? null : type.mediaType;
  return { mediaType, charset: type.charset, etag: null, lastModified: null, body };
}

async function readResponse(block: Buffer, url: string): Promise<Content | LeftOut> {
  const answer = readHttpBlock(block);
  if (answer === null) return "not a page";
  if (answer.status !== 200 && answer.status !== 203) return "not a success";
  const type = readContentType(answer.header("content-type"));
  if (!HTML.test(type.mediaType ?? "")) return "not a page";
  const body = await unpack(answer.body, answer.header("content-encoding"), url);
  if (typeof body === "string") return body;
  if (body.length === 0) return "not a page";
  return { ...type, etag: answer.header("etag"), lastModified: answer.header("last-modified"), body };
}

async function unpack(body: Buffer, contentEncoding: string | null, url: string): Promise<Buffer | LeftOut> {
  // Many archives keep the header after they have unpacked the body.
  const isPlain = contentEncoding === null || /^\s*</.test(body.toString("latin1", 0, 200));
  if (isPlain) return body;
  try {
    return await unpackBody(body, { url, contentEncoding, maxBytes: MAX_PAGE_BYTES });
  } catch (error) {
    return (error as { code?: string }).code === "fetch.too_large" ? "too large" : "not to be unpacked";
  }
}

/** WARC 1.0 wrote addresses in angle brackets at times. */
function readUrl(value: string | null): string | null {
  const bare = value?.replace(/^<(.*)>$/, "$1") ?? "";
  return URL.canParse(bare) ? new URL(bare).href : null;
}
