import { nearestName, parseDuration } from "@newsledger/config";
import { permanent } from "@newsledger/contracts";
import type { ReplayScope, ReplayStage, Store } from "@newsledger/store";
import type { ReplayOptions } from "../commands/replay.js";
import { findSource } from "../ledger/find-source.js";

const STAGES: readonly ReplayStage[] = ["normalise", "extract", "link"];

/**
 * What the command line asks for. Throws `usage.stage`, `usage.since`, `usage.history`, `source.not-found` or
 * `article.not-found`.
 */
export async function readReplayScope(options: ReplayOptions, { read }: Store, now: Date): Promise<ReplayScope> {
  const from = readStage(options.from ?? "");
  if (options.history && from === "normalise") throw historyOfNormalise();
  return {
    from,
    ...(options.since !== undefined && { since: readSince(options.since, now) }),
    ...(options.source !== undefined && { sourceSlug: await findSource(options.source, read) }),
    ...(options.article !== undefined && { articleId: await readArticle(options.article, read) }),
    ...(options.history && { hasHistory: true }),
  };
}

function readStage(name: string): ReplayStage {
  const stage = STAGES.find((known) => known === name);
  if (stage !== undefined) return stage;
  const near = nearestName(name, STAGES);
  throw permanent("usage.stage", `"${name}" is no stage that can be done again from what is kept.`, {
    hint: near === null ? `Write one of ${STAGES.join(", ")}.` : `Did you mean "${near}"?`,
  });
}

/** A span before now, or a moment, as ISO 8601. Throws `usage.since`. */
export function readSince(text: string, now: Date): string {
  const spanMs = parseDuration(text);
  const moment = spanMs === null ? Date.parse(text) : now.getTime() - spanMs;
  if (!Number.isNaN(moment)) return new Date(moment).toISOString();
  throw permanent("usage.since", `"${text}" is neither a span nor a moment.`, {
    hint: "Write a span such as 2d or 12h, or a date such as 2026-11-01.",
  });
}

async function readArticle(reference: string, read: Store["read"]): Promise<number> {
  const id = await read.resolveArticle(reference);
  if (id !== null) return id;
  throw permanent("article.not-found", `Nothing is known of "${reference}".`, {
    hint: "Give an article's number, its address or a part of it.",
    context: { reference },
  });
}

function historyOfNormalise(): Error {
  return permanent("usage.history", "Earlier captures are not normalised again.", {
    hint: "Read by newer rules, each would become one more wording of its article. Leave --history out.",
  });
}
