import type { SourceInput } from "../define-source.js";
import type { FoundOutlet } from "./find-endpoints.js";
import { findLocalInstants, type Guess, guessZone } from "./guess-zone.js";
import { OPEN_DOMAINS } from "./main-zones.js";
import { siteOf } from "./site-of.js";

export interface DraftedSource {
  input: SourceInput;
  /** Of the fields that were guessed: what, why, and whether somebody should look. */
  guesses: Record<"name" | "lang" | "country" | "timeZone", Guess<string | null>>;
}

/** An adapter's first draft, from what the outlet's front page, its feeds and one of its articles say. */
export function draftSource(outlet: FoundOutlet, article: { html: string; lang: string | null } | null): DraftedSource {
  const lang = guessLang(outlet, article?.lang ?? null);
  const country = guessCountry(outlet, lang.value);
  const instants = [article?.html ?? "", ...outlet.endpoints.map(({ text }) => text)].flatMap(findLocalInstants);
  const timeZone = guessZone(country, instants);
  const name = guessName(outlet);
  const urlsOf = (kind: string) => outlet.endpoints.filter((end) => end.kind === kind).map(({ url }) => url);
  const [feeds, sitemaps, listings] = ["feed", "sitemap", "listing"].map(urlsOf) as [string[], string[], string[]];
  return {
    input: {
      slug: slugOf(outlet, name.value),
      name: name.value,
      home: outlet.home,
      hosts: hostsOf(outlet),
      ...(country.value !== null && { country: country.value }),
      lang: lang.value,
      timeZone: timeZone.value,
      ...(feeds.length > 0 && { feeds }),
      ...(sitemaps.length > 0 && { sitemaps }),
      ...(listings.length > 0 && { listings }),
    },
    guesses: { name, lang, country, timeZone },
  };
}

/** Where the announced articles really live, the most frequent first; one stray link does not make a host. */
function hostsOf({ hosts, endpoints }: FoundOutlet): string[] {
  const counts = new Map<string, number>(hosts.map((host) => [host, Number.POSITIVE_INFINITY]));
  const pages = endpoints.flatMap((endpoint) => endpoint.pages);
  for (const { url } of pages) {
    const { hostname } = new URL(url);
    if (hosts.some((host) => siteOf(host) === siteOf(hostname))) counts.set(hostname, (counts.get(hostname) ?? 0) + 1);
  }
  return [...counts].filter(([, count]) => count * 10 >= pages.length).map(([host]) => host);
}

function guessName({ head, home }: FoundOutlet): Guess<string> {
  const site = head.metas.get("og:site_name");
  if (site) return { value: site, because: "og:site_name of the front page", isSure: true };
  if (head.publisher) return { value: head.publisher, because: "publisher of the structured data", isSure: true };
  const parts = head.title?.split(/\s+[|–—«»:-]\s+/) ?? [];
  const shortest = [...parts].sort((a, b) => a.length - b.length)[0];
  if (shortest) return { value: shortest, because: "the title of the front page", isSure: false };
  return { value: new URL(home).hostname, because: "the host, for want of a name", isSure: false };
}

/** `www.island-post.co.nz` is `island-post`; where the host tells little, the name does. */
function slugOf({ home }: FoundOutlet, name: string): string {
  const labels = new URL(home).hostname.replace(/^(?:www|m|news)\./, "").split(".");
  const label = labels[0] ?? "";
  const slug = label
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  if (slug.length > 1 && !/^\d+$/.test(slug)) return slug;
  const fromName = name
    .toLowerCase()
    .normalize("NFKD")
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "");
  return fromName || "outlet";
}

function guessLang({ head, endpoints }: FoundOutlet, detected: string | null): Guess<string> {
  const feed = /<(?:dc:)?language>\s*([\w-]{2,10})\s*</i.exec(endpoints[0]?.text ?? "")?.[1];
  const declared: [string | null | undefined, string][] = [
    [head.lang, "the lang of the front page"],
    [head.metas.get("og:locale")?.replace("_", "-"), "og:locale of the front page"],
    [feed, "the language of the feed"],
  ];
  for (const [tag, because] of declared) {
    const value = canonical(tag);
    if (value === null) continue;
    if (detected === null || primary(detected) === primary(value)) return { value, because, isSure: true };
  }
  const value = canonical(detected);
  if (value !== null) return { value, because: "an article is written in it", isSure: true };
  return { value: "en", because: "nothing tells", isSure: false };
}

function guessCountry({ home }: FoundOutlet, lang: string): Guess<string | null> {
  const domain = new URL(home).hostname.split(".").at(-1) ?? "";
  if (/^[a-z]{2}$/.test(domain) && domain !== "eu" && !OPEN_DOMAINS.has(domain)) {
    return { value: domain === "uk" ? "GB" : domain.toUpperCase(), because: `the domain .${domain}`, isSure: true };
  }
  const { region } = new Intl.Locale(lang);
  if (region !== undefined && /^[A-Z]{2}$/.test(region))
    return { value: region, because: `the language ${lang}`, isSure: false };
  return { value: null, because: "neither domain nor language tells", isSure: false };
}

const primary = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

function canonical(tag: string | null | undefined): string | null {
  try {
    return tag ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null;
  } catch {
    return null;
  }
}
