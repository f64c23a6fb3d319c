import { gzipSync } from "node:zlib";
import { DiscoveredPage, LedgerError } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { type EndpointReading, type EndpointResponse, readEndpoint } from "./read-endpoint.js";

const URL = "https://news.example/feeds/all.xml";

function read(body: string | Uint8Array, change: Partial<EndpointResponse> = {}): EndpointReading {
  return readEndpoint({ kind: "feed", url: URL, contentType: null, body, ...change });
}

function pagesOf(body: string | Uint8Array, change: Partial<EndpointResponse> = {}) {
  const reading = read(body, change);
  if (reading.kind !== "pages") throw new Error("an index was read");
  for (const page of reading.pages) DiscoveredPage.parse(page);
  return reading;
}

const rss = (items: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>All</title>${items}</channel></rss>`;
const item = (inner: string) => `<item>${inner}</item>`;

describe("every feed format gives the same page", () => {
  const wanted = {
    url: "https://news.example/a",
    title: "Dam opens & river rises",
    publishedAt: "2019-03-24T19:25:00+13:00",
    modifiedAt: null as string | null,
  };
  const title = "Dam opens &amp; river rises";

  it.each([
    [
      "RSS 2.0",
      rss(item(`<title>${title}</title><link>/a</link><pubDate>Sun, 24 Mar 2019 19:25:00 +1300</pubDate>`)),
      wanted,
    ],
    [
      "RSS with Dublin Core and CDATA",
      `<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>All</title><item><title><![CDATA[Dam opens & river rises]]></title><link><![CDATA[https://news.example/a?utm_source=rss]]></link><dc:date>2019-03-24T19:25:00+13:00</dc:date></item></channel></rss>`,
      wanted,
    ],
    [
      "RDF",
      `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="x"><title>All</title><link>https://news.example/</link></channel><item rdf:about="https://news.example/a"><title>${title}</title><link>https://news.example/a</link><dc:date>2019-03-24T19:25:00+13:00</dc:date></item></rdf:RDF>`,
      wanted,
    ],
    [
      "Atom",
      `<feed xmlns="http://www.w3.org/2005/Atom"><title>All</title><entry><title type="html">${title}</title><link rel="self" href="/self"/><link href="/a#top"/><published>2019-03-24T19:25:00+13:00</published><updated>2019-03-24T20:00:00+13:00</updated></entry></feed>`,
      { ...wanted, modifiedAt: "2019-03-24T20:00:00+13:00" },
    ],
    [
      "JSON Feed",
      JSON.stringify({
        version: "https://jsonfeed.org/version/1.1",
        title: "All",
        items: [{ id: "1", url: wanted.url, title: "Dam opens & river rises", date_published: wanted.publishedAt }],
      }),
      wanted,
    ],
    [
      "news sitemap",
      `<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9" xmlns:image="http://www.google.com/schemas/sitemap-image/1.1"><url><loc>https://news.example/a</loc><image:image><image:loc>https://img.example/x.jpg</image:loc><image:title>A dam</image:title></image:image><news:news><news:publication><news:name>N</news:name></news:publication><news:publication_date>2019-03-24T19:25:00+13:00</news:publication_date><news:title>${title}</news:title></news:news></url></urlset>`,
      wanted,
    ],
  ])("%s", (_format, body, page) => {
    expect(pagesOf(body)).toEqual({ kind: "pages", pages: [page], skipped: 0 });
  });
});

