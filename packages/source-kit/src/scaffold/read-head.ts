import { readTokens } from "../discovery/read-tokens.js";

/** What a page says of itself and of the outlet, before anything is believed of it. */
export interface PageHead {
  lang: string | null;
  title: string | null;
  metas: ReadonlyMap<string, string>;
  /** Feeds by autodiscovery, with the title that the page gives them. */
  feeds: { url: string; title: string }[];
  /** `name` of publishers in the structured data. */
  publisher: string | null;
}

const FEED_TYPE = /^application\/(?:rss\+xml|atom\+xml|rdf\+xml|feed\+json|json)$/i;

export function readHead(html: string, url: string): PageHead {
  const metas = new Map<string, string>();
  const head: PageHead = { lang: null, title: null, metas, feeds: [], publisher: null };
  let inTitle = false;
  readTokens(html, {
    open(name, attributes) {
      if (name === "html" && attributes.lang) head.lang = attributes.lang;
      if (name === "title" && head.title === null) inTitle = true;
      if (name === "meta") {
        const key = (attributes.property ?? attributes.name ?? "").toLowerCase();
        if (key !== "" && attributes.content && !metas.has(key)) metas.set(key, attributes.content.trim());
      }
      if (name === "link") addFeed(head, attributes, url);
    },
    text(text) {
      if (inTitle) head.title = (head.title ?? "") + text;
    },
    close(name) {
      if (name === "title") inTitle = false;
    },
  });
  head.title = head.title?.replace(/\s+/g, " ").trim() ?? null;
  head.publisher = /"publisher"\s*:\s*\{[^{}]*?"name"\s*:\s*"([^"\\]{2,60})"/.exec(html)?.[1] ?? null;
  return head;
}

function addFeed(
  head: PageHead,
  { rel = "", type = "", href, title = "" }: Readonly<Record<string, string>>,
  base: string,
): void {
  if (!/\balternate\b/i.test(rel) || !FEED_TYPE.test(type) || href === undefined || !URL.canParse(href, base)) return;
  // WordPress announces its whole interface as JSON.
  if (/\/wp-json\//.test(href)) return;
  const url = new URL(href, base).href;
  if (!head.feeds.some((feed) => feed.url === url)) head.feeds.push({ url, title });
}
