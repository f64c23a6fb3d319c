import { parseAtomFeed, parseJsonFeed, parseRssFeed } from "feedsmith";
import { DomUtils, parseDocument } from "htmlparser2";
import robotsModule from "robots-parser";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { articleText } from "../body-text.js";
import type { SampleVersion } from "../sample-article.js";
import { SAMPLE_ARTICLES } from "../stories/index.js";
import { askWorld } from "./ask-world.js";
import { type SampleWorld, startSampleWorld } from "./start-sample-world.js";

// A CommonJS function whose types claim a default export: the import holds the function itself.
const robotsParser = robotsModule as unknown as typeof robotsModule.default;

const STARTED_AT = Date.UTC(2026, 10, 20, 12);
const FINAL_MS = 3_600_000;

let world: SampleWorld;
let elapsedMs = FINAL_MS;

beforeAll(async () => {
  world = await startSampleWorld({ startedAt: STARTED_AT, now: () => STARTED_AT + elapsedMs });
});
afterAll(() => world.close());

async function at<T>(ms: number, act: () => Promise<T>): Promise<T> {
  elapsedMs = ms;
  try {
    return await act();
  } finally {
    elapsedMs = FINAL_MS;
  }
}

const ask = (slug: string, path: string, headers?: Record<string, string>) =>
  askWorld(world.origin(slug) + path, headers);

function pageText(html: string): string {
  return DomUtils.textContent(parseDocument(html).children).replace(/\s+/g, " ");
}

function xmlTexts(xml: string, tag: string): string[] {
  const root = parseDocument(xml, { xmlMode: true });
  return DomUtils.getElementsByTagName(tag, root).map((element) => DomUtils.textContent(element));
}

function articleBySlug(id: string) {
  const article = SAMPLE_ARTICLES.find((candidate) => candidate.id === id);
  if (!article) throw new Error(`no article ${id}`);
  return article;
}

describe("hosts", () => {
  it("answer with the outlet whose name they bear", async () => {
    for (const source of world.sources) {
      const { status, text } = await ask(source.slug, "/");
      expect(status).toBe(200);
      expect(pageText(text)).toContain(source.name);
    }
  });

  it("list the outlets on localhost as invented, and know no others", async () => {
    const index = await askWorld(`http://localhost:${world.port}/`);
    expect(index.text).toContain("Sample world – invented");
    for (const { name } of world.sources) expect(pageText(index.text)).toContain(name);
    expect((await askWorld(`http://daily-planet.localhost:${world.port}/`)).status).toBe(404);
  });
});

describe("pages", () => {
  it.each(SAMPLE_ARTICLES.map(({ id }) => id))("%s shows its title and its whole text", async (id) => {
    const article = articleBySlug(id);
    const version = article.versions.at(-1) as SampleVersion;
    const { status, text: html } = await ask(article.outlet, article.path);
    expect(status).toBe(200);
    const text = pageText(html);
    expect(text).toContain(version.title.replace(/\s+/g, " "));
    for (const paragraph of articleText(version).split("\n\n")) expect(text).toContain(paragraph);
    for (const author of article.authors) expect(text).toContain(author);
  });

  it("of sections show their own articles only", async () => {
    const { text } = await ask("tidewater-post", "/economy");
    expect(text).toContain("Inflation slows to 5.8 per cent");
    expect(DomUtils.textContent(DomUtils.getElementsByTagName("main", parseDocument(text)))).not.toContain("Senn");
  });

  it("of the Courrier travel as windows-1252 bytes", async () => {
    const { bytes, headers } = await ask("courrier-orven", articleBySlug("orven-dock-strike/courrier-deal").path);
    expect(headers["content-type"]).toBe("text/html; charset=windows-1252");
    expect(bytes.includes(Buffer.from([0x67, 0x72, 0xe8, 0x76, 0x65]))).toBe(true);
    expect(bytes.includes(Buffer.from([0x92]))).toBe(true);
    expect(bytes.toString("utf8")).toContain("\ufffd");
  });

  it("carry their own address as canonical, on the AMP twin too", async () => {
    const { outlet, path } = articleBySlug("senn-floods/lantern-drops-hedge");
    for (const asked of [path, `/amp${path}`, `${path}?utm_source=rss`]) {
      const { text } = await ask(outlet, asked);
      expect(text).toContain(`<link rel="canonical" href="${world.origin(outlet)}${path}">`);
    }
  });

  it("that moved answer 301, that are gone 410, that never were 404", async () => {
    const moved = articleBySlug("harrow-rates/post-september-prices");
    const redirect = await ask(moved.outlet, moved.formerPath as string);
    expect(redirect.status).toBe(301);
    expect(redirect.headers.location).toBe(world.origin(moved.outlet) + moved.path);
    expect((await ask("meridian-wire", "/world/2026/10/09/senn-dam-alert")).status).toBe(410);
    expect((await ask("meridian-wire", "/world/2026/10/09/nothing")).status).toBe(404);
  });
});

