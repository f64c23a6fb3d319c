import { LedgerError } from "@newsledger/contracts";
import type { Dispatcher } from "undici";
import type { HostBudget } from "./budget/host-budget.js";
import { type Deadline, startDeadline } from "./deadline.js";
import type { FetchedResource, FetchRequest, FetchResult, UnchangedResource } from "./fetch-types.js";
import { followRedirects, type NotYet } from "./follow-redirects.js";
import type { FetchLimits } from "./limits.js";
import { type OpenResponse, openResponse } from "./network/open-response.js";
import { parseTarget } from "./network/parse-target.js";
import { type Refusal, readAnswer } from "./read-answer.js";
import { classifyStatus } from "./response/classify-status.js";
import { ACCEPT_ENCODING, ACCEPT_HEADERS } from "./response/content-type.js";
import type { RobotsGate } from "./robots/robots-gate.js";

/** What all fetches of one fetcher share. */
export interface FetcherParts {
  dispatcher: Dispatcher;
  budget: HostBudget;
  gate: RobotsGate;
  allowPrivateHosts: readonly string[];
  limits: FetchLimits;
  userAgent: string;
  now: () => number;
}

/** A second between two requests is what is commonly asked of crawlers that a host does not know. */
const DEFAULT_DELAY_MS = 1_000;

/** One fetch, from the first permission to the last byte. */
export async function fetchWithin(parts: FetcherParts, request: FetchRequest): Promise<FetchResult> {
  const { limits, allowPrivateHosts, dispatcher } = parts;
  const target = parseTarget(request.url);
  const headers = headersFor(request, parts.userAgent);
  const startedMs = performance.now();
  // Begun with the first request and not before: the reading of robots.txt has its own.
  let started: Deadline | undefined;
  const held = new Set<string>();
  const runningDeadline = () => (started ??= startDeadline(target.href, limits));

  async function open(url: URL, isFirst: boolean): Promise<OpenResponse | NotYet> {
    const waitMs = await askPermission(parts, request, url, isFirst, held);
    if (waitMs > 0) return { host: url.host, waitMs };
    const deadline = runningDeadline();
    deadline.touch();
    return reportFailure(parts, url.host, () => openResponse(dispatcher, { url, headers, deadline }));
  }

  try {
    const chain = await followRedirects(target, { maxRedirects: limits.maxRedirects, allowPrivateHosts, open });
    if ("waitMs" in chain) return { status: "busy", host: chain.host, retryAfterMs: chain.waitMs };
    const { response, redirects } = chain;
    const context = { request, redirects, limits, deadline: runningDeadline(), startedMs, nowMs: parts.now() };
    const answer = await reportFailure(parts, response.url.host, () => readAnswer(response, context));
    return await settle(parts, response, answer);
  } finally {
    started?.clear();
    for (const host of held) await release(parts, host);
  }
}

/** What could not be given back comes back by itself, and no answer is lost over it. */
export async function release({ budget, now }: FetcherParts, host: string): Promise<void> {
  try {
    await budget.release(host, now());
  } catch {
    // Its lease runs out.
  }
}

/** Takes the host's turn, and remembers what is to be given back. */
export async function takeTurn(parts: FetcherParts, url: URL, delayMs: number, held: Set<string>): Promise<number> {
  const { waitMs } = await parts.budget.acquire(url.host, delayMs, parts.now());
  if (waitMs === 0 && delayMs > 0) held.add(url.host);
  return waitMs;
}

/** Robots first, then the budget; zero where the request may be sent now. Throws the refusal of robots.txt. */
async function askPermission(
  parts: FetcherParts,
  request: FetchRequest,
  url: URL,
  isFirst: boolean,
  held: Set<string>,
): Promise<number> {
  if (request.kind === "robots") return 0;
  if (request.kind === "api") return takeTurn(parts, url, request.delayMs ?? DEFAULT_DELAY_MS, held);
  const known = await parts.gate.peek(url);
  if (known?.refusal) throw known.refusal;
  // A redirect is answered at once, as a browser would; only a pause of its host holds it up. With a delay, a chain of
  // two hops on one host could never be walked to its end.
  const delayMs = isFirst ? Math.max(request.delayMs ?? DEFAULT_DELAY_MS, known?.crawlDelayMs ?? 0) : 0;
  const waitMs = await takeTurn(parts, url, delayMs, held);
  if (waitMs > 0 || known !== null) return waitMs;
  const { refusal } = await reportFailure(parts, url.host, () => parts.gate.check(url));
  if (refusal) throw refusal;
  return 0;
}

/** Whatever is worth another attempt is a failure of the host, and the budget should know. */
export async function reportFailure<T>(parts: FetcherParts, host: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof LedgerError && error.kind === "retryable") {
      await parts.budget.report(host, { kind: "failing" }, parts.now());
    }
    throw error;
  }
}

async function settle(
  parts: FetcherParts,
  response: OpenResponse,
  answer: FetchedResource | UnchangedResource | Refusal,
): Promise<FetchedResource | UnchangedResource> {
  const { url, status, latencyMs } = response;
  const outcome = answer.status === "refused" ? answer.outcome : ({ kind: "answered", latencyMs } as const);
  const { waitMs } = await parts.budget.report(url.host, outcome, parts.now());
  if (answer.status !== "refused") return answer;
  throw classifyStatus({ url: url.href, host: url.host, status, challenge: answer.challenge, waitMs });
}

function headersFor(request: FetchRequest, userAgent: string): Record<string, string> {
  const headers: Record<string, string> = {
    "user-agent": userAgent,
    accept: ACCEPT_HEADERS[request.kind],
    "accept-encoding": ACCEPT_ENCODING,
  };
  if (request.etag) headers["if-none-match"] = request.etag;
  if (request.lastModified) headers["if-modified-since"] = request.lastModified;
  return headers;
}
