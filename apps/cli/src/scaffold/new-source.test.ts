import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestOutlet, type TestOutlet } from "@newsledger/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { frontPage, rssOf, storyPage } from "../testing/outlet-pages.js";
import { runNewsledger } from "../testing/run-newsledger.js";

const STORY = "/world/second-tram-for-senn-hill-48213";
const FEED_LINK = '<link rel="alternate" type="application/rss+xml" title="News" href="/news.rss">';

let folder = "";
let outlet: TestOutlet;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-new-"));
  outlet = await startTestOutlet("islandpost");
  outlet.serve(STORY, storyPage(STORY, outlet.origin));
});
afterEach(async () => {
  await outlet.close().catch(() => {});
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]) => runNewsledger(args, { cwd: folder });
const read = (path: string) => readFileSync(join(folder, path), "utf8");

function serveFeed(): void {
  outlet.serve("/", frontPage(FEED_LINK));
  outlet.serve("/news.rss", rssOf([outlet.origin + STORY]));
}

describe("new source", () => {
  it("goes from an address to an adapter whose suite passes, and says what is next", async () => {
    serveFeed();
    const { code, out } = await run("new", "source", `${outlet.origin}/`);
    expect(out).toMatch(/Suite +\d+ checks passed/);
    expect(out).toContain("newsledger try");
    expect(code).toBe(0);
    const adapter = read("sources/islandpost.yaml");
    expect(adapter).toContain("timeZone: Pacific/Auckland");
    expect(adapter).toContain("lang: en-NZ");
    expect(adapter).toContain(`- ${outlet.origin}/news.rss`);
  });

  it("keeps the structure of the page and none of its prose", async () => {
    serveFeed();
    await run("new", "source", `${outlet.origin}/`);
    const fixture = read("sources/fixtures/islandpost/article.html");
    expect(fixture).toContain('class="story-text"');
    expect(fixture).toContain("2026-03-02T09:05:00+13:00");
    expect(fixture).not.toMatch(/tram|Tomas|Orley|Morrow|Gardens/i);
    expect(JSON.parse(read("sources/fixtures/islandpost/article.json"))).toMatchObject({
      publishedAt: "2026-03-02T09:05:00+13:00",
      authors: [expect.stringMatching(/^\w+ \w+$/)],
      lang: "en-NZ",
    });
  });

  it.each<[string, () => void, RegExp]>([
    [
      "a feed that a link of the page leads to",
      () => {
        outlet.serve("/", frontPage("", ["/about/rss/world.xml"]));
        outlet.serve("/about/rss/world.xml", rssOf([outlet.origin + STORY]));
      },
      /feeds:\n {2}- .*\/about\/rss\/world\.xml/,
    ],
    [
      "a feed at a usual path that nothing points to",
      () => {
        outlet.serve("/", frontPage(""));
        outlet.serve("/rss.xml", rssOf([outlet.origin + STORY]));
      },
      /feeds:\n {2}- .*\/rss\.xml/,
    ],
    [
      "the news sitemap of robots.txt",
      () => {
        outlet.serve("/", frontPage(""));
        outlet.serve(
          "/robots.txt",
          `User-agent: *\nAllow: /\nSitemap: ${outlet.origin}/all.xml\nSitemap: ${outlet.origin}/news.xml`,
        );
        const urls = `<url><loc>${outlet.origin}${STORY}</loc></url>`;
        outlet.serve("/news.xml", `<?xml version="1.0"?><urlset>${urls}</urlset>`);
        outlet.serve("/all.xml", `<?xml version="1.0"?><urlset>${urls.repeat(3)}</urlset>`);
      },
      /sitemaps:\n {2}- .*\/news\.xml/,
    ],
    [
      "the front page itself",
      () =>
        outlet.serve(
          "/",
          frontPage("", [
            STORY,
            "/world/the-orchard-owners-meet-48214",
            "/sport/a-quiet-regatta-in-the-fog-48215",
            "/about",
          ]),
        ),
      /listings:\n {2}- /,
    ],
  ])("is announced by %s", async (_by, serve, expected) => {
    serve();
    const { code } = await run("new", "source", `${outlet.origin}/`);
    expect(code).toBe(0);
    expect(read("sources/islandpost.yaml")).toMatch(expected);
  });

  it("may be given an article's address, or a feed's", async () => {
    serveFeed();
    expect((await run("new", "source", outlet.origin + STORY)).code).toBe(0);
    expect((await run("new", "source", `${outlet.origin}/news.rss`, "--slug", "again")).code).toBe(0);
    expect(read("sources/again.yaml")).toContain("/news.rss");
  });

  it("adds itself to the configuration, and leaves what stands there", async () => {
    serveFeed();
    writeFileSync(join(folder, "newsledger.config.yaml"), "# ours\nsources:\n  - rnz # first\n");
    await run("sources", "add", `${outlet.origin}/`);
    expect(read("newsledger.config.yaml")).toBe("# ours\nsources:\n  - rnz # first\n  - islandpost\n");
    const { out } = await run("doctor", "--json");
    expect(JSON.parse(out)).toContainEqual(expect.objectContaining({ name: "sources", text: "2 are configured" }));
  });

  it("is written as TypeScript among the built-in ones where it is to be contributed", async () => {
    serveFeed();
    mkdirSync(join(folder, "packages/sources/src"), { recursive: true });
    const { code, out } = await run("new", "source", `${outlet.origin}/`, "--built-in", "--slug", "island-post");
    expect(code).toBe(0);
    expect(out).toContain("packages/sources/src/index.ts");
    const source = read("packages/sources/src/island-post/source.ts");
    expect(source).toContain("export const islandPost = defineSource({");
    expect(source).toContain('basis: "pages"');
    expect(existsSync(join(folder, "packages/sources/src/island-post/fixtures/article.json"))).toBe(true);
  });

  it("writes over nothing unless it is told to", async () => {
    serveFeed();
    await run("new", "source", `${outlet.origin}/`);
    const again = await run("new", "source", `${outlet.origin}/`);
    expect(again.code).toBe(1);
    expect(again.err).toContain("--force");
    expect((await run("new", "source", `${outlet.origin}/`, "--force")).code).toBe(0);
  });

  it("says what it asked where nothing announces articles", async () => {
    outlet.serve("/", frontPage(""));
    const { code, err } = await run("new", "source", `${outlet.origin}/`);
    expect(code).toBe(1);
    expect(err).toContain(`${outlet.origin}/rss.xml`);
    expect(existsSync(join(folder, "sources"))).toBe(false);
  });

  it("names the fault and the next step where the suite finds one", async () => {
    serveFeed();
    const { code, out } = await run("new", "source", `${outlet.origin}/`, "--time-zone", "Europe/Paris");
    expect(code).toBe(1);
    expect(out).toMatch(/time zone.*\+13:00 where Europe\/Paris had \+01:00/);
  });

  it("comes out the same from a cassette when the outlet is gone", async () => {
    serveFeed();
    const args = ["new", "source", `${outlet.origin}/`, "--cassette", "tape", "--force"];
    expect((await run(...args, "--record")).code).toBe(0);
    const before = [read("sources/islandpost.yaml"), read("sources/fixtures/islandpost/article.html")];
    await outlet.close();
    expect((await run(...args)).code).toBe(0);
    expect([read("sources/islandpost.yaml"), read("sources/fixtures/islandpost/article.html")]).toEqual(before);
    expect(read("tape/.gitignore")).toContain("*");
  });

  it("asks nothing that robots.txt forbids", async () => {
    serveFeed();
    outlet.serve("/robots.txt", "User-agent: *\nDisallow: /world/");
    const { out } = await run("new", "source", `${outlet.origin}/`);
    expect(outlet.requests).not.toContain(STORY);
    expect(out).toContain("robots.txt");
    expect(read("sources/islandpost.yaml")).not.toContain("basis: pages");
  });

  it.each([
    [{ NEWSLEDGER_CONTACT: "ann@paper.example" }, "This machine may be offline"],
    [{}, "NEWSLEDGER_CONTACT"],
  ])("with %j, a live outlet out of reach ends with what to do", async (env, hint) => {
    const { code, err } = await runNewsledger(["new", "source", "https://no-such-outlet.invalid/"], {
      cwd: folder,
      env,
    });
    expect(code).not.toBe(0);
    expect(err).toContain(hint);
  });
});

describe("sources import and export", () => {
  it("takes a list of another reader, and knows the outlets that have an adapter", async () => {
    writeFileSync(
      join(folder, "list.opml"),
      `<opml version="2.0"><body><outline text="World" xmlUrl="http://www.rnz.co.nz/rss/world.xml"/>
       <outline text="Tide Tables" xmlUrl="https://tides.example/feed" language="en"/></body></opml>`,
    );
    const { code, out } = await run("sources", "import", "list.opml", "--use", "--json");
    expect(code).toBe(0);
    expect(JSON.parse(out).taken).toMatchObject([
      { slug: "rnz", state: "known" },
      { slug: "tides", state: "written" },
    ]);
    const exported = await run("sources", "export");
    expect(exported.out).toContain('xmlUrl="https://tides.example/feed"');
    expect(exported.out).toContain('xmlUrl="https://www.rnz.co.nz/rss/world.xml"');
  });
});
