import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import type { RawEntry } from "./collect-pages.js";

export function fromRss(item: RssFeed.Item<string>): RawEntry {
  return {
    url: item.link ?? permalinkOf(item.guid) ?? articleLink(item.atom?.links),
    title: item.title ?? item.dc?.titles?.[0],
    published: item.pubDate ?? item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0] ?? item.atom?.published,
    modified: item.dcterms?.modified?.[0] ?? item.atom?.updated,
  };
}

export function fromAtom(entry: AtomFeed.Entry<string>): RawEntry {
  return {
    url: articleLink(entry.links),
    title: entry.title?.value,
    published: entry.published ?? entry.dcterms?.issued?.[0],
    modified: entry.updated,
  };
}

export function fromRdf(item: RdfFeed.Item<string>): RawEntry {
  return {
    url: item.link ?? item.rdf?.about,
    title: item.title,
    published: item.dc?.dates?.[0] ?? item.dcterms?.issued?.[0],
    modified: item.dcterms?.modified?.[0],
  };
}

export function fromJson(item: JsonFeed.Item<string>): RawEntry {
  return {
    url: item.url ?? item.external_url ?? asWebAddress(item.id),
    title: item.title,
    published: item.date_published,
    modified: item.date_modified,
  };
}

/** RSS 2.0: a guid is an address unless it says `isPermaLink="false"`; in practice only when it looks like one. */
function permalinkOf(guid: RssFeed.Guid | undefined): string | undefined {
  return guid === undefined || guid.isPermaLink === false ? undefined : asWebAddress(guid.value);
}

function asWebAddress(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\//i.test(text.trim()) ? text : undefined;
}

/** RFC 4287: `alternate` is the default relation. Of several, the one that is a web page. */
function articleLink(links: Partial<AtomFeed.Link<string>>[] | undefined): string | undefined {
  const alternates = (links ?? []).filter((link) => (link.rel ?? "alternate") === "alternate");
  const page = alternates.find((link) => link.type === undefined || link.type.includes("html")) ?? alternates[0];
  return page?.href;
}
