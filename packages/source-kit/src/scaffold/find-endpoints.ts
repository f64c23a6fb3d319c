import { type DiscoveredPage, decodeText, type Endpoint, LedgerError, toLedgerError } from "@newsledger/contracts";
import { readEndpoint } from "../discovery/read-endpoint.js";
import { readLinks } from "../discovery/read-links.js";
import { readRobotsSitemaps } from "../discovery/robots-sitemaps.js";
import type { Ask, Asked } from "./ask.js";
import { type PageHead, readHead } from "./read-head.js";
import { siteOf } from "./site-of.js";

/** An address that announces articles, as it answered. */
export interface FoundEndpoint extends Endpoint {
  title: string;
  pages: DiscoveredPage[];
  /** Of its pages, how many lie on the outlet's hosts. */
  own: number;
  text: string;
}

export interface FoundOutlet {
  home: string;
  hosts: string[];
  head: PageHead;
  endpoints: FoundEndpoint[];
  /** What was asked and what it answered, for the person who wonders. */
  tried: { url: string; answer: string }[];
}

/** Where feeds lie that nothing points to, the most common first. */
const COMMON_PATHS = ["/feed", "/rss", "/rss.xml", "/feed.xml", "/atom.xml", "/index.xml", "/feeds", "/news/rss"];
const COMMON_SITEMAPS = ["/news-sitemap.xml", "/sitemap-news.xml", "/sitemap.xml"];
const MAX_FEEDS = 4;
const MAX_LINKED = 6;

/**
 * Looks for what an outlet announces its articles by: the feeds that its page names, links to feeds, the usual paths,
 * the sitemaps of robots.txt, and where all that is nothing, the front page itself. Every address is asked once.
 *
 * @throws LedgerError of the first request: without the page there is nothing to look for
 */
export async function findOutlet(address: string, ask: Ask): Promise<FoundOutlet> {
  const { page: first, feed } = await askFirst(address, ask);
  const front = await frontOf(first, ask);
  const html = decodeAsked(front);
  const hosts = [...new Set([new URL(front.url).hostname, new URL(first.url).hostname])];
  const head = readHead(html, front.url);
  const outlet: FoundOutlet = { home: front.url, hosts, head, endpoints: [], tried: [] };
  const seen = new Set<string>();
  const named = [...feed, ...head.feeds, ...readHead(decodeAsked(first), first.url).feeds];
  const tryAll = (all: readonly (Endpoint & { title: string })[]) => tryEndpoints(all, outlet, seen, ask);

  await tryAll(named.filter(isWanted).map(({ url, title }) => ({ kind: "feed", url, title })));
  if (outlet.endpoints.length === 0) await tryAll(linkedFeeds(html, front.url));
  if (outlet.endpoints.length === 0) {
    await tryAll(COMMON_PATHS.map((path) => ({ kind: "feed", url: new URL(path, front.url).href, title: "" })));
  }
  if (outlet.endpoints.length === 0) await tryAll(await sitemapsOf(front.url, ask));
  if (outlet.endpoints.length === 0) readFrontAsListing(front, outlet);
  return outlet;
}

/** Somebody may give the address of a feed: then its host's front page is the outlet's. */
async function askFirst(address: string, ask: Ask): Promise<{ page: Asked; feed: { url: string; title: string }[] }> {
  try {
    return { page: await ask(address, "page"), feed: [] };
  } catch (thrown) {
    if (!(thrown instanceof LedgerError) || thrown.code !== "fetch.content_type") throw thrown;
    return { page: await ask(new URL("/", address).href, "page"), feed: [{ url: address, title: "" }] };
  }
}

