import { Endpoint, SourceDeclaration, STAGES } from "@newsledger/contracts";
import { z } from "zod";
import type { SourceChoice } from "./config.js";
import { parseDuration } from "./duration.js";

export const LOG_LEVELS = ["debug", "info", "warn", "error"] as const;

export const Port = z.int().min(0).max(65_535);
export const Contact = z.union([z.url({ protocol: /^https?$/ }), z.email()]);

function duration(leastMs: number) {
  return z.union([z.string(), z.number()]).transform((value, context) => {
    const ms = typeof value === "string" ? parseDuration(value) : null;
    if (ms !== null && ms >= leastMs) return ms;
    context.addIssue({ code: "custom", message: `${JSON.stringify(value)} is not a duration that can be used` });
    return z.NEVER;
  });
}

const isTimeZone = (zone: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return true;
  } catch {
    return false;
  }
};

const when = { every: duration(1_000).optional(), cron: z.string().min(9).optional() };

const UsedSource = z.strictObject({ use: z.string().min(1), ...when, paused: z.boolean().optional() });

const declared = SourceDeclaration.shape;
const DeclaredSource = z.strictObject({
  slug: declared.slug,
  name: declared.name,
  home: declared.home,
  hosts: declared.hosts.optional(),
  country: declared.country.optional(),
  lang: declared.lang,
  timeZone: z.string().refine(isTimeZone, { error: "there is no such time zone" }),
  endpoints: z.array(z.union([z.url(), Endpoint])).min(1),
  archives: declared.archives,
  ...when,
  maintainers: declared.maintainers.optional(),
});

/** One line of the list of sources. Which of its three forms is meant is decided first, so that faults are exact. */
const SourceEntry = z.unknown().transform((value, context): SourceChoice => {
  if (typeof value === "string" && value !== "") return { use: value };
  const isUse = typeof value === "object" && value !== null && "use" in value;
  const parsed = isUse
    ? UsedSource.transform(toChoice).safeParse(value)
    : DeclaredSource.transform(toDeclaration).safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues) context.issues.push({ ...issue, input: value } as never);
  return z.NEVER;
});

function scheduleOf(entry: { every?: number | undefined; cron?: string | undefined }) {
  if (entry.cron !== undefined) return { cron: entry.cron };
  return entry.every === undefined ? undefined : { everyMs: entry.every };
}

function toChoice(entry: z.output<typeof UsedSource>): SourceChoice {
  const schedule = scheduleOf(entry);
  return {
    use: entry.use,
    ...(schedule && { schedule }),
    ...(entry.paused !== undefined && { isPaused: entry.paused }),
  };
}

function toDeclaration(entry: z.output<typeof DeclaredSource>): SourceChoice {
  return {
    declare: {
      slug: entry.slug,
      name: entry.name,
      home: entry.home,
      hosts: entry.hosts ?? [new URL(entry.home).hostname],
      country: entry.country ?? null,
      lang: entry.lang,
      timeZone: entry.timeZone,
      endpoints: entry.endpoints.map((end) => (typeof end === "string" ? { kind: "feed", url: end } : end)),
      ...(entry.archives && { archives: entry.archives }),
      schedule: scheduleOf(entry) ?? { everyMs: 600_000 },
      maintainers: entry.maintainers ?? [],
      isSample: false,
    },
  };
}

const concurrency = z.int().min(1).max(64).optional();

/** The whole of `newsledger.config.yaml`. Every setting may be left out, and an empty one counts as left out. */
export const ConfigFile = z.strictObject({
  data: z.string().min(1).nullish(),
  name: z.string().min(1).max(100).nullish(),
  contact: Contact.nullish(),
  logLevel: z.enum(LOG_LEVELS).nullish(),
  minDelay: duration(0).nullish(),
  recheckFor: duration(0).nullish(),
  snapshots: z
    .strictObject({
      keepNewest: z.int().min(1).optional(),
      keepFor: duration(0).optional(),
      pruneEvery: duration(0).optional(),
      s3: z
        .strictObject({
          bucket: z.string().regex(/^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/),
          endpoint: z.url({ protocol: /^https?$/ }).optional(),
          region: z.string().min(1).optional(),
          prefix: z.string().optional(),
        })
        .optional(),
    })
    .nullish(),
  dashboard: z
    .strictObject({
      host: z.string().min(1).optional(),
      port: Port.optional(),
      publicUrl: z.url({ protocol: /^https?$/ }).optional(),
    })
    .nullish(),
  sample: z.strictObject({ on: z.boolean().optional(), port: Port.optional() }).nullish(),
  concurrency: z
    .strictObject(
      Object.fromEntries(STAGES.map((stage) => [stage, concurrency])) as Record<
        (typeof STAGES)[number],
        typeof concurrency
      >,
    )
    .nullish(),
  recogniser: z
    .strictObject({
      model: z.string().min(1),
      languages: z
        .array(z.string().regex(/^[a-z]{2,3}$/))
        .min(1)
        .optional(),
      library: z.string().min(1).optional(),
    })
    .nullish(),
  wikidata: z
    .strictObject({ on: z.boolean().optional(), endpoint: z.url({ protocol: /^https?$/ }).optional() })
    .nullish(),
  sourcesFolder: z.string().min(1).nullish(),
  sources: z.array(SourceEntry).nullish(),
});
export type ConfigFile = z.output<typeof ConfigFile>;
