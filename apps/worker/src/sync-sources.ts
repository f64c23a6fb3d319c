import type { SourceDeclaration } from "@newsledger/contracts";
import type { Queues, ScheduledPoll } from "@newsledger/queue";
import type { Store } from "@newsledger/store";

export interface SyncedSources {
  /** Slugs that are polled for the first time. */
  added: string[];
  /** Slugs that are no longer polled. */
  removed: string[];
  /** Slugs with a new interval or cron pattern. */
  rescheduled: string[];
}

/**
 * Makes the sources and their polls what the declarations say. A source that was not scheduled before is polled at
 * once. Running it again changes nothing, and so it also repairs schedules that a flushed Redis has lost.
 */
export async function syncSources({
  store,
  queues,
  declarations,
  declarer,
}: {
  store: Pick<Store, "stages">;
  queues: Queues;
  declarations: SourceDeclaration[];
  /** Which configuration declares them, where several share a database. */
  declarer?: string;
}): Promise<SyncedSources> {
  const { removed } = await store.stages.saveSources(declarations, declarer === undefined ? {} : { declarer });
  return syncPolls(queues, declarations, removed);
}

/** The schedules alone. Polls of sources that are neither declared here nor named as `gone` stay: others declare them. */
export async function syncPolls(
  queues: Queues,
  declarations: SourceDeclaration[],
  gone: readonly string[] = [],
): Promise<SyncedSources> {
  const scheduled = new Map((await queues.listPolls()).map((poll) => [poll.slug, poll]));
  const synced: SyncedSources = { added: [], removed: [], rescheduled: [] };
  for (const declaration of declarations) {
    const { slug, schedule, timeZone } = declaration;
    const poll = scheduled.get(slug);
    if (poll && isSame(poll, declaration)) continue;
    await queues.schedulePoll(slug, schedule, timeZone);
    // An interval's first poll is due at once; a cron pattern would leave a new source empty until its hour.
    if (!poll && "cron" in schedule) await queues.pollNow(slug);
    synced[poll ? "rescheduled" : "added"].push(slug);
  }
  for (const slug of gone) if (await queues.removePoll(slug)) synced.removed.push(slug);
  return synced;
}

function isSame(poll: ScheduledPoll, { schedule, timeZone }: SourceDeclaration): boolean {
  if ("everyMs" in schedule) return "everyMs" in poll.schedule && poll.schedule.everyMs === schedule.everyMs;
  return "cron" in poll.schedule && poll.schedule.cron === schedule.cron && poll.timeZone === timeZone;
}
