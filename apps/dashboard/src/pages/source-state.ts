import type { SourceState } from "@newsledger/contracts";
import type { SourceRow } from "@newsledger/store";

/** The state that is shown: what an operator paused is paused, whatever came before. */
export function stateOf(source: Pick<SourceRow, "state" | "isPaused">): SourceState {
  return source.isPaused ? "paused" : source.state;
}

export const STATE_WORDS: Record<SourceState, string> = {
  new: "not polled yet",
  healthy: "coming in",
  quiet: "nothing new",
  empty: "lists nothing",
  failing: "failing",
  blocked: "refuses us",
  paused: "paused",
  unreachable: "out of reach",
};

/** What the state means, and what to do, for when the last poll left no words of its own. */
export const STATE_SENTENCES: Record<SourceState, { says: string; remedy: string | null }> = {
  new: {
    says: "It has not been polled yet",
    remedy: "The first poll comes by itself; “Poll now” asks for it at once.",
  },
  healthy: { says: "Articles are coming in", remedy: null },
  quiet: { says: "It answers, and has announced nothing new lately", remedy: null },
  empty: {
    says: "It answers, but its feed lists nothing",
    remedy: "Open the feed in a browser: an outlet may have moved it.",
  },
  failing: {
    says: "Its answers cannot be used",
    remedy: "The trail below names the step that failed. Newsledger keeps trying by itself, less and less often.",
  },
  blocked: {
    says: "The outlet refuses automated readers for now",
    remedy: "Newsledger waits and asks again later; it never goes around a refusal.",
  },
  paused: { says: "An operator has paused it", remedy: "“Resume” lets its polls go on." },
  unreachable: {
    says: "It cannot be reached from here",
    remedy: "Check this machine’s connection. Newsledger asks again by itself.",
  },
};

export function isTrouble(source: SourceRow): boolean {
  return ["failing", "blocked", "empty"].includes(stateOf(source));
}

/** Nothing to say beyond the state itself. */
export function isAtRest(source: SourceRow): boolean {
  return ["new", "healthy", "quiet", "paused"].includes(stateOf(source));
}
