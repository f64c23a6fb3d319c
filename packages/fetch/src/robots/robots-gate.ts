import { blocked, type LedgerError, toLedgerError } from "@newsledger/contracts";
import { parseRobots } from "./parse-robots.js";
import type { RobotsCache, RobotsRecord } from "./robots-cache.js";

/** RFC 9309, 2.4: a copy should not be used for longer than a day. */
const LIFETIME_MS = 24 * 60 * 60_000;

/** How soon an answer that never came is asked for again. */
const UNAVAILABLE_MS = 5 * 60_000;

/** Some files ask for hours, meant for other machines; an hour is the longest that still keeps a feed worth reading. */
const MAX_CRAWL_DELAY_MS = 60 * 60_000;

/** `status` of the final answer after redirects; `text` is read for a 2xx only. Throws LedgerError if there was none. */
export type ReadRobots = (url: URL) => Promise<{ status: number; text: string }>;

export interface RobotsGate {
  /** The verdict if it is known already, without asking the host. */
  peek(url: URL): Promise<RobotsVerdict | null>;
  /** The verdict, reading robots.txt if need be. Concurrent callers share one request. */
  check(url: URL): Promise<RobotsVerdict>;
}

interface RobotsVerdict {
  /** Why the address may not be fetched; null where it may. */
  refusal: LedgerError | null;
  crawlDelayMs: number;
}

export interface RobotsGateOptions {
  /** The whole User-Agent; the part before the first slash is what robots.txt names. */
  userAgent: string;
  cache: RobotsCache;
  readRobots: ReadRobots;
  now: () => number;
}

/** Keeps to robots.txt as RFC 9309 says. */
export function createRobotsGate({ userAgent, cache, readRobots, now }: RobotsGateOptions): RobotsGate {
  const underway = new Map<string, Promise<RobotsRecord>>();

  async function load(origin: string, known: RobotsRecord | undefined): Promise<RobotsRecord> {
    const record = await readRecord(origin, known, readRobots, now());
    await cache.set(origin, record);
    return record;
  }

  function loadOnce(origin: string, known: RobotsRecord | undefined): Promise<RobotsRecord> {
    const running = underway.get(origin);
    if (running !== undefined) return running;
    const loading = load(origin, known).finally(() => underway.delete(origin));
    underway.set(origin, loading);
    return loading;
  }

  return {
    async peek(url) {
      const known = await cache.get(url.origin);
      return known === undefined || known.expiresAtMs <= now() ? null : judge(url, known, userAgent, now());
    },
    async check(url) {
      const known = await cache.get(url.origin);
      const isFresh = known !== undefined && known.expiresAtMs > now();
      return judge(url, isFresh ? known : await loadOnce(url.origin, known), userAgent, now());
    },
  };
}

/** RFC 9309, 2.3.1: a 4xx means there are no rules; a 5xx means that nobody knows, so nothing is allowed for now. */
async function readRecord(
  origin: string,
  known: RobotsRecord | undefined,
  readRobots: ReadRobots,
  nowMs: number,
): Promise<RobotsRecord> {
  const unavailable = (): RobotsRecord => {
    const expiresAtMs = nowMs + UNAVAILABLE_MS;
    if (known === undefined) return { text: null, isUnavailable: true, expiresAtMs };
    return { ...known, expiresAtMs };
  };
  try {
    const { status, text } = await readRobots(new URL("/robots.txt", origin));
    if (status === 429 || status >= 500) return unavailable();
    const hasRules = status >= 200 && status < 300;
    return { text: hasRules ? text : null, isUnavailable: false, expiresAtMs: nowMs + LIFETIME_MS };
  } catch (thrown) {
    const error = toLedgerError(thrown);
    // More than five redirects: RFC 9309, 2.3.1.2 lets it count as not there.
    if (error.code === "fetch.too_many_redirects") {
      return { text: null, isUnavailable: false, expiresAtMs: nowMs + LIFETIME_MS };
    }
    // The page would fail in the same way, and "host not found" tells more than "robots.txt not read".
    if (known === undefined || known.isUnavailable || error.kind !== "retryable") throw error;
    return unavailable();
  }
}

function judge(url: URL, record: RobotsRecord, userAgent: string, nowMs: number): RobotsVerdict {
  if (record.isUnavailable) return { refusal: refuseUnavailable(url, record.expiresAtMs - nowMs), crawlDelayMs: 0 };
  if (record.text === null) return { refusal: null, crawlDelayMs: 0 };
  const rules = parseRobots(url.origin, record);
  const delaySeconds = rules.getCrawlDelay(userAgent) ?? 0;
  const crawlDelayMs = Math.min(Math.max(0, delaySeconds * 1000), MAX_CRAWL_DELAY_MS);
  const isAllowed = rules.isAllowed(url.href, userAgent) !== false;
  return { refusal: isAllowed ? null : refuseByRules(url, record.expiresAtMs - nowMs), crawlDelayMs };
}

function refuseByRules(url: URL, retryAfterMs: number): LedgerError {
  return blocked("fetch.robots", `${url.origin}/robots.txt asks not to fetch ${url.pathname}`, {
    hint: "It is not fetched. If these pages are not wanted, leave their feed out of the source.",
    context: { url: url.href, host: url.host },
    retryAfterMs,
  });
}

function refuseUnavailable(url: URL, retryAfterMs: number): LedgerError {
  return blocked("fetch.robots_unavailable", `${url.origin}/robots.txt cannot be read, so nothing there is fetched`, {
    hint: "The host answers with an error. It will be asked again by itself.",
    context: { url: url.href, host: url.host },
    retryAfterMs,
  });
}
