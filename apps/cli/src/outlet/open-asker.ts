import { setTimeout as wait } from "node:timers/promises";
import type { Config } from "@newsledger/config";
import { LedgerError, matchesHost, permanent, retryable } from "@newsledger/contracts";
import { createFetcher, type Fetcher, type HostBudget } from "@newsledger/fetch";
import { type Ask, recordTo, replayFrom } from "@newsledger/source-kit";
import { PRIVATE_HOSTS } from "@newsledger/worker/adapters";
import { VERSION } from "../version.js";

export interface AskerOptions {
  /** The least time between two requests to one host. */
  delayMs: number;
  /** A folder of recorded answers; null: the network. */
  cassette: string | null;
  /** Asks the network and keeps the answers in the cassette. */
  isRecording: boolean;
  /** Shared with the workers where there is a ledger; by default of this process alone. */
  budget?: HostBudget;
}

export interface Asker {
  ask: Ask;
  close(): Promise<void>;
}

/** Longer pauses than this are refusals, and nobody waits for them before a terminal. */
const MAX_WAIT_MS = 60_000;

/** Opens what commands ask outlets with: the same guard, robots.txt and pace as workers have, or a cassette. */
export async function openAsker(config: Pick<Config, "contact">, options: AskerOptions): Promise<Asker> {
  const { cassette, isRecording, delayMs } = options;
  if (isRecording && cassette === null) {
    throw permanent("usage.record", "There is no cassette to record to.", { hint: "Name its folder with --cassette." });
  }
  if (cassette !== null && !isRecording) return { ask: replayFrom(cassette), close: async () => {} };
  const fetcher = createFetcher({
    userAgent: `Newsledger/${VERSION}`,
    contact: config.contact ?? undefined,
    allowPrivateHosts: PRIVATE_HOSTS,
    ...(options.budget && { budget: options.budget }),
  });
  const live = askWith(fetcher, config.contact, delayMs);
  const ask = cassette === null ? live : await recordTo(cassette, live, () => new Date());
  return { ask, close: () => fetcher.close() };
}

function askWith(fetcher: Fetcher, contact: string | null, delayMs: number): Ask {
  return async (url, kind) => {
    const isLocal = URL.canParse(url) && matchesHost(new URL(url).hostname, PRIVATE_HOSTS);
    if (!isLocal && contact === null) throw noContact(url);
    const giveUpAt = Date.now() + MAX_WAIT_MS;
    for (;;) {
      const answer = await fetcher.fetchResource({ url, kind, delayMs: isLocal ? 0 : delayMs }).catch(explainOffline);
      if (answer.status === "ok") {
        return { url: answer.url, body: answer.body, contentType: answer.contentType, charset: answer.charset };
      }
      if (answer.status !== "busy") throw new Error(`an answer of ${url} was not asked for conditionally`);
      if (Date.now() + answer.retryAfterMs > giveUpAt) throw hostBusy(url, answer.host, answer.retryAfterMs);
      await wait(answer.retryAfterMs);
    }
  };
}

/** Of a command nothing is tried again by itself, and a machine without a connection is the likeliest cause. */
function explainOffline(thrown: unknown): never {
  if (thrown instanceof LedgerError && (thrown.code === "fetch.dns" || thrown.code === "fetch.connect")) {
    throw new LedgerError(thrown.kind, thrown.code, thrown.message, {
      hint: "This machine may be offline, or the address is wrong. --cassette works from what was recorded before.",
      context: thrown.context,
      cause: thrown,
    });
  }
  throw thrown;
}

function noContact(url: string): LedgerError {
  return permanent("usage.contact", `${new URL(url).host} is not asked while nobody can be reached about it.`, {
    hint: "Set `contact` in newsledger.config.yaml, or NEWSLEDGER_CONTACT, to a mail or web address of yours.",
    context: { url },
  });
}

function hostBusy(url: string, host: string, waitMs: number): LedgerError {
  return retryable("fetch.host_busy", `${host} wants to be left alone for ${Math.ceil(waitMs / 1_000)} s.`, {
    hint: "Try again later.",
    context: { url },
    retryAfterMs: waitMs,
  });
}
