import { type LedgerError, toLedgerError } from "@newsledger/contracts";
import type { Queues } from "@newsledger/queue";
import { type ArchiveStep, readArchive } from "@newsledger/source-kit";
import type { BackfillReading, BackfillRow, BackfillStep, SourceRecord } from "@newsledger/store";
import { isOwn } from "../discovery/summarise-poll.js";
import { orStop } from "../or-stop.js";
import { mayLeadTo } from "../private-hosts.js";
import type { StageDeps } from "../stage-deps.js";

export interface BackfillPace {
  /** Fetches of one source that may be open before a backfill of it hands on no more. */
  atOnce: number;
  /** How soon it is looked again whether there is room. */
  restMs: number;
  /** Whoever holds a backfill for longer has died over it, and another worker goes on. A fetch takes a minute at most. */
  leaseMs: number;
}

export const BACKFILL_PACE: BackfillPace = { atOnce: 8, restMs: 2_000, leaseMs: 90_000 };

/** A document is tried so often; what refuses us is not tried but waited for. */
const MAX_TRIES = 4;
const FIRST_RETRY_MS = 30_000;
const LONGEST_WAIT_MS = 60 * 60_000;

/** So much may wait before further documents are read. */
const MAX_WAITING = 20_000;

const NOTHING: BackfillReading<ArchiveStep> = { pages: [], steps: [], outside: 0, undated: 0 };

type Deps = Pick<StageDeps, "store" | "fetcher" | "logger" | "minDelayMs">;

/**
 * Takes the running backfills one step further each, as long as one has its turn: a document of an archive is read, and
 * pages are handed on. Answers how many steps were taken. Any number of workers may do so at once.
 */
export async function runBackfills(
  deps: Deps,
  queues: Pick<Queues, "counts">,
  pace: BackfillPace,
  stopping: AbortSignal,
): Promise<number> {
  let steps = 0;
  while (!stopping.aborted) {
    const backfill = await deps.store.backfills.claim(pace.leaseMs);
    if (backfill === null) return steps;
    const { waiting } = (await queues.counts()).discover;
    // Polls first: they are what is new.
    if (waiting > 0) await deps.store.backfills.rest(backfill.id, pace.restMs);
    else await stepOn(backfill, deps, pace, stopping);
    steps += 1;
  }
  return steps;
}

async function stepOn(backfill: BackfillRow, deps: Deps, pace: BackfillPace, stopping: AbortSignal): Promise<void> {
  const { backfills, stages } = deps.store;
  const source = await stages.findSource(backfill.sourceSlug);
  if (source === null) {
    await backfills.end(backfill.id, "cancelled", "The source is not declared any more.");
    return;
  }
  if (source.isPaused) {
    await backfills.rest(backfill.id, 10 * pace.restMs, "The source is paused.");
    return;
  }
  const { opened } = await backfills.release(backfill.id, pace.atOnce);
  const waiting = Math.max(0, backfill.waiting - opened);
  const step = waiting < MAX_WAITING ? await backfills.nextStep<ArchiveStep>(backfill.id) : null;
  if (step !== null) await readDocument(backfill, step, source, deps, stopping);
  else if (waiting + backfill.underWay + opened > 0) await backfills.rest(backfill.id, pace.restMs);
  else await finish(backfill, deps);
}

async function readDocument(
  backfill: BackfillRow,
  open: BackfillStep<ArchiveStep>,
  source: SourceRecord,
  deps: Deps,
  stopping: AbortSignal,
): Promise<void> {
  const { backfills } = deps.store;
  const { step } = open;
  const delayMs = source.declaration.isSample
    ? 0
    : Math.max(deps.minDelayMs, source.declaration.politeness?.delayMs ?? 0);
  try {
    const asked = deps.fetcher.fetchResource({
      url: step.url,
      kind: step.kind === "robots" ? "robots" : "feed",
      delayMs,
    });
    const answer = await orStop(asked, stopping);
    if (answer.status === "busy") {
      await backfills.rest(backfill.id, Math.min(answer.retryAfterMs, LONGEST_WAIT_MS), sentenceOfWait(answer));
      return;
    }
    if (answer.status === "unchanged") throw new Error("A document that was asked for whole cannot be unchanged.");
    const reading = readArchive(step, answer, {
      range: { from: backfill.from, to: backfill.to },
      timeZone: source.declaration.timeZone,
    });
    const kept = keepOwn(reading, { url: answer.url, kind: step.kind }, source);
    await backfills.saveReading(backfill.id, open.id, kept);
    await backfills.rest(backfill.id, 0);
    const { found, known } = (await backfills.find(backfill.id)) ?? backfill;
    const fields = { source: backfill.sourceSlug, document: step.url, pages: kept.pages.length, found, known };
    deps.logger.info({ task: "backfill", ...fields }, "archive read");
  } catch (thrown) {
    await saveFailure(backfill, open, toLedgerError(thrown), deps);
  }
}

