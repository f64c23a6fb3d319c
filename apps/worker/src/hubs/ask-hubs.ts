import { toLedgerError } from "@newsledger/contracts";
import type { HubErrand } from "@newsledger/store";
import { isPrivate } from "../private-hosts.js";
import type { StageDeps } from "../stage-deps.js";

/** The path below which the dashboard hears hubs; the last part of it is the errand's own. */
export const HUB_PATH = "/hub";

const ERRANDS = 10;
const LEASE_MS = 2 * 60_000;

/** A hub that has taken an errand calls back within seconds. */
const CALL_BACK_MS = 10 * 60_000;

/** What we should like to be promised; the hub decides. */
const WISHED_LEASE_S = 10 * 24 * 3600;

const FIRST_RETRY_MS = 60_000;
const LONGEST_RETRY_MS = 24 * 60 * 60_000;

/**
 * Asks hubs for what is due: to tell us of a feed, to go on doing so before their promise ends, to stop where a source is
 * no longer declared. Without a public address nobody is asked. Answers how many were.
 */
export async function askHubs(
  deps: Pick<StageDeps, "store" | "fetcher" | "logger" | "minDelayMs" | "publicUrl">,
  stopping: AbortSignal,
): Promise<number> {
  if (deps.publicUrl === null) return 0;
  const errands = await deps.store.hubs.claim(ERRANDS, LEASE_MS);
  for (const errand of errands) {
    if (stopping.aborted) return 0;
    await runErrand(errand, deps, deps.publicUrl);
  }
  return errands.length;
}

async function runErrand(
  errand: HubErrand,
  { store, fetcher, logger, minDelayMs }: Pick<StageDeps, "store" | "fetcher" | "logger" | "minDelayMs">,
  publicUrl: string,
): Promise<void> {
  const { id, hub, topic, mode, tries } = errand;
  const fail = async (sentence: string, leastMs = 0) => {
    const retryMs = Math.max(leastMs, Math.min(FIRST_RETRY_MS * 2 ** Math.min(tries, 12), LONGEST_RETRY_MS));
    await store.hubs.failed(id, sentence, retryMs);
    logger.warn({ task: "hubs", hub, topic, mode, sentence }, "hub did not take the errand");
  };
  try {
    await store.hubs.asked(id, CALL_BACK_MS);
    const answer = await fetcher.submitForm({
      url: hub,
      delayMs: isPrivate(hub) ? 0 : minDelayMs,
      form: formOf(errand, publicUrl),
    });
    if (answer.status === "busy") return await store.hubs.failed(id, "The hub is busy.", answer.retryAfterMs);
    if (answer.httpStatus < 200 || answer.httpStatus > 299) {
      return await fail(`${hub} answered ${answer.httpStatus}: ${answer.text.slice(0, 200)}`);
    }
    logger.info({ task: "hubs", hub, topic, mode }, "hub was asked");
  } catch (thrown) {
    const error = toLedgerError(thrown);
    if (error.kind === "bug" || error.code.startsWith("store.")) throw thrown;
    await fail(error.message, error.retryAfterMs);
  }
}

function formOf({ mode, topic, callback, secret }: HubErrand, publicUrl: string): Record<string, string> {
  const form = { "hub.mode": mode, "hub.topic": topic, "hub.callback": `${publicUrl}${HUB_PATH}/${callback}` };
  if (mode === "unsubscribe") return form;
  return { ...form, "hub.lease_seconds": String(WISHED_LEASE_S), "hub.secret": secret };
}