describe("feeds", () => {
  it("uses a guid as the address only where it is one", () => {
    const body = rss(
      item(`<title>A</title><guid>https://news.example/a</guid>`) +
        item(`<title>B</title><guid isPermaLink="false">https://news.example/b</guid>`) +
        item(`<title>C</title><guid>tag:c</guid>`),
    );
    expect(pagesOf(body)).toMatchObject({ pages: [{ url: "https://news.example/a" }], skipped: 2 });
  });

  it("counts entries without a web address and keeps the others", () => {
    const body = rss(
      item(`<link>javascript:alert(1)</link>`) + item("<title>no link</title>") + item("<link>/a</link>"),
    );
    expect(pagesOf(body)).toMatchObject({ pages: [{ url: "https://news.example/a" }], skipped: 2 });
  });

  it("makes one page of an address that is listed twice with different marks", () => {
    const body = rss(item("<link>/a?utm_source=rss</link>") + item("<link>/a#x</link>"));
    expect(pagesOf(body)).toMatchObject({ pages: [{ url: "https://news.example/a" }], skipped: 0 });
  });

  it("takes markup out of titles, also when it was escaped", () => {
    const body = rss(item("<link>/a</link><title>&lt;b&gt;Storm&lt;/b&gt;\n nears &amp;amp; grows</title>"));
    expect(pagesOf(body).pages[0]?.title).toBe("Storm nears & grows");
  });

  it.each([
    ["no items", rss("")],
    ["an empty channel", "<rss><channel/></rss>"],
    ["an Atom feed without entries", `<feed xmlns="http://www.w3.org/2005/Atom"></feed>`],
    ["an empty sitemap", "<urlset/>"],
    ["an empty JSON Feed", `{"version":"https://jsonfeed.org/version/1.1","title":"All","items":[]}`],
  ])("gives no pages for %s", (_what, body) => {
    expect(pagesOf(body)).toEqual({ kind: "pages", pages: [], skipped: 0 });
  });

  it.each([
    ["the response's charset", "text/xml; charset=windows-1252", ""],
    ["the declared encoding", "text/xml", `<?xml version="1.0" encoding="windows-1252"?>`],
  ])("decodes by %s", (_what, contentType, declaration) => {
    const body = Buffer.from(
      `${declaration}<rss><channel>${item("<link>/a</link><title>caf\u00e9</title>")}</channel></rss>`,
      "latin1",
    );
    expect(pagesOf(body, { contentType }).pages[0]?.title).toBe("café");
  });

  it("reads a feed behind a byte order mark and comments", () => {
    const body = Buffer.from(`\uFEFF<!-- <html> --><?xml version="1.0"?>\n${rss(item("<link>/a</link>")).slice(21)}`);
    expect(pagesOf(body).pages).toHaveLength(1);
  });

  it("does not expand entities that the document defines", () => {
    const bomb = `<?xml version="1.0"?><!DOCTYPE r [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]><rss version="2.0"><channel><title>t</title><item><title>&b;</title><link>/a</link></item></channel></rss>`;
    const title = pagesOf(bomb).pages[0]?.title ?? "";
    expect(title).not.toContain("aaaaaaaaaa");
  });
});

describe("sitemaps", () => {
  it("gives the sitemaps of an index with their times", () => {
    const body = `<sitemapindex><sitemap><loc>https://news.example/s1.xml</loc><lastmod>2019-03-24T06:25:00Z</lastmod></sitemap><sitemap><loc>https://news.example/s2.xml.gz</loc></sitemap></sitemapindex>`;
    expect(read(body, { kind: "sitemap" })).toEqual({
      kind: "index",
      endpoints: [
        { kind: "sitemap", url: "https://news.example/s1.xml", modifiedAt: "2019-03-24T06:25:00Z" },
        { kind: "sitemap", url: "https://news.example/s2.xml.gz", modifiedAt: null },
      ],
    });
  });

  it("unpacks a sitemap that is served as a gzip file", () => {
    const body = gzipSync("<urlset><url><loc>https://news.example/a</loc></url></urlset>");
    expect(pagesOf(body, { kind: "sitemap" }).pages).toHaveLength(1);
  });

  it("reads a sitemap of plain lines", () => {
    const body = "https://news.example/a\r\nhttps://news.example/b\n\n";
    expect(pagesOf(body, { kind: "sitemap", contentType: "text/plain" }).pages).toHaveLength(2);
  });

  it("keeps 50,000 entries and counts the rest", () => {
    const entries = Array.from({ length: 50_010 }, (_, n) => `<url><loc>https://news.example/${n}</loc></url>`);
    const reading = pagesOf(`<urlset>${entries.join("")}</urlset>`, { kind: "sitemap" });
    expect([reading.pages.length, reading.skipped]).toEqual([50_000, 10]);
  });

  it("keeps what was read of a sitemap that is cut short", () => {
    const body = "<urlset><url><loc>https://news.example/a</loc></url><url><loc>https://news.exa";
    expect(pagesOf(body, { kind: "sitemap" }).pages[0]?.url).toBe("https://news.example/a");
  });
});

describe("what is no endpoint", () => {
  const bomb = gzipSync(Buffer.alloc(51 * 1024 * 1024));

  it.each([
    ["a web page", "<!doctype html><html><body>Moved</body></html>", "discover.malformed"],
    ["nothing", "  \n", "discover.malformed"],
    ["text", "Not found", "discover.malformed"],
    ["JSON that is no feed", `{"error":"gone"}`, "discover.malformed"],
    ["broken JSON", `{"version":`, "discover.malformed"],
    ["unknown XML", "<gpx><trk/></gpx>", "discover.malformed"],
    ["damaged gzip", new Uint8Array([0x1f, 0x8b, 1, 2, 3]), "discover.malformed"],
    ["a decompression bomb", bomb, "discover.too_large"],
  ])("%s is told as such, with a hint", (_what, body, code) => {
    let thrown: unknown;
    try {
      read(body);
    } catch (error) {
      thrown = error;
    }
    expect(thrown).toBeInstanceOf(LedgerError);
    expect(thrown).toMatchObject({ kind: "permanent", code, hint: expect.stringMatching(/\w/) });
    expect((thrown as LedgerError).message).toContain(URL);
  });
});
