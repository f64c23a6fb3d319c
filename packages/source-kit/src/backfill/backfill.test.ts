import type { SourceDeclaration } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { daysOfArticle, daysOfDocument } from "./address-days.js";
import { stepOf } from "./archive-step.js";
import { readDayRange } from "./day-range.js";
import { planBackfill } from "./plan-backfill.js";
import { readArchive } from "./read-archive.js";

const NOW = new Date("2026-11-22T12:00:00Z");
const SITE = "https://post.example";
const JANUARY = { range: { from: "2026-01-01", to: "2026-01-31" }, timeZone: "Pacific/Auckland" };
const xml = (body: string) => ({ url: `${SITE}/sitemap.xml`, contentType: "application/xml", body });

describe("readDayRange", () => {
  it.each([
    ["2026-01-05", "2026-02-01", "2026-01-05", "2026-02-01"],
    ["2026-01", "2026-02", "2026-01-01", "2026-02-28"],
    ["2024", "2024", "2024-01-01", "2024-12-31"],
    ["2026-11", "2026", "2026-11-01", "2026-11-22"],
  ])("%s to %s is %s to %s", (from, to, first, last) => {
    expect(readDayRange(from, to, NOW)).toEqual({ from: first, to: last });
  });

  it.each([
    ["yesterday", "2026", "usage.backfill_date"],
    ["2026-02-30", "2026", "usage.backfill_date"],
    ["2026-13", "2027", "usage.backfill_date"],
    ["2026-03", "2026-02", "usage.backfill_order"],
    ["2027-01-01", "2027-01-02", "usage.backfill_order"],
  ])("refuses %s to %s", (from, to, code) => {
    expect(() => readDayRange(from, to, NOW)).toThrow(expect.objectContaining({ code }));
  });
});

describe("days in addresses", () => {
  it.each([
    ["/2026/01/31/fire", "2026-01-31", "2026-01-31"],
    ["/world/2026/jan/5/fire", "2026-01-05", "2026-01-05"],
    ["/2026-1-5-fire", "2026-01-05", "2026-01-05"],
    ["/2026/02/fire", "2026-02-01", "2026-02-28"],
    ["/plan-2026-07-for-the-port", null, null],
    ["/news/20129384", null, null],
  ])("an article at %s", (path, from, to) => {
    expect(daysOfArticle(SITE + path)).toEqual(from === null ? null : { from, to });
  });

  it.each([
    ["/sitemap-2026-01.xml", "2026-01-01", "2026-01-31"],
    ["/sitemap-202601.xml.gz", "2026-01-01", "2026-01-31"],
    ["/sitemaps/2026/jan.xml", "2026-01-01", "2026-01-31"],
    ["/sitemap.xml?yyyy=2026&mm=01&dd=05", "2026-01-05", "2026-01-05"],
    ["/sitemap-20260105.xml", "2026-01-05", "2026-01-05"],
    ["/archive/2026/1/5", "2026-01-05", "2026-01-05"],
    ["/sitemap_2026.xml", "2026-01-01", "2026-12-31"],
    ["/post-sitemap17.xml", null, null],
  ])("a document at %s", (path, from, to) => {
    expect(daysOfDocument(SITE + path)).toEqual(from === null ? null : { from, to });
  });
});

describe("planBackfill", () => {
  const outlet = { home: `${SITE}/`, endpoints: [{ kind: "feed", url: `${SITE}/rss` }] } as SourceDeclaration;
  const plan = (url: string | null, from: string, to: string) => {
    const archives = url === null ? {} : { archives: [{ kind: "listing" as const, url }] };
    return planBackfill({ ...outlet, ...archives }, { from, to }).map((step) => step.url);
  };

  it.each([
    ["robots.txt and what is announced by", null, [`${SITE}/robots.txt`, `${SITE}/rss`]],
    ["a page a day", `${SITE}/{yyyy}/{mm}/{d}`, [`${SITE}/2026/01/31`, `${SITE}/2026/02/1`]],
    ["a page a month", `${SITE}/{yyyy}/{mon}`, [`${SITE}/2026/jan`, `${SITE}/2026/feb`]],
    ["page by page", `${SITE}/news?page={page}`, [`${SITE}/news?page=1`]],
  ])("reads %s", (_what, url, expected) => {
    expect(plan(url, "2026-01-31", "2026-02-01")).toEqual(expected);
  });

  it("refuses more documents than are polite", () => {
    expect(() => plan(`${SITE}/{yyyy}/{mm}/{dd}`, "2000-01-01", "2026-01-01")).toThrow(
      expect.objectContaining({ code: "backfill.too_long" }),
    );
  });
});

