import type { DiscoverJob, LedgerError } from "@newsledger/contracts";
import type { ComeBack } from "@newsledger/queue";
import type { SourceRecord } from "@newsledger/store";
import { decideFailure, type PollFailure } from "../discovery/decide-failure.js";
import { decideRest, LONGEST_REST_MS } from "../discovery/decide-rest.js";
import { type EndpointReading, readEndpoints } from "../discovery/read-endpoints.js";
import { summarisePoll } from "../discovery/summarise-poll.js";
import type { StageDeps } from "../stage-deps.js";
import { endOf, endOfError, type Stopwatch, startStopwatch } from "../stage-report.js";

/**
 * Polls one source: asks its endpoints for what is new and hands the addresses on. What goes wrong outside is written
 * down as the source's state and never thrown: the next poll is the retry.
 */
export async function runDiscover(
  job: DiscoverJob,
  deps: StageDeps,
  stopping: AbortSignal,
): Promise<ComeBack | undefined> {
  const watch = startStopwatch();
  const startedAt = deps.now();
  const source = await deps.store.stages.findSource(job.sourceSlug);
  if (source === null) {
    await deps.polls?.removePoll(job.sourceSlug);
    return undefined;
  }
  if (source.isPaused) return undefined;
  const readings = await readEndpoints(source, deps, watch, stopping);
  const errors = readings.map((reading) => reading.error).filter((error) => error !== null);
  const [first] = errors;
  if (first !== undefined && errors.length === readings.length) await saveFailure(source, first, deps, watch);
  else await saveSuccess(source, readings, deps, watch, startedAt);
  return undefined;
}

async function saveSuccess(
  source: SourceRecord,
  readings: EndpointReading[],
  deps: StageDeps,
  watch: Stopwatch,
  startedAt: Date,
): Promise<void> {
  const { slug, schedule, timeZone } = source.declaration;
  const restMs = await findRest(source, readings, deps, startedAt);
  if (restMs !== null) {
    await deps.polls?.schedulePoll(slug, schedule, timeZone, new Date(deps.now().getTime() + restMs));
  }
  const { state, pages, endpoints, ending } = summarisePoll(source, readings);
  const end = endOf(watch, ending);
  const nextPollAt = (await deps.polls?.nextPollAt(slug)) ?? null;
  const counts = await deps.store.stages.saveDiscovery(slug, { pages, endpoints, state, nextPollAt, end });
  const outcome = end.outcome === "stored" && counts.added + counts.revisited === 0 ? "unchanged" : end.outcome;
  const { sentence, durationMs } = end;
  deps.logger.info({ stage: "discover", source: slug, outcome, state, ...counts, sentence, durationMs }, "stage ended");
  deps.metrics.observeStage({ stage: "discover", outcome, durationMs });
}

/** A poll soon after another, for what came out between. */
const TOLD_REST_MS = 15_000;

/** How long to leave the source alone when that is not what its schedule says anyway. */
async function findRest(
  { declaration, failures }: SourceRecord,
  readings: EndpointReading[],
  { store, now, publicUrl }: StageDeps,
  startedAt: Date,
): Promise<number | null> {
  const { slug, schedule, isSample, endpoints } = declaration;
  if (publicUrl !== null) {
    await store.hubs.offer(
      slug,
      readings.flatMap(({ hub }) => hub ?? []),
    );
    const { isCovered, isTold } = await store.hubs.stateOf(slug, endpoints.length, startedAt);
    // What a hub told while the feed was being read may not have been in it.
    if (isTold) return TOLD_REST_MS;
    if (isCovered && !("cron" in schedule)) return Math.max(LONGEST_REST_MS, schedule.everyMs);
  }
  if ("cron" in schedule) return null;
  const restMs = isSample
    ? schedule.everyMs
    : decideRest(schedule.everyMs, await store.stages.countRecentPages(slug), readings, now());
  // Failures put the next poll off, and a poll between, asked for by somebody, would leave it there.
  return restMs > schedule.everyMs || failures > 0 ? restMs : null;
}

async function saveFailure(source: SourceRecord, error: LedgerError, deps: StageDeps, watch: Stopwatch): Promise<void> {
  const { slug, schedule, timeZone } = source.declaration;
  const failure: PollFailure = decideFailure(error, source.failures, schedule, deps.now());
  if (failure.deferTo) await deps.polls?.schedulePoll(slug, schedule, timeZone, failure.deferTo);
  const nextPollAt = failure.deferTo?.toISOString() ?? (await deps.polls?.nextPollAt(slug)) ?? null;
  const end = endOfError(error, "retry", watch.durationMs());
  await deps.store.stages.saveDiscoveryFailure(slug, failure.state, nextPollAt, end);
  const { outcome, code, durationMs } = end;
  const fields = { stage: "discover", source: slug, outcome, state: failure.state, code, nextPollAt, durationMs };
  deps.logger.warn({ ...fields, sentence: error.message }, "source could not be polled");
  deps.metrics.observeStage({ stage: "discover", outcome, errorKind: error.kind, durationMs });
}
