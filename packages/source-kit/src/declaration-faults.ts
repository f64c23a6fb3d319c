import type { core, ZodError } from "zod";

export interface Fault {
  path: string;
  message: string;
}

/** What people write for a field that is called otherwise here, in lower case. */
const MEANT: Readonly<Record<string, string>> = {
  timezone: "timeZone",
  tz: "timeZone",
  language: "lang",
  locale: "lang",
  url: "home",
  homepage: "home",
  host: "hosts",
  domain: "hosts",
  domains: "hosts",
  feed: "feeds",
  rss: "feeds",
  sitemap: "sitemaps",
  listing: "listings",
  archive: "archives",
  id: "slug",
  title: "name",
  maintainer: "maintainers",
  delay: "politeness: { delayMs }",
  delayms: "politeness: { delayMs }",
  interval: "schedule: { everyMs }",
  every: "schedule: { everyMs }",
  parser: "readings",
  parsers: "readings",
  reading: "readings",
  validuntil: "validUntil",
  author: "authors",
  published: "publishedAt",
  remove: "drop",
  content: "body",
};

/** What to write where a value is missing or of the wrong kind, by the name of the field. */
const REMEDIES: Readonly<Record<string, string>> = {
  slug: "use lower-case words joined by hyphens, such as island-post",
  name: "write the outlet's name",
  home: "write the address of its front page, such as https://www.example.org/",
  hosts: "write a list of host names, such as [www.example.org]",
  country: "use an ISO 3166-1 alpha-2 code such as NZ, or leave it out",
  lang: "use a BCP 47 tag such as en, en-NZ or pt-BR",
  timeZone: "use an IANA name such as Pacific/Auckland",
  feeds: "write a list of addresses",
  sitemaps: "write a list of addresses",
  listings: "write a list of addresses, or of { url, links }",
  endpoints: "write a list of { kind: feed, sitemap or listing, url }",
  archives: "write a list of { kind: sitemap, listing or feed, url }",
  schedule: "write { everyMs: 600000 } or { cron: */15 * * * * }",
  politeness: "write { delayMs: 2000 }, ten minutes at the most",
  maintainers: "write a list of names",
  basis: 'write "pages" or "feeds"',
  readings: "write a list, each with a version",
  version: "write a whole number from 1",
  validUntil: "write a day such as 2025-03-31",
};

/** Each issue as a field and a remedy. */
export function describeFaults(error: ZodError, input: unknown): Fault[] {
  if (input === null || typeof input !== "object") {
    return [{ path: "declaration", message: "is missing: export one object as the default" }];
  }
  return error.issues.flatMap(describeIssue);
}

function describeIssue(issue: core.$ZodIssue): Fault[] {
  const path = issue.path.join(".") || "declaration";
  if (issue.code === "unrecognized_keys") return issue.keys.map((key) => unknownField(key, issue.path));
  const isOwn = !/^Invalid (input|option|ISO|string)|^Too (small|big)|^Unrecognized/.test(issue.message);
  const remedy = [...issue.path].reverse().flatMap((part) => REMEDIES[String(part)] ?? [])[0];
  return [{ path, message: isOwn ? issue.message : (remedy ?? issue.message) }];
}

function unknownField(key: string, above: readonly PropertyKey[]): Fault {
  const meant = MEANT[key.toLowerCase()];
  const known = Object.values(MEANT).find((name) => name.toLowerCase() === key.toLowerCase());
  const near = meant ?? known;
  return {
    path: [...above, key].join("."),
    message: near === undefined ? "there is no such field: leave it out" : `there is no such field: write ${near}`,
  };
}
