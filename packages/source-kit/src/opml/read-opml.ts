import { permanent } from "@newsledger/contracts";
import { parseOpml } from "feedsmith";
import type { SourceInput } from "../define-source.js";
import { guessZone } from "../scaffold/guess-zone.js";
import { OPEN_DOMAINS } from "../scaffold/main-zones.js";
import { OWN_ATTRIBUTES } from "./write-opml.js";

/** A feed of a list, with what its outlines say of it. */
interface ListedFeed {
  xmlUrl: string;
  htmlUrl: string | null;
  title: string;
  language: string | null;
  own: Readonly<Record<string, string | undefined>>;
}

export interface ReadOpml {
  sources: SourceInput[];
  /** Entries that name no feed address. */
  skipped: number;
}

/** A list of feeds has no more than this; what has is no list that somebody reads. */
const MAX_FEEDS = 5_000;

/**
 * Reads OPML 1.0 and 2.0 of any reader. Feeds of one outlet (by its page, else by its own address) become one source;
 * zone and country are as we wrote them, else guessed from the domain.
 *
 * @throws LedgerError `source.opml` (permanent) for what is no OPML
 */
export function readOpml(text: string): ReadOpml {
  const feeds: ListedFeed[] = [];
  const counts = { skipped: 0 };
  walk(parse(text), {}, feeds, counts);
  const outlets = new Map<string, ListedFeed[]>();
  for (const feed of feeds) {
    const key = feed.own.newsledgerSlug ?? siteOf(feed);
    outlets.set(key, [...(outlets.get(key) ?? []), feed]);
  }
  const taken = new Set<string>();
  return { sources: [...outlets.values()].map((group) => toSource(group, taken)), skipped: counts.skipped };
}

interface Outline {
  text?: string;
  title?: string;
  xmlUrl?: string;
  htmlUrl?: string;
  language?: string;
  outlines?: Outline[];
  [attribute: string]: unknown;
}

function parse(text: string): Outline[] {
  try {
    const { body } = parseOpml(text, { extraOutlineAttributes: [...OWN_ATTRIBUTES] });
    return (body?.outlines ?? []) as Outline[];
  } catch (cause) {
    throw permanent("source.opml", "This is no OPML that can be read.", {
      hint: "Export the list again from the reader that it comes from, as OPML.",
      cause,
    });
  }
}

function walk(
  outlines: readonly Outline[],
  own: ListedFeed["own"],
  feeds: ListedFeed[],
  counts: { skipped: number },
): void {
  for (const outline of outlines) {
    const attributes = { ...own };
    for (const name of OWN_ATTRIBUTES)
      if (typeof outline[name] === "string") attributes[name] = outline[name] as string;
    const { xmlUrl, htmlUrl, text, title, language } = outline;
    if (xmlUrl !== undefined && /^https?:\/\//i.test(xmlUrl) && URL.canParse(xmlUrl) && feeds.length < MAX_FEEDS) {
      const home = htmlUrl !== undefined && /^https?:/i.test(htmlUrl) && URL.canParse(htmlUrl) ? htmlUrl : null;
      const name = (title ?? text ?? "").trim() || new URL(xmlUrl).hostname;
      feeds.push({ xmlUrl, htmlUrl: home, title: name, language: language ?? null, own: attributes });
    } else if (outline.outlines === undefined || outline.outlines.length === 0) counts.skipped += 1;
    walk(outline.outlines ?? [], attributes, feeds, counts);
  }
}

/** `feeds.bbci.co.uk` and `www.bbc.com` are told apart here: only their owner knows that they are one. */
function siteOf({ htmlUrl, xmlUrl }: ListedFeed): string {
  return new URL(htmlUrl ?? xmlUrl).hostname.replace(/^(?:www|rss|feeds?)\./, "");
}

function toSource(group: ListedFeed[], taken: Set<string>): SourceInput {
  const [first] = group as [ListedFeed, ...ListedFeed[]];
  const site = siteOf(first);
  const home = first.htmlUrl ?? `https://${site}/`;
  const country = first.own.newsledgerCountry ?? countryOf(site);
  const lang = canonical(first.language) ?? "en";
  const zone = first.own.newsledgerTimeZone ?? guessZone({ value: country, because: "", isSure: true }, []).value;
  return {
    slug: freeSlug(first.own.newsledgerSlug ?? site.split(".")[0] ?? "outlet", taken),
    name: first.title,
    home,
    hosts: first.own.newsledgerHosts?.split(/\s+/) ?? [`.${site}`],
    ...(country !== null && { country }),
    lang,
    timeZone: zone,
    feeds: [...new Set(group.map(({ xmlUrl }) => xmlUrl))],
  };
}

function countryOf(site: string): string | null {
  const domain = site.split(".").at(-1) ?? "";
  if (!/^[a-z]{2}$/.test(domain) || domain === "eu" || OPEN_DOMAINS.has(domain)) return null;
  return domain === "uk" ? "GB" : domain.toUpperCase();
}

function freeSlug(wanted: string, taken: Set<string>): string {
  const base =
    wanted
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, "") || "outlet";
  let slug = base;
  for (let number = 2; taken.has(slug); number += 1) slug = `${base}-${number}`;
  taken.add(slug);
  return slug;
}

function canonical(tag: string | null): string | null {
  try {
    return tag === null ? null : (Intl.getCanonicalLocales(tag.replace("_", "-"))[0] ?? null);
  } catch {
    return null;
  }
}
