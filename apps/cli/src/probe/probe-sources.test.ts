import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Answer, startTestOutlet, type TestOutlet } from "@newsledger/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { frontPage, rssOf, storyPage } from "../testing/outlet-pages.js";
import { runNewsledger } from "../testing/run-newsledger.js";

const STORY = "/world/second-tram-for-senn-hill-48213";

let folder = "";
let outlet: TestOutlet;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-probe-"));
  outlet = await startTestOutlet("islandpost");
  outlet.serve(STORY, storyPage(STORY, outlet.origin));
  outlet.serve("/news.rss", rssOf([outlet.origin + STORY]));
  writeFileSync(
    join(folder, "post.yaml"),
    `slug: islandpost\nname: Island Post\nhome: ${outlet.origin}/\nhosts: [islandpost.localhost]\nlang: en-NZ\n` +
      `timeZone: Pacific/Auckland\nfeeds: ["${outlet.origin}/news.rss"]\n`,
  );
});
afterEach(async () => {
  await outlet.close().catch(() => {});
  rmSync(folder, { recursive: true, force: true });
});

async function probe() {
  const { code, out, err } = await runNewsledger(["probe", "post.yaml", "--json"], { cwd: folder });
  expect(err).toBe("");
  return { code, report: JSON.parse(out)[0] };
}

const status =
  (code: number): Answer =>
  (_, response) =>
    void response.writeHead(code).end();

describe("probe", () => {
  it("finds a source as its adapter declares it", async () => {
    const { code, report } = await probe();
    expect(report).toMatchObject({ slug: "islandpost", verdict: "ok", articles: [outlet.origin + STORY] });
    expect(code).toBe(0);
  });

  it.each<[string, string, string, Answer | null]>([
    ["a feed that is gone", "feed", "/news.rss", null],
    ["a feed that became a page", "feed", "/news.rss", frontPage("")],
    ["a feed that announces nothing", "feed", "/news.rss", rssOf([])],
    ["articles on another host", "hosts", "/news.rss", rssOf(["https://elsewhere.example/a-story-of-the-day-1"])],
    ["a page without text", "text", STORY, "<html><body><div id=app></div></body></html>"],
    [
      "a page without a date",
      "publishedAt",
      STORY,
      storyPage(STORY, "").replace(/<meta property="article:[^>]*>|<p class="published">.*?<\/p>/g, ""),
    ],
    ["times of another zone", "timeZone", STORY, storyPage(STORY, "").replace("+13:00", "+01:00")],
  ])("tells %s as a broken contract, by the field %s", async (_case, what, path, answer) => {
    outlet.serve(path, answer);
    const { code, report } = await probe();
    expect(report.verdict).toBe("broken");
    expect(report.findings).toContainEqual(expect.objectContaining({ what, verdict: "broken" }));
    expect(code).toBe(1);
  });

  it.each<[string, Answer]>([
    ["an error of the server", status(503)],
    ["a connection that breaks", (_, response) => void response.destroy()],
  ])("tells %s as a site that is down, which is no fault of the adapter", async (_case, answer) => {
    outlet.serve("/news.rss", answer);
    const { code, report } = await probe();
    expect(report.verdict).toBe("down");
    expect(code).toBe(0);
  });

  it("tells a refusal as a refusal, and does not get around it", async () => {
    outlet.serve("/news.rss", status(403));
    expect((await probe()).report.verdict).toBe("refused");
    expect(outlet.requests.filter((path) => path === "/news.rss")).toHaveLength(1);
  });

  it("asks nothing that robots.txt forbids", async () => {
    outlet.serve("/robots.txt", "User-agent: *\nDisallow: /world/");
    const { report } = await probe();
    expect(report.findings).toContainEqual(expect.objectContaining({ what: "page", verdict: "refused" }));
    expect(outlet.requests).not.toContain(STORY);
  });

  it("ends at once with what to do where this machine is offline", async () => {
    writeFileSync(
      join(folder, "far.yaml"),
      "slug: far\nname: Far\nhome: https://no-such-outlet.invalid/\nhosts: [no-such-outlet.invalid]\nlang: en\n" +
        "timeZone: UTC\nfeeds: [https://no-such-outlet.invalid/rss]\n",
    );
    const { code, err } = await runNewsledger(["probe", "far.yaml"], {
      cwd: folder,
      env: { NEWSLEDGER_CONTACT: "ann@paper.example" },
    });
    expect(code).toBe(1);
    expect(err).toContain("seems to be offline");
  });
});