describe("readArchive", () => {
  it("takes the sitemaps of robots.txt, and guesses where it names none", () => {
    const robots = stepOf({ kind: "robots", url: `${SITE}/robots.txt` });
    const read = (body: string) => readArchive(robots, { url: robots.url, contentType: "text/plain", body }, JANUARY);
    expect(read("User-agent: *\nSitemap: /all.xml\n").steps).toEqual([
      stepOf({ kind: "sitemap", url: `${SITE}/all.xml` }),
    ]);
    expect(read("").steps.map(({ url, isGuess }) => [url, isGuess])).toEqual([
      [`${SITE}/sitemap.xml`, true],
      [`${SITE}/sitemap_index.xml`, true],
    ]);
  });

  it("follows of an index what may hold the range: by the days in the address, else by the last change", () => {
    const child = (path: string, lastmod: string) =>
      `<sitemap><loc>${SITE}${path}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}</sitemap>`;
    const children = [
      child("/sitemap-2026-01.xml", "2026-09-01"),
      child("/sitemap-2026-02.xml", "2026-09-01"),
      child("/post-sitemap1.xml", "2025-12-30"),
      child("/post-sitemap2.xml", "2026-03-01T08:00:00Z"),
      child("/post-sitemap3.xml", ""),
      child("/author-sitemap.xml", "2026-03-01"),
    ];
    const step = stepOf({ kind: "sitemap", url: `${SITE}/sitemap.xml` });
    const { steps } = readArchive(step, xml(`<sitemapindex>${children.join("")}</sitemapindex>`), JANUARY);
    const paths = steps.map(({ url }) => new URL(url).pathname);
    expect(paths).toEqual(["/sitemap-2026-01.xml", "/post-sitemap2.xml", "/post-sitemap3.xml"]);
    expect(readArchive({ ...step, depth: 3 }, xml(`<sitemapindex>${children}</sitemapindex>`), JANUARY).steps).toEqual(
      [],
    );
  });

  const entry = (path: string, lastmod = "", published = "") =>
    `<url><loc>${SITE}${path}</loc>${lastmod && `<lastmod>${lastmod}</lastmod>`}${
      published && `<news:news><news:publication_date>${published}</news:publication_date></news:news>`
    }</url>`;

  it.each<[string, string, string, string, boolean]>([
    ["came out in it", entry("/a", "2026-05-01", "2026-01-05T00:00:00Z"), "/sitemap.xml", "in", true],
    [
      "came out on its first day, in the newsroom's zone",
      entry("/a", "", "2025-12-31T12:00:00Z"),
      "/s.xml",
      "in",
      true,
    ],
    ["came out before", entry("/a", "2026-01-05", "2025-12-30T00:00:00Z"), "/sitemap.xml", "outside", false],
    ["names a day of it in its address", entry("/2026/01/05/a", "2026-06-01"), "/sitemap.xml", "in", true],
    ["names another day", entry("/2026/02/05/a", "2026-01-05"), "/sitemap.xml", "outside", false],
    ["changed in it", entry("/a", "2026-01-05"), "/sitemap.xml", "in", true],
    ["changed before it", entry("/a", "2025-11-05"), "/sitemap-2026.xml", "outside", false],
    ["changed after it", entry("/a", "2026-06-05"), "/sitemap.xml", "outside", false],
    ["changed after it, in a sitemap of it", entry("/a", "2026-06-05"), "/sitemap-2026-01.xml", "in", true],
    ["says nothing", entry("/a"), "/sitemap.xml", "undated", false],
    ["says nothing, in a sitemap of it", entry("/a"), "/sitemap-2026-01.xml", "in", true],
  ])("an entry that %s", (_what, body, path, verdict, isIn) => {
    const step = stepOf({ kind: "sitemap", url: SITE + path });
    const { pages, outside, undated } = readArchive(step, xml(`<urlset>${body}</urlset>`), JANUARY);
    expect({ isIn: pages.length === 1, outside, undated }).toEqual({
      isIn,
      outside: verdict === "outside" ? 1 : 0,
      undated: verdict === "undated" ? 1 : 0,
    });
  });

  it("turns pages until they are past the range, empty, or the same again", () => {
    const template = `${SITE}/news?page={page}`;
    const page = (number: number, before: string | null, ...paths: string[]) => {
      const url = template.replace("{page}", String(number));
      const step = stepOf({ kind: "listing", url, paging: { template, page: number, before } });
      const body = `<html><body>${paths.map((path) => `<a href="${path}">A headline</a>`).join("")}</body></html>`;
      return readArchive(step, { url, contentType: "text/html", body }, JANUARY);
    };
    const later = page(1, null, "/2026/03/01/a", "/2026/02/20/b");
    expect(later.steps.map(({ url }) => url)).toEqual([`${SITE}/news?page=2`]);
    const inside = page(2, null, "/2026/02/01/c", "/2026/01/20/d");
    expect(inside.pages.map(({ url }) => url)).toEqual([`${SITE}/2026/01/20/d`]);
    const [next] = inside.steps;
    expect(page(3, next?.paging?.before ?? null, "/2026/02/01/c", "/2026/01/20/d").steps).toEqual([]);
    expect(page(3, null, "/2025/12/01/e").steps).toEqual([]);
    expect(page(3, null).steps).toEqual([]);
  });

  it("streams a full sitemap of 50,000 entries", () => {
    const entries = Array.from({ length: 50_000 }, (_, index) =>
      entry(`/${index}`, `2026-${index % 10 === 0 ? "01" : "03"}-15`),
    );
    const step = stepOf({ kind: "sitemap", url: `${SITE}/sitemap.xml` });
    const { pages, outside } = readArchive(step, xml(`<urlset>${entries.join("")}</urlset>`), JANUARY);
    expect([pages.length, outside]).toEqual([5_000, 45_000]);
  });
});
