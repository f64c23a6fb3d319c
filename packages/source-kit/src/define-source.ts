import { matchesHost, permanent, SourceDeclaration } from "@newsledger/contracts";
import { z } from "zod";
import { isTimeZone } from "./time-zone.js";

/** Ten minutes: what most outlets name as the `ttl` of their feeds, or close to it. */
const DEFAULT_SCHEDULE = { everyMs: 10 * 60_000 };

const HOST_PATTERN = /^\.?[a-z0-9-]+(\.[a-z0-9-]+)*$/;

const fields = SourceDeclaration.shape;

const Declared = z
  .strictObject({
    ...fields,
    hosts: z
      .array(z.string().regex(HOST_PATTERN, "use a bare host in lower case, such as www.example.org or .example.org"))
      .min(1, "name at least one host, such as www.example.org"),
    country: fields.country.default(null),
    lang: fields.lang.refine(isLanguageTag, "use a BCP 47 tag such as en, en-NZ or pt-BR"),
    timeZone: fields.timeZone.refine(isTimeZone, "use an IANA name such as Pacific/Auckland"),
    schedule: fields.schedule.default(DEFAULT_SCHEDULE),
    maintainers: fields.maintainers.default([]),
    isSample: fields.isSample.default(false),
  })
  .superRefine(checkAddresses);

/** What an adapter writes down. `country`, `schedule` (every ten minutes), `maintainers` and `isSample` may be left out. */
export type SourceInput = z.input<typeof Declared>;

/** A source that passed every check. What outlets need beyond their declaration is added beside it. */
export interface Source {
  readonly declaration: SourceDeclaration;
}

/**
 * Checks a declaration and fills in what was left out.
 *
 * @throws LedgerError `source.invalid` (permanent) naming the source, each wrong field and its remedy.
 */
export function defineSource(input: SourceInput): Source {
  const checked = Declared.safeParse(input);
  if (checked.success) return { declaration: checked.data };
  const slug = typeof input?.slug === "string" ? input.slug : "(no slug)";
  const faults = checked.error.issues.map((issue) => `${issue.path.join(".") || "declaration"}: ${issue.message}`);
  throw permanent("source.invalid", `Source "${slug}" is not well declared: ${faults.join("; ")}.`, {
    hint: `Correct ${faults.length === 1 ? "this field" : `these ${faults.length} fields`} in the source.ts of "${slug}".`,
    context: { source: slug, faults: faults.length },
    cause: checked.error,
  });
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

function checkAddresses(declared: SourceDeclaration, check: z.RefinementCtx): void {
  const addresses = [
    { path: ["home"], url: declared.home },
    ...declared.endpoints.map((endpoint, index) => ({ path: ["endpoints", index, "url"], url: endpoint.url })),
  ];
  for (const { path, url } of addresses) {
    if (!/^https?:\/\//i.test(url))
      check.addIssue({ code: "custom", path, message: "use an http or https address", input: url });
  }
  if (!matchesHost(new URL(declared.home).hostname, declared.hosts)) {
    const message = `the host of ${declared.home} is not among hosts: add it there`;
    check.addIssue({ code: "custom", path: ["hosts"], message, input: declared.hosts });
  }
  const seen = new Set<string>();
  for (const [index, { url }] of declared.endpoints.entries()) {
    if (seen.has(url))
      check.addIssue({ code: "custom", path: ["endpoints", index, "url"], message: "listed twice", input: url });
    seen.add(url);
  }
}