/** By the response's charset, else by the page's own word, else as UTF-8. */
function decodeAsked({ body, charset }: Asked): string {
  const start = new TextDecoder("latin1").decode(body.subarray(0, 2_048));
  const label = charset ?? /<meta[^>]+charset=["']?([\w-]+)/i.exec(start)?.[1];
  return (label === undefined ? null : decodeText(label, body)) ?? new TextDecoder().decode(body);
}

async function frontOf(first: Asked, ask: Ask): Promise<Asked> {
  const { pathname } = new URL(first.url);
  // A section's or an edition's front is as good as the whole one; an article is not.
  if (pathname.split("/").filter(Boolean).length <= 1 && !/\d{4,}/.test(pathname)) return first;
  try {
    return await ask(new URL("/", first.url).href, "page");
  } catch (thrown) {
    if (!(thrown instanceof LedgerError)) throw thrown;
    return first;
  }
}

const isWanted = ({ url, title }: { url: string; title: string }): boolean => !/comment|kommentar/i.test(url + title);

function linkedFeeds(html: string, url: string): (Endpoint & { title: string })[] {
  return readLinks(html, url)
    .filter(({ address }) => /[/._-](?:rss|atom|feeds?)(?:[/._?-]|$)/i.test(new URL(address).pathname))
    .slice(0, MAX_LINKED)
    .map(({ address, text }) => ({ kind: "feed", url: address, title: text }));
}

async function sitemapsOf(home: string, ask: Ask): Promise<(Endpoint & { title: string })[]> {
  const named: string[] = [];
  try {
    const robots = await ask(new URL("/robots.txt", home).href, "robots");
    named.push(...readRobotsSitemaps(new TextDecoder().decode(robots.body), home));
  } catch (thrown) {
    if (!(thrown instanceof LedgerError)) throw thrown;
  }
  // News sitemaps hold the last two days, which is what is asked for; others hold everything that ever was.
  const news = named.filter((url) => /news/i.test(url));
  const urls = [...news, ...named, ...COMMON_SITEMAPS.map((path) => new URL(path, home).href)];
  return [...new Set(urls)].slice(0, 5).map((url) => ({ kind: "sitemap", url, title: "" }));
}

async function tryEndpoints(
  candidates: readonly (Endpoint & { title: string })[],
  outlet: FoundOutlet,
  seen: Set<string>,
  ask: Ask,
): Promise<void> {
  for (const candidate of candidates) {
    const enough = candidate.kind === "sitemap" ? 1 : MAX_FEEDS;
    if (seen.has(candidate.url) || outlet.endpoints.length >= enough) continue;
    seen.add(candidate.url);
    try {
      const found = await tryEndpoint(candidate, outlet, ask);
      outlet.tried.push({
        url: candidate.url,
        answer: `${found.pages.length} pages, ${found.own} on the outlet's hosts`,
      });
      if (found.own > 0) outlet.endpoints.push(found);
    } catch (thrown) {
      const error = toLedgerError(thrown);
      if (error.kind === "bug") throw thrown;
      outlet.tried.push({ url: candidate.url, answer: error.message });
    }
  }
}

async function tryEndpoint(
  candidate: Endpoint & { title: string },
  { hosts }: FoundOutlet,
  ask: Ask,
): Promise<FoundEndpoint> {
  const { url, body, contentType } = await ask(candidate.url, "feed");
  const reading = readEndpoint({ kind: candidate.kind, url, contentType, body });
  const text = new TextDecoder().decode(body.subarray(0, 200_000));
  if (reading.kind === "index") {
    const [child] = reading.endpoints;
    if (child === undefined) return { ...candidate, pages: [], own: 0, text };
    const inner = await tryEndpoint({ ...candidate, url: child.url }, { hosts } as FoundOutlet, ask);
    return { ...inner, url: candidate.url };
  }
  const { pages } = reading;
  return { ...candidate, pages, own: pages.filter((page) => isOn(page.url, hosts)).length, text };
}

function readFrontAsListing(front: Asked, outlet: FoundOutlet): void {
  const { url, body, contentType } = front;
  const reading = readEndpoint({ kind: "listing", url, contentType, body });
  if (reading.kind !== "pages") return;
  outlet.tried.push({ url, answer: `${reading.pages.length} links that look like articles` });
  if (reading.pages.length < 3) return;
  const { pages } = reading;
  outlet.endpoints.push({ kind: "listing", url, title: "", pages, own: pages.length, text: "" });
}

function isOn(url: string, hosts: readonly string[]): boolean {
  const { hostname } = new URL(url);
  return hosts.some((host) => siteOf(host) === siteOf(hostname));
}
