import { type Endpoint, permanent } from "@newsledger/contracts";
import type { CollectedPages } from "./collect-pages.js";
import { decodeBody } from "./decode-body.js";
import { readFeed } from "./read-feed.js";
import { readListing } from "./read-listing.js";
import { readSitemap, readTextSitemap, type SitemapIndex } from "./read-sitemap.js";

export interface EndpointResponse {
  /** As declared. What the body turns out to be decides; this only settles plain text. */
  kind: Endpoint["kind"];
  /** As declared of a listing. */
  links?: string | undefined;
  /** The final address: relative links are resolved against it. */
  url: string;
  contentType: string | null;
  body: Uint8Array | string;
}

export type EndpointReading = CollectedPages | SitemapIndex;

/**
 * Reads what an endpoint answered: RSS, RDF, Atom, JSON Feed, a sitemap (XML, text, gzip), an index of sitemaps or a
 * page that lists articles.
 * An endpoint with nothing to tell gives no pages and is no error. Addresses come out canonical; hosts are not
 * checked here (see `matchesHost`).
 *
 * @throws LedgerError `discover.malformed`, `discover.too_large` (permanent)
 */
export function readEndpoint(response: EndpointResponse): EndpointReading {
  const { kind, url } = response;
  const text = decodeBody(response.body, response.contentType, url);
  const root = readRootName(text);
  if (root === "urlset" || root === "sitemapindex") return readSitemap(text, url);
  if (kind === "listing" && root !== null) return readListing(text, url, response.links);
  if (root === "html") throw notAnEndpoint(response, "a web page");
  if (root !== null || /^\s*\{/.test(text)) return readFeed(text, url);
  if (kind === "sitemap" && /^\s*https?:\/\//i.test(text)) return readTextSitemap(text, url);
  throw notAnEndpoint(response, text.trim() === "" ? "nothing" : "something else");
}

/** The local name of the first element, past declarations, comments and white space. Null where none is. */
function readRootName(text: string): string | null {
  const head = text.slice(0, 20_000).replace(/<!--[\s\S]*?-->|<!DOCTYPE[^>[]*\[[\s\S]*?\]\s*>/gi, "");
  const root = /^\s*(?:<[?!][^>]*>\s*)*<([a-z][\w.-]*(?::[\w.-]+)?)[\s/>]/i.exec(head)?.[1];
  return root === undefined ? null : root.slice(root.indexOf(":") + 1).toLowerCase();
}

function notAnEndpoint({ kind, url, contentType }: EndpointResponse, found: string): Error {
  return permanent("discover.malformed", `${url} should be a ${kind} and answered with ${found}`, {
    hint: `Open the address: it may have moved. Then correct the source's ${kind} address.`,
    context: { url, kind, contentType },
  });
}
