import { type Endpoint, permanent } from "@newsledger/contracts";
import { Parser } from "htmlparser2";
import { type CollectedPages, collectPages, type RawEntry } from "./collect-pages.js";

/** sitemaps.org: no more than 50,000 entries in one file, for sitemaps and for indexes. */
const MAX_ENTRIES = 50_000;

const MAX_DEPTH = 100;

export interface SitemapIndex {
  kind: "index";
  /** The sitemaps it lists, with the time of their last change where it tells, so that only newer ones are read. */
  endpoints: (Endpoint & { modifiedAt: string | null; modifiedDay?: string })[];
}

/** Reads a sitemap, a news sitemap or an index of them. What follows the 50,000th entry counts as skipped. */
export function readSitemap(text: string, url: string): CollectedPages | SitemapIndex {
  const { isIndex, entries, beyond } = parseEntries(text, url);
  if (!isIndex) {
    const collected = collectPages(entries, url);
    return { ...collected, skipped: collected.skipped + beyond };
  }
  const { pages, days } = collectPages(entries, url);
  const endpoints = pages.map((page) => {
    const day = days?.get(page.url)?.modified;
    return { kind: "sitemap" as const, url: page.url, modifiedAt: page.modifiedAt, ...(day && { modifiedDay: day }) };
  });
  return { kind: "index", endpoints };
}

/** A sitemap as plain text: one address a line. */
export function readTextSitemap(text: string, url: string): CollectedPages {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== "");
  const collected = collectPages(
    lines.slice(0, MAX_ENTRIES).map((line) => ({ url: line })),
    url,
  );
  return { ...collected, skipped: collected.skipped + Math.max(0, lines.length - MAX_ENTRIES) };
}

interface ParsedEntries {
  isIndex: boolean;
  entries: RawEntry[];
  beyond: number;
}

/** Streams over the elements: a full sitemap is tens of megabytes, and a tree of it several times that. */
function parseEntries(text: string, url: string): ParsedEntries {
  const result: ParsedEntries = { isIndex: false, entries: [], beyond: 0 };
  const path: string[] = [];
  let entry: RawEntry | null = null;
  let content = "";
  const parser = new Parser(
    {
      onopentagname(name) {
        const local = localName(name);
        if (path.length === 0) result.isIndex = local === "sitemapindex";
        if (path.length === 1) entry = { url: undefined };
        path.push(local);
        // A parser's stack costs time by the square of its depth, and a sitemap has four levels.
        if (path.length > MAX_DEPTH) throw tooDeep(url);
        content = "";
      },
      ontext(data) {
        content += data;
      },
      onclosetag() {
        const local = path.pop();
        if (entry !== null) setField(entry, path.at(-1), local, content);
        if (path.length === 1 && entry !== null) {
          if (result.entries.length < MAX_ENTRIES) result.entries.push(entry);
          else result.beyond += 1;
          entry = null;
        }
      },
    },
    { xmlMode: true },
  );
  parser.end(text);
  return result;
}

function tooDeep(url: string): Error {
  return permanent("discover.malformed", `${url} nests deeper than any sitemap`, {
    hint: "Open the address: it is no sitemap, or a broken one.",
    context: { url },
  });
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1).toLowerCase();
}

/** The parent tells `<news:title>` from `<image:title>`, and the page's `<loc>` from its images'. */
function setField(entry: RawEntry, parent: string | undefined, name: string | undefined, content: string): void {
  const field = `${parent}/${name}`;
  if (field === "url/loc" || field === "sitemap/loc") entry.url = content.trim();
  else if (field === "url/lastmod" || field === "sitemap/lastmod") entry.modified = content;
  else if (field === "news/publication_date") entry.published = content;
  else if (field === "news/title") entry.title = content;
}
