import { type CollectedPages, collectPages, type RawEntry } from "./collect-pages.js";
import { readLinks } from "./read-links.js";

/** A front page links to hundreds of articles; a calendar or a tag cloud to thousands that are none. */
const MAX_LINKS = 500;

/** Ends of addresses that are files, not pages. */
const FILE = /\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|m3u8|zip|xml|rss|json|css|js)$/i;

/**
 * The pages that a web page links to: those whose path contains `links`, or, where that is left out, those that look
 * like an article by their own address. Only links to the same site (`www.` aside) are looked at.
 */
export function readListing(html: string, url: string, links: string | undefined): CollectedPages {
  const site = siteOf(new URL(url).hostname);
  const entries = new Map<string, RawEntry>();
  for (const { address, text } of readLinks(html, url)) {
    const target = new URL(address);
    if (siteOf(target.hostname) !== site || FILE.test(target.pathname)) continue;
    if (links === undefined ? !looksLikeArticle(target) : !target.pathname.includes(links)) continue;
    // A card links its picture first, with no text, and its headline second.
    const title = entries.get(address)?.title || text;
    if (entries.size < MAX_LINKS || entries.has(address)) entries.set(address, { url: address, title });
  }
  return collectPages(entries.values(), url);
}

/** A long slug, a day, or a number of five digits: what articles have and sections do not. */
export function looksLikeArticle({ pathname }: URL): boolean {
  const last =
    pathname
      .split("/")
      .filter((part) => part !== "")
      .at(-1) ?? "";
  if ((last.match(/[-_]/g)?.length ?? 0) >= 3) return true;
  if (/\d{5,}/.test(last)) return true;
  return /\/\d{4}\/\d{1,2}\/\d{1,2}\/[^/]+/.test(pathname);
}

function siteOf(host: string): string {
  return host.replace(/^(?:www|m|edition|amp)\./, "");
}
