import type { DiscoverJob, Schedule } from "@newsledger/contracts";
import type { AnyQueue } from "./backend.js";

/** A source's schedule as its queue knows it. `nextAt` is ISO 8601. */
export interface ScheduledPoll {
  slug: string;
  schedule: Schedule;
  timeZone: string | null;
  nextAt: string | null;
}

export interface Polls {
  /**
   * Polls a source by interval or by cron in the source's time zone. Saying the same again changes nothing;
   * `notBefore` puts the next poll off, for a source that keeps failing.
   */
  schedulePoll(slug: string, schedule: Schedule, timeZone: string, notBefore?: Date): Promise<void>;
  removePoll(slug: string): Promise<boolean>;
  listPolls(): Promise<ScheduledPoll[]>;
  /** ISO 8601; null when no poll of this source is scheduled. */
  nextPollAt(slug: string): Promise<string | null>;
  /** Polls now, beside the schedule. Asking again while that poll still waits or runs adds nothing. */
  pollNow(slug: string): Promise<void>;
}

const JOB_NAME = "poll";

export function createPolls(queue: AnyQueue): Polls {
  return {
    async schedulePoll(slug, schedule, timeZone, notBefore) {
      const timing = "cron" in schedule ? { pattern: schedule.cron, tz: timeZone } : { every: schedule.everyMs };
      const start = notBefore ? { startDate: notBefore } : {};
      const data: DiscoverJob = { sourceSlug: slug };
      // An existing interval keeps its rhythm whatever start it is given, so a later start needs a new scheduler.
      if (notBefore) await queue.removeJobScheduler(slug);
      await queue.upsertJobScheduler(slug, { ...timing, ...start }, { name: JOB_NAME, data });
    },
    removePoll: (slug) => queue.removeJobScheduler(slug),
    listPolls: async () => (await queue.getJobSchedulers(0, -1, true)).map(toScheduledPoll),
    async nextPollAt(slug) {
      const scheduler = await queue.getJobScheduler(slug);
      return scheduler ? toScheduledPoll(scheduler).nextAt : null;
    },
    async pollNow(slug) {
      await queue.add(JOB_NAME, { sourceSlug: slug } satisfies DiscoverJob, { deduplication: { id: slug } });
    },
  };
}

function toScheduledPoll(scheduler: {
  key: string;
  pattern?: string;
  every?: number;
  tz?: string;
  next?: number;
}): ScheduledPoll {
  return {
    slug: scheduler.key,
    schedule: scheduler.pattern ? { cron: scheduler.pattern } : { everyMs: Number(scheduler.every) },
    timeZone: scheduler.tz ?? null,
    nextAt: scheduler.next ? new Date(scheduler.next).toISOString() : null,
  };
}
