import { type Endpoint, matchesHost, permanent, SourceDeclaration } from "@newsledger/contracts";
import { z } from "zod";
import { describeFaults, type Fault } from "./declaration-faults.js";
import { PageReading, type PageReadingInput } from "./reading/page-reading.js";
import { isTimeZone } from "./time-zone.js";

/** Ten minutes: what most outlets name as the `ttl` of their feeds, or close to it. */
const DEFAULT_SCHEDULE = { everyMs: 10 * 60_000 };

const HOST_PATTERN = /^\.?[a-z0-9-]+(\.[a-z0-9-]+)*$/;

export const BASES = ["pages", "feeds"] as const;

const fields = SourceDeclaration.shape;
const address = z.url({ protocol: /^https?$/, error: "use an http or https address" });

const Listing = z.union([
  address.transform((url) => ({ url, links: undefined })),
  z.strictObject({ url: address, links: z.string().min(1).optional() }),
]);

const Declared = z.strictObject({
  slug: fields.slug,
  name: fields.name,
  home: address,
  hosts: z
    .array(z.string().regex(HOST_PATTERN, "use a bare host in lower case, such as www.example.org or .example.org"))
    .min(1, "name at least one host, such as www.example.org"),
  country: fields.country.default(null),
  lang: fields.lang.refine(isLanguageTag, "use a BCP 47 tag such as en, en-NZ or pt-BR"),
  timeZone: fields.timeZone.refine(isTimeZone, "use an IANA name such as Pacific/Auckland"),
  feeds: z.array(address).default([]),
  sitemaps: z.array(address).default([]),
  listings: z.array(Listing).default([]),
  endpoints: z.array(z.strictObject({ ...fields.endpoints.element.shape, url: address })).default([]),
  archives: z.array(z.strictObject({ ...fields.endpoints.element.shape, url: address })).optional(),
  schedule: fields.schedule.default(DEFAULT_SCHEDULE),
  politeness: fields.politeness,
  maintainers: fields.maintainers.default([]),
  example: address.optional(),
  isSample: fields.isSample.default(false),
  basis: z.enum(BASES).default("feeds"),
  readings: z.array(PageReading).default([]),
});

/** What an adapter writes down. Only the first three, `lang`, `timeZone` and one place of announcement are asked for. */
export interface SourceInput {
  /** Lower-case words joined by hyphens; the name of the folder or file. */
  slug: string;
  /** As the outlet calls itself. */
  name: string;
  /** The front page. */
  home: string;
  /** Where the articles live: `www.example.org` exactly, `.example.org` also all that is below it. */
  hosts: string[];
  /** ISO 3166-1 alpha-2; left out for an outlet of no country. */
  country?: string | null;
  /** BCP 47. */
  lang: string;
  /** IANA, of the newsroom: it gives a meaning to times that pages print without a zone. */
  timeZone: string;
  /** RSS, RDF, Atom or JSON Feed, told apart by content; they may lie on another host. */
  feeds?: string[];
  /** Sitemaps, news sitemaps or indexes of them. */
  sitemaps?: string[];
  /** Pages that list articles, where there is neither feed nor sitemap; `links` is a part of an article's path. */
  listings?: (string | { url: string; links?: string | undefined })[];
  /** The same three in one list, for those who want their order kept. */
  endpoints?: Endpoint[];
  /**
   * Where older articles are listed, for backfills; the sitemaps of robots.txt when left out. An address may hold
   * `{yyyy}`, `{mm}`, `{m}`, `{month}`, `{mon}`, `{dd}`, `{d}` and `{page}`.
   */
  archives?: Endpoint[] | undefined;
  /** Every ten minutes when left out. */
  schedule?: z.input<typeof fields.schedule>;
  /** The least time between two requests; robots.txt and the configuration may ask for more. */
  politeness?: { delayMs: number } | undefined;
  /** Who is asked when it breaks. */
  maintainers?: string[];
  /** The address of one article. */
  example?: string | undefined;
  isSample?: boolean;
  /** `pages`: fixtures hold the structure of real pages. `feeds`: none was at hand; the general reading is relied on. */
  basis?: (typeof BASES)[number];
  /** How pages are read where the general reading is not enough, the newest last. */
  readings?: PageReadingInput[];
}

/** A source that passed every check. */
export interface Source {
  readonly declaration: SourceDeclaration;
  readonly basis: (typeof BASES)[number];
  readonly readings: readonly PageReading[];
}

/**
 * Checks a declaration and fills in what was left out. `file` stands in the message where it is known.
 *
 * @throws LedgerError `source.invalid` (permanent) naming the file, the source, each wrong field and its remedy.
 */
export function defineSource(input: SourceInput, file?: string): Source {
  const checked = Declared.safeParse(input);
  const faults = checked.success ? findContradictions(checked.data) : describeFaults(checked.error, input);
  if (!checked.success || faults.length > 0) throw invalidSource(input, faults, file);
  const { feeds, sitemaps, listings, endpoints, basis, readings, politeness, example, archives, ...declared } =
    checked.data;
  return {
    declaration: {
      ...declared,
      endpoints: joinEndpoints(checked.data),
      ...(archives && { archives }),
      ...(politeness && { politeness }),
      ...(example && { example }),
    },
    basis,
    readings,
  };
}

function joinEndpoints({ feeds, sitemaps, listings, endpoints }: z.output<typeof Declared>): Endpoint[] {
  return [
    ...endpoints,
    ...feeds.map((url) => ({ kind: "feed" as const, url })),
    ...sitemaps.map((url) => ({ kind: "sitemap" as const, url })),
    ...listings.map(({ url, links }) => ({ kind: "listing" as const, url, ...(links && { links }) })),
  ];
}

/** What each field alone could not tell. */
function findContradictions(declared: z.output<typeof Declared>): Fault[] {
  const { home, hosts, example, readings } = declared;
  const faults: Fault[] = [];
  const add = (path: string, message: string) => faults.push({ path, message });
  if (!matchesHost(new URL(home).hostname, hosts)) {
    add("hosts", `the host of ${home} is not among hosts: add it there`);
  }
  if (example !== undefined && !matchesHost(new URL(example).hostname, hosts)) {
    add("example", `the host of ${example} is not among hosts: give the address of an article of this outlet`);
  }
  const urls = joinEndpoints(declared).map(({ url }) => url);
  if (urls.length === 0) add("feeds", "name at least one of feeds, sitemaps or listings");
  for (const url of new Set(urls.filter((one, index) => urls.indexOf(one) !== index))) {
    add("feeds", `${url} is listed twice: leave one out`);
  }
  const versions = readings.map(({ version }) => version);
  if (new Set(versions).size < versions.length) add("readings", "two have the same version: number them 1, 2, 3");
  const open = readings.filter(({ validUntil }) => validUntil === undefined);
  if (open.length > 1) add("readings", "only the newest may be without validUntil: say on which day the others ended");
  return faults;
}

function invalidSource(input: SourceInput, faults: Fault[], file: string | undefined): Error {
  const slug = typeof input?.slug === "string" ? input.slug : "(no slug)";
  const where = file === undefined ? "" : `${file}: `;
  const list = faults.map(({ path, message }) => `${path}: ${message}`).join("; ");
  return permanent("source.invalid", `${where}Source "${slug}" is not well declared: ${list}.`, {
    hint: `Correct ${faults.length === 1 ? "this field" : `these ${faults.length} fields`} in ${file ?? `the source.ts of "${slug}"`}.`,
    context: { source: slug, faults: faults.length, file: file ?? null },
  });
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