describe("feeds", () => {
  it("parse as what they say they are, and name every article of their outlet", async () => {
    const rss = parseRssFeed((await ask("tidewater-post", "/rss.xml")).text);
    const atom = parseAtomFeed((await ask("kestrel-news", "/feeds/latest.atom")).text);
    const json = parseJsonFeed((await ask("ridge-notes", "/feed.json")).text);
    const countOf = (slug: string) => SAMPLE_ARTICLES.filter(({ outlet }) => outlet === slug).length;
    expect(rss.items).toHaveLength(countOf("tidewater-post"));
    expect(atom.entries).toHaveLength(countOf("kestrel-news") + 1);
    expect(json.items).toHaveLength(countOf("ridge-notes"));
    expect(json.items?.[0]?.date_published).toBe("2026-11-13T17:05:00+05:45");
  });

  it("list addresses that answer, but for the one that is gone", async () => {
    const listed: string[] = [];
    for (const { endpoints } of world.sources) {
      for (const { url } of endpoints) listed.push(...(await listAddresses(url)));
    }
    expect(new Set(listed).size).toBeGreaterThan(SAMPLE_ARTICLES.length);
    const refused: number[] = [];
    for (const url of new Set(listed)) {
      const { status } = await askWorld(url);
      if (status !== 200) refused.push(status);
    }
    expect(refused.sort()).toEqual([301, 410]);
  });

  it("of the Lantern track their readers and link one AMP page", async () => {
    const links = (parseRssFeed((await ask("daily-lantern", "/feed/")).text).items ?? []).map(({ link }) => link ?? "");
    expect(links.filter((link) => link.includes("utm_source=rss")).length).toBeGreaterThan(3);
    expect(links.filter((link) => link.includes("/amp/"))).toHaveLength(1);
  });

  it("of the Diario are an index of one sitemap a month", async () => {
    const index = await ask("diario-verana", "/sitemap_index.xml");
    const months = xmlTexts(index.text, "loc");
    expect(months.map((url) => url.replace(/.*\//, ""))).toEqual(["sitemap-2026-11.xml", "sitemap-2026-10.xml"]);
    const pages = await Promise.all(months.map(async (url) => xmlTexts((await askWorld(url)).text, "loc")));
    expect(pages.flat()).toHaveLength(SAMPLE_ARTICLES.filter(({ outlet }) => outlet === "diario-verana").length);
    expect((await ask("diario-verana", "/sitemap-2025-01.xml")).status).toBe(404);
  });

  it("of the wire date and title each article in a news sitemap", async () => {
    const { text, headers } = await ask("meridian-wire", "/news-sitemap.xml");
    expect(headers["content-type"]).toContain("application/xml");
    expect(xmlTexts(text, "news:publication_date")).toContain("2026-10-22T16:00:00Z");
    expect(xmlTexts(text, "news:title")).toContain("Monitors put Korrin Front at 3,500 to 4,500 fighters");
  });
});

async function listAddresses(url: string): Promise<string[]> {
  const { text, headers } = await askWorld(url);
  if (headers["content-type"]?.includes("json")) return (parseJsonFeed(text).items ?? []).map((item) => item.url ?? "");
  if (text.includes("<rss")) return (parseRssFeed(text).items ?? []).map((item) => item.link ?? "");
  if (text.includes("<feed")) return (parseAtomFeed(text).entries ?? []).map((entry) => entry.links?.[0]?.href ?? "");
  const places = xmlTexts(text, "loc");
  if (!text.includes("<sitemapindex")) return places;
  return (await Promise.all(places.map(listAddresses))).flat();
}

describe("conditional requests", () => {
  it.each([
    ["tidewater-post", "/rss.xml"],
    ["diario-verana", "/sitemap_index.xml"],
    ["courrier-orven", "/monde/2026/11/07/belvar-le-front-korrin-recule.html"],
    ["kestrel-news", "/"],
  ])("to %s%s are answered 304 by tag and by date", async (slug, path) => {
    const first = await ask(slug, path);
    const { etag, "last-modified": lastModified } = first.headers;
    const byTag = await ask(slug, path, { "if-none-match": etag as string });
    expect([byTag.status, byTag.bytes.length, byTag.headers.etag]).toEqual([304, 0, etag]);
    expect((await ask(slug, path, { "if-modified-since": lastModified as string })).status).toBe(304);
    expect((await ask(slug, path, { "if-none-match": '"other"' })).status).toBe(200);
    expect(first.headers["cache-control"]).toMatch(/max-age=\d+/);
  });

  it("get gzip where they accept it, and the same text", async () => {
    const plain = await ask("tidewater-post", "/rss.xml");
    const packed = await ask("tidewater-post", "/rss.xml", { "accept-encoding": "br, gzip" });
    expect(plain.headers["content-encoding"]).toBeUndefined();
    expect(packed.headers["content-encoding"]).toBe("gzip");
    expect(packed.text).toBe(plain.text);
    const refused = await ask("tidewater-post", "/rss.xml", { "accept-encoding": "gzip;q=0" });
    expect(refused.headers["content-encoding"]).toBeUndefined();
  });
});

describe("robots.txt", () => {
  it("hides the Lantern's subscriber page, which its feed names", async () => {
    const url = `${world.origin("daily-lantern")}/robots.txt`;
    const robots = robotsParser(url, (await askWorld(url)).text);
    const links = (parseRssFeed((await ask("daily-lantern", "/feed/")).text).items ?? []).map(({ link }) => link ?? "");
    expect(links.filter((link) => robots.isDisallowed(link, "Newsledger"))).toHaveLength(1);
  });

  it("slows the Post's readers down and is missing at the Courrier", async () => {
    expect((await ask("tidewater-post", "/robots.txt")).text).toMatch(/^Crawl-delay: 1$/m);
    expect((await ask("courrier-orven", "/robots.txt")).status).toBe(404);
  });
});

describe("time", () => {
  const late = SAMPLE_ARTICLES.filter(({ versions }) => versions[0].afterS > 0);

  it.each(late.map(({ id }) => id))("keeps %s back until its second has come", async (id) => {
    const { outlet, path, versions } = articleBySlug(id);
    const dueMs = versions[0].afterS * 1000;
    expect((await at(dueMs - 1, () => ask(outlet, path))).status).toBe(404);
    expect((await at(dueMs - 1, () => ask(outlet, "/"))).text).not.toContain(path);
    expect((await at(dueMs, () => ask(outlet, path))).status).toBe(200);
    expect((await at(dueMs, () => ask(outlet, "/"))).text).toContain(path);
  });

  it("replaces the silently corrected toll at the same address, and only feeds tell", async () => {
    const { outlet, path } = articleBySlug("senn-floods/post-silent-correction");
    const before = await at(74_000, () => ask(outlet, path));
    const after = await at(76_000, () => ask(outlet, path));
    expect(pageText(before.text)).toContain("has now killed 19 people");
    expect(pageText(after.text)).toContain("has now killed 17 people");
    expect(after.text).not.toMatch(/correction|21:02/i);
    expect(after.headers["last-modified"]).toBe(new Date(STARTED_AT + 75_000).toUTCString());
    expect((await at(76_000, () => ask(outlet, path, { "if-none-match": before.headers.etag as string }))).status).toBe(
      200,
    );
    const sitemaps = [await at(74_000, () => ask(outlet, "/sitemap.xml")), await ask(outlet, "/sitemap.xml")];
    expect(sitemaps.map(({ text }) => text.includes("2026-10-07T21:02:00-03:00"))).toEqual([false, true]);
  });

  it("replaces the other corrected figure with a notice and a new date", async () => {
    const { outlet, path } = articleBySlug("verana-election/kestrel-noticed-correction");
    const before = await at(0, () => ask(outlet, path));
    const after = await at(60_000, () => ask(outlet, path));
    expect(before.text).toContain("384,120");
    expect(before.text).not.toContain("Correction:");
    expect(after.text).toContain("Correction: An earlier version of this story gave the margin as 384,120 votes.");
    expect(after.text).toContain('"dateModified": "2026-11-03T11:48:00+13:00"');
  });

  it("shows the final state of a world that began long ago, and never a Last-Modified in the future", async () => {
    const early = Date.UTC(2026, 5, 1);
    const second = await startSampleWorld({ startedAt: early, now: () => early + 1000 });
    const { headers } = await askWorld(`${second.origin("meridian-wire")}/latest.atom`);
    await second.close();
    expect(Date.parse(headers["last-modified"] as string)).toBeLessThanOrEqual(early + 1000);
    const home = await at(86_400_000 * 400, () => ask("daily-lantern", "/"));
    expect(home.text.match(/card__k2/g)).toHaveLength(
      SAMPLE_ARTICLES.filter(({ outlet }) => outlet === "daily-lantern").length,
    );
  });
});

describe("the running world", () => {
  it("counts its requests by outlet and kind, and the unmodified among them", async () => {
    const before = world.stats()["ridge-notes"];
    const { headers } = await ask("ridge-notes", "/feed.json");
    await ask("ridge-notes", "/feed.json", { "if-none-match": headers.etag as string });
    const after = world.stats()["ridge-notes"];
    expect((after?.feed ?? 0) - (before?.feed ?? 0)).toBe(2);
    expect((after?.notModified ?? 0) - (before?.notModified ?? 0)).toBe(1);
  });

  it("rejects where the port is taken", async () => {
    await expect(startSampleWorld({ startedAt: 0, port: world.port })).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
