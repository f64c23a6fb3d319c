import { setTimeout as wait } from "node:timers/promises";
import { type DiscoveredPage, type Endpoint, type LedgerError, retryable, toLedgerError } from "@newsledger/contracts";
import type { FetchedResource, UnchangedResource } from "@newsledger/fetch";
import { findHub, type OfferedHub, readEndpoint, type SitemapIndex } from "@newsledger/source-kit";
import type { EndpointState, SourceRecord } from "@newsledger/store";
import { orStop } from "../or-stop.js";
import { mayLeadTo } from "../private-hosts.js";
import type { StageDeps } from "../stage-deps.js";
import type { Stopwatch } from "../stage-report.js";
import { isUnreachable } from "./decide-failure.js";

/** What one endpoint answered in one poll. */
export interface EndpointReading {
  endpoint: Endpoint;
  /** Null when it could not be read: what was known before stays. */
  state: EndpointState | null;
  isUnchanged: boolean;
  pages: DiscoveredPage[];
  skipped: number;
  /** How long it says, by its headers or itself, that nothing new comes. */
  restMs: number;
  /** Who offers to tell of news in it; not looked for where nobody can reach us. */
  hub: OfferedHub | null;
  error: LedgerError | null;
}

/** A sitemap index may list years of months; what is new stands in those that changed last. */
const MAX_CHILD_SITEMAPS = 5;

/** The endpoints of one source share a host, so each but the first must wait for its turn. */
const MAX_TURN_WAIT_MS = 30_000;

/**
 * Asks every endpoint of a source, one after the other, and the sitemaps that an index names. A host that no connection
 * could be made to is not asked again in the same poll: its other endpoints share the error.
 *
 * @throws LedgerError `queue.stopping` (retryable) as soon as `stopping` is aborted
 */
export async function readEndpoints(
  source: SourceRecord,
  deps: StageDeps,
  watch: Stopwatch,
  stopping: AbortSignal,
): Promise<EndpointReading[]> {
  const known = new Map(source.endpoints.map((state) => [state.url, state]));
  const readings: EndpointReading[] = [];
  const queue: Endpoint[] = [...source.declaration.endpoints];
  const declared = queue.length;
  const outOfReach = new Map<string, LedgerError>();
  for (let index = 0; index < queue.length; index += 1) {
    const endpoint = queue[index] as Endpoint;
    const { host } = new URL(endpoint.url);
    const earlier = outOfReach.get(host);
    if (earlier !== undefined) {
      readings.push({ ...blankOf(endpoint), error: earlier });
      continue;
    }
    const { reading, children } = await tryEndpoint(endpoint, known.get(endpoint.url), source, deps, watch, stopping);
    readings.push(reading);
    if (reading.error !== null && isUnreachable(reading.error)) outOfReach.set(host, reading.error);
    if (index < declared) queue.push(...children);
  }
  return readings;
}

function blankOf(endpoint: Endpoint): EndpointReading {
  return { endpoint, state: null, isUnchanged: false, pages: [], skipped: 0, restMs: 0, hub: null, error: null };
}

interface Attempt {
  reading: EndpointReading;
  children: Endpoint[];
}

async function tryEndpoint(
  endpoint: Endpoint,
  known: EndpointState | undefined,
  source: SourceRecord,
  deps: StageDeps,
  watch: Stopwatch,
  stopping: AbortSignal,
): Promise<Attempt> {
  const blank = blankOf(endpoint);
  try {
    const answer = await fetchInTurn(endpoint, known, source, deps, stopping);
    if (answer.status === "unchanged") {
      const restMs = Math.max(answer.freshForMs ?? 0, known?.ttlMs ?? 0);
      return { reading: { ...blank, state: known ?? null, isUnchanged: true, restMs }, children: [] };
    }
    return watch.time(() => readAnswer(blank, answer, deps.publicUrl !== null));
  } catch (thrown) {
    const error = toLedgerError(thrown);
    // A fault of ours or of our engines says nothing about the source.
    if (error.kind === "bug" || /^(store|queue)\./.test(error.code)) throw thrown;
    return { reading: { ...blank, error }, children: [] };
  }
}

/** Hubs are looked for only where they can reach us. */
function readAnswer(blank: EndpointReading, answer: FetchedResource, isReachable: boolean): Attempt {
  const { kind, url, links } = blank.endpoint;
  const read = readEndpoint({ kind, links, url: answer.url, contentType: answer.contentType, body: answer.body });
  const { etag, lastModified } = answer;
  if (read.kind === "index") {
    // An index is always read again: its children, not it, say whether something is new.
    const state: EndpointState = { url, etag: null, lastModified: null, wasEmpty: read.endpoints.length === 0 };
    const children = read.endpoints.filter((child) => mayLeadTo(answer.url, child.url));
    return { reading: { ...blank, state }, children: newestFirst(children).slice(0, MAX_CHILD_SITEMAPS) };
  }
  const { pages, skipped, ttlMs = null } = read;
  const state: EndpointState = { url, etag, lastModified, wasEmpty: pages.length === 0, ttlMs };
  const restMs = Math.max(answer.freshForMs ?? 0, ttlMs ?? 0);
  const hub = kind === "feed" && isReachable ? hubOf(answer) : null;
  return { reading: { ...blank, state, pages, skipped, restMs, hub }, children: [] };
}

function hubOf(answer: FetchedResource): OfferedHub | null {
  const hub = findHub(answer);
  const isFit = hub !== null && mayLeadTo(answer.url, hub.hub) && mayLeadTo(answer.url, hub.topic);
  return isFit ? hub : null;
}

function newestFirst(children: SitemapIndex["endpoints"]): Endpoint[] {
  const timeOf = ({ modifiedAt, modifiedDay }: (typeof children)[number]) =>
    Date.parse(modifiedAt ?? modifiedDay ?? "") || 0;
  return [...children].sort((a, b) => timeOf(b) - timeOf(a)).map(({ kind, url }) => ({ kind, url }));
}

async function fetchInTurn(
  endpoint: Endpoint,
  known: EndpointState | undefined,
  source: SourceRecord,
  deps: StageDeps,
  stopping: AbortSignal,
): Promise<FetchedResource | UnchangedResource> {
  const giveUpAt = deps.now().getTime() + MAX_TURN_WAIT_MS;
  for (;;) {
    const asked = deps.fetcher.fetchResource({
      url: endpoint.url,
      kind: "feed",
      etag: known?.etag ?? null,
      lastModified: known?.lastModified ?? null,
      delayMs: source.declaration.isSample ? 0 : leastDelay(source, deps),
    });
    const answer = await orStop(asked, stopping);
    if (answer.status !== "busy") return answer;
    if (deps.now().getTime() + answer.retryAfterMs > giveUpAt) throw hostBusy(endpoint, answer.retryAfterMs);
    await orStop(wait(answer.retryAfterMs, undefined, { ref: false }), stopping);
  }
}

function leastDelay({ declaration }: SourceRecord, { minDelayMs }: StageDeps): number {
  return Math.max(minDelayMs, declaration.politeness?.delayMs ?? 0);
}

function hostBusy(endpoint: Endpoint, retryAfterMs: number): LedgerError {
  return retryable("discover.host_busy", `The host of ${endpoint.url} takes no request for ${retryAfterMs} ms.`, {
    hint: "It is paused after earlier refusals or serves other requests first; the next poll comes by itself.",
    context: { url: endpoint.url },
    retryAfterMs,
  });
}
