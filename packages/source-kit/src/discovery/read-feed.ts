import { permanent } from "@newsledger/contracts";
import { parseFeed } from "feedsmith";
import { type CollectedPages, collectPages, type RawEntry } from "./collect-pages.js";
import { fromAtom, fromJson, fromRdf, fromRss } from "./feed-entries.js";
import { readTtl } from "./read-ttl.js";

/**
 * Reads RSS (0.9x to 2.0), RDF (RSS 1.0), Atom or JSON Feed.
 *
 * @throws LedgerError `discover.malformed` (permanent)
 */
export function readFeed(text: string, url: string): CollectedPages {
  const { entries, ttlMs } = readEntries(text, url);
  return { ...collectPages(entries, url), ...(ttlMs !== null && { ttlMs }) };
}

function readEntries(text: string, url: string): { entries: RawEntry[]; ttlMs: number | null } {
  try {
    const { format, feed } = parseFeed(text);
    if (format === "rss") return { entries: (feed.items ?? []).map(fromRss), ttlMs: readTtl(feed) };
    if (format === "atom") return { entries: (feed.entries ?? []).map(fromAtom), ttlMs: readTtl(feed) };
    if (format === "rdf") return { entries: (feed.items ?? []).map(fromRdf), ttlMs: readTtl(feed) };
    return { entries: (feed.items ?? []).map(fromJson), ttlMs: null };
  } catch (cause) {
    // feedsmith refuses a feed without a single element, which says nothing and is an empty one, not a broken one.
    if (isFeedWithoutEntries(text)) return { entries: [], ttlMs: null };
    throw permanent("discover.malformed", `${url} is not a feed that can be read`, {
      hint: "Open the address: it may have moved or be cut short. Then correct the source's endpoint.",
      context: { url, characters: text.length },
      cause,
    });
  }
}

function isFeedWithoutEntries(text: string): boolean {
  return /<\/?(rss|feed|[\w-]+:rdf)\b[^<]*>\s*$/i.test(text) && !/<(item|entry)[\s/>]/i.test(text);
}
