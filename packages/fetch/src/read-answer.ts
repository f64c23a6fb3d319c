import { permanent, retryable } from "@newsledger/contracts";
import type { HostOutcome } from "./budget/host-budget.js";
import type { Deadline } from "./deadline.js";
import type { FetchedResource, FetchRequest, Redirect, ResourceKind, UnchangedResource } from "./fetch-types.js";
import type { FetchLimits } from "./limits.js";
import { classifyFailure } from "./network/classify-failure.js";
import type { OpenResponse } from "./network/open-response.js";
import { checkContentType, checkUntypedPage, readContentType } from "./response/content-type.js";
import { findChallenge } from "./response/find-challenge.js";
import { readFreshness } from "./response/freshness.js";
import { readBody } from "./response/read-body.js";
import { readRetryAfter } from "./response/retry-after.js";

export interface AnswerContext {
  request: FetchRequest;
  redirects: Redirect[];
  limits: FetchLimits;
  deadline: Deadline;
  startedMs: number;
  nowMs: number;
}

/** A status that is no success, or a bot wall: what it is called depends on how long the host is then paused. */
export interface Refusal {
  status: "refused";
  challenge: string | null;
  outcome: HostOutcome;
}

/** Walls answer with these, and only then is their body worth a look. */
const WALL_STATUSES = new Set([401, 403, 405, 429, 503]);

const WALL_HEAD_BYTES = 64 * 1024;

/** Reads the final answer of a chain. Takes care of its body in every case. */
export async function readAnswer(
  response: OpenResponse,
  context: AnswerContext,
): Promise<FetchedResource | UnchangedResource | Refusal> {
  const { etag, lastModified } = context.request;
  const { status } = response;
  if (status === 304 && (etag || lastModified)) {
    response.discard();
    return { status: "unchanged", ...answerFacts(response, context) };
  }
  if (status !== 200 && status !== 203) {
    const head = WALL_STATUSES.has(status) ? await readHead(response, context) : discardToEmpty(response);
    return refusalOf(response, findChallenge(response.header, head), context.nowMs);
  }
  const contentType = readContentType(response.header("content-type"));
  const body = await readWanted(response, context, contentType);
  const challenge = context.request.kind === "robots" ? null : findChallenge(response.header, body);
  if (challenge !== null) return refusalOf(response, challenge, context.nowMs);
  if (body.length === 0 && context.request.kind !== "robots") throw emptyBody(response.url.href);
  checkUntypedPage(context.request.kind, contentType, body, response.url.href);
  const { mediaType, charset } = contentType;
  const link = response.header("link");
  return { status: "ok", ...answerFacts(response, context), link, body, contentType: mediaType, charset };
}

function answerFacts(response: OpenResponse, context: AnswerContext): Omit<UnchangedResource, "status"> {
  const { request, redirects, startedMs, nowMs } = context;
  const isUnchanged = response.status === 304;
  return {
    url: response.url.href,
    httpStatus: response.status,
    // A 304 may leave out what it confirms.
    etag: response.header("etag") ?? (isUnchanged ? (request.etag ?? null) : null),
    lastModified: response.header("last-modified") ?? (isUnchanged ? (request.lastModified ?? null) : null),
    freshForMs: readFreshness(response.header, nowMs),
    fetchedAt: new Date(nowMs).toISOString(),
    durationMs: Math.round(performance.now() - startedMs),
    redirects,
  };
}

async function readWanted(
  response: OpenResponse,
  context: AnswerContext,
  contentType: ReturnType<typeof readContentType>,
): Promise<Buffer> {
  const { kind } = context.request;
  const url = response.url.href;
  try {
    checkContentType(kind, contentType, url);
    checkAnnouncedLength(response, context.limits.maxWireBytes);
  } catch (error) {
    response.discard();
    throw error;
  }
  return readWithin(response, context, bodyLimit(kind, context.limits), kind === "robots" ? "cut" : "throw");
}

function bodyLimit(kind: ResourceKind, limits: FetchLimits): number {
  if (kind === "page") return limits.maxPageBytes;
  if (kind === "api") return limits.maxApiBytes;
  return kind === "feed" ? limits.maxFeedBytes : limits.maxRobotsBytes;
}

/** Also the body of robots.txt is read by this, within its own deadline. */
export async function readWithin(
  response: OpenResponse,
  { limits, deadline }: Pick<AnswerContext, "limits" | "deadline">,
  maxBodyBytes: number,
  whenTooLarge: "throw" | "cut",
): Promise<Buffer> {
  try {
    return await readBody(response.body, {
      url: response.url.href,
      contentEncoding: response.header("content-encoding"),
      maxWireBytes: limits.maxWireBytes,
      maxBodyBytes,
      whenTooLarge,
      signal: deadline.signal,
      onData: deadline.touch,
    });
  } catch (thrown) {
    response.discard();
    throw deadline.signal.aborted ? deadline.signal.reason : classifyFailure(thrown, response.url);
  }
}

/** The status tells enough: what goes wrong with its body is no news. */
async function readHead(response: OpenResponse, context: AnswerContext): Promise<Buffer> {
  try {
    return await readWithin(response, context, WALL_HEAD_BYTES, "cut");
  } catch {
    return Buffer.alloc(0);
  }
}

function discardToEmpty(response: OpenResponse): Buffer {
  response.discard();
  return Buffer.alloc(0);
}

function refusalOf(response: OpenResponse, challenge: string | null, nowMs: number): Refusal {
  const retryAfterMs = readRetryAfter(response.header("retry-after"), nowMs);
  return { status: "refused", challenge, outcome: outcomeOf(response, challenge, retryAfterMs) };
}

function outcomeOf(
  { status, latencyMs }: OpenResponse,
  challenge: string | null,
  retryAfterMs: number | null,
): HostOutcome {
  if (challenge !== null || status === 403) return { kind: "refused", retryAfterMs };
  if (status === 429 || (status === 503 && retryAfterMs !== null)) return { kind: "throttled", retryAfterMs };
  return status >= 500 ? { kind: "failing" } : { kind: "answered", latencyMs };
}

function checkAnnouncedLength(response: OpenResponse, maxWireBytes: number): void {
  const announced = Number(response.header("content-length") ?? 0);
  if (!(announced > maxWireBytes)) return;
  throw permanent("fetch.too_large", `${response.url.href} announces ${announced} bytes, more than ${maxWireBytes}`, {
    hint: "It is hardly an article. If it is, raise the limit in the configuration.",
    context: { url: response.url.href, limit: maxWireBytes, announced },
  });
}

function emptyBody(url: string): Error {
  return retryable("fetch.empty_body", `${url} answered with success and without content`, {
    hint: "Servers do this for a moment while they are updated. It will be tried again by itself.",
    context: { url },
  });
}