function sentenceOfWait({ host, retryAfterMs }: { host: string; retryAfterMs: number }): string | null {
  return retryAfterMs < 10_000 ? null : `${host} is left alone for ${Math.round(retryAfterMs / 1_000)} s.`;
}

/**
 * Articles of the outlet alone, and documents that lie where the one does that names them, or at the outlet: a sitemap must
 * not send us elsewhere. robots.txt may, since it says where the outlet has its sitemaps.
 */
function keepOwn<T extends BackfillReading<ArchiveStep>>(
  reading: T,
  from: { url: string; kind: ArchiveStep["kind"] },
  { declaration }: SourceRecord,
): T {
  const { host } = new URL(from.url);
  // Further pages of an archive lie where its adapter says.
  const isNear = ({ url, paging }: ArchiveStep) =>
    paging !== null || new URL(url).host === host || isOwn({ url }, declaration);
  return {
    ...reading,
    pages: reading.pages.filter((page) => isOwn(page, declaration)),
    steps: reading.steps.filter((step) => mayLeadTo(from.url, step.url) && (from.kind === "robots" || isNear(step))),
  };
}

async function saveFailure(
  backfill: BackfillRow,
  { id: stepId, step, tries }: BackfillStep<ArchiveStep>,
  error: LedgerError,
  { store, logger }: Deps,
): Promise<void> {
  const { backfills } = store;
  if (error.code === "queue.stopping") return backfills.rest(backfill.id, 0);
  if (error.code.startsWith("store.")) throw error;
  if (error.kind === "blocked" && error.code !== "fetch.robots") {
    await backfills.rest(backfill.id, Math.min(error.retryAfterMs ?? LONGEST_WAIT_MS, LONGEST_WAIT_MS), error.message);
    return;
  }
  if (step.kind === "robots" && error.kind === "permanent") {
    const guessed = readArchive(
      step,
      { url: step.url, contentType: null, body: "" },
      { range: backfill, timeZone: "UTC" },
    );
    await backfills.saveReading(backfill.id, stepId, guessed);
    await backfills.rest(backfill.id, 0);
    return;
  }
  // Past the last page of an archive there is nothing, and a guess is a guess.
  const isExpected = error.kind === "permanent" && (step.isGuess || (step.paging?.page ?? 1) > 1);
  if (isExpected) {
    await backfills.saveReading(backfill.id, stepId, NOTHING);
    await backfills.rest(backfill.id, 0);
    return;
  }
  const isFinal = error.kind !== "retryable" || tries + 1 >= MAX_TRIES;
  await backfills.saveFailure(backfill.id, stepId, error.message, isFinal);
  const waitMs = isFinal ? 0 : Math.max(error.retryAfterMs ?? 0, FIRST_RETRY_MS * 2 ** tries);
  await backfills.rest(backfill.id, waitMs, error.message);
  const fields = { source: backfill.sourceSlug, document: step.url, code: error.code, sentence: error.message };
  logger.warn({ task: "backfill", ...fields, isFinal }, "archive could not be read");
}

async function finish({ id, sourceSlug }: BackfillRow, { store, logger }: Deps): Promise<void> {
  const row = await store.backfills.find(id);
  if (row === null) return;
  const { documents, found, known, undated } = row;
  const hasFailed = documents.failed > 0 && documents.read === 0;
  const notes = [
    `${found} articles of these days, ${found - known} of them new`,
    documents.failed > 0
      ? `${documents.failed} of ${documents.failed + documents.read} documents could not be read`
      : "",
    undated > 0 ? `${undated} entries left out, whose day nothing tells` : "",
  ].filter((note) => note !== "");
  await store.backfills.end(id, hasFailed ? "failed" : "done", `${notes.join("; ")}.`);
  logger.info({ task: "backfill", source: sourceSlug, found, known, documents }, "backfill ended");
}
