import type { DiscoveredPage } from "@newsledger/contracts";
import { DomUtils, parseDocument } from "htmlparser2";
import { canonicaliseUrl } from "../canonicalise-url.js";
import { readDate } from "./read-date.js";

/** An entry as its format spells it, before anything is believed of it. */
export interface RawEntry {
  url: string | undefined;
  title?: string | undefined;
  published?: string | undefined;
  modified?: string | undefined;
}

export interface CollectedPages {
  kind: "pages";
  pages: DiscoveredPage[];
  /** Entries that name no web address. An address that is listed twice is one page and is not counted here. */
  skipped: number;
  /** How long the feed says that nothing new comes, in milliseconds; left out where it does not say. */
  ttlMs?: number;
  /** Bare days, by address, of entries that name no moment: too coarse for a page, and enough to find it by. */
  days?: ReadonlyMap<string, EntryDays>;
}

export interface EntryDays {
  published?: string;
  modified?: string;
}

const BARE_DAY = /^\s*(\d{4}-\d\d-\d\d)\s*$/;

/** Turns entries of any format into pages, in their order; relative addresses are resolved against `base`. */
export function collectPages(entries: Iterable<RawEntry>, base: string): CollectedPages {
  const pages = new Map<string, DiscoveredPage>();
  const days = new Map<string, EntryDays>();
  let skipped = 0;
  for (const entry of entries) {
    const url = entry.url === undefined || entry.url.trim() === "" ? null : canonicaliseUrl(entry.url, base);
    if (url === null) {
      skipped += 1;
    } else if (!pages.has(url)) {
      const title = cleanTitle(entry.title);
      pages.set(url, { url, title, publishedAt: readDate(entry.published), modifiedAt: readDate(entry.modified) });
      const published = BARE_DAY.exec(entry.published ?? "")?.[1];
      const modified = BARE_DAY.exec(entry.modified ?? "")?.[1];
      if (published || modified) days.set(url, { ...(published && { published }), ...(modified && { modified }) });
    }
  }
  return { kind: "pages", pages: [...pages.values()], skipped, ...(days.size > 0 && { days }) };
}

/** Titles arrive plain, as HTML, and as HTML escaped once more than needed. */
function cleanTitle(title: string | undefined): string | null {
  if (title === undefined) return null;
  const text = /[<&]/.test(title) ? DomUtils.textContent(parseDocument(title)) : title;
  return text.replace(/\s+/g, " ").trim() || null;
}
