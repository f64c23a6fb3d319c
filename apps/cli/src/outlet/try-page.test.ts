import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestOutlet, type TestOutlet, waitUntil } from "@newsledger/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storyPage } from "../testing/outlet-pages.js";
import { runNewsledger, startNewsledger } from "../testing/run-newsledger.js";

const STORY = "/world/second-tram-for-senn-hill-48213";
const PROMO = "Gardens on the hill open their gates";

let folder = "";
let outlet: TestOutlet;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-try-"));
  outlet = await startTestOutlet("islandpost");
  outlet.serve(STORY, storyPage(STORY, outlet.origin));
  writeFileSync(join(folder, "post.yaml"), adapter(""));
});
afterEach(async () => {
  await outlet.close().catch(() => {});
  rmSync(folder, { recursive: true, force: true });
});

const adapter = (readings: string) => `
slug: islandpost
name: Island Post
home: ${outlet.origin}/
hosts: [islandpost.localhost]
lang: en-NZ
timeZone: Pacific/Auckland
feeds: ["${outlet.origin}/news.rss"]
${readings}`;

const DROP = "readings:\n  - version: 1\n    drop: .senn-box\n";
const run = (...args: string[]) => runNewsledger(args, { cwd: folder });

describe("try", () => {
  it("shows what would be stored beside the page, and stores nothing", async () => {
    const { code, out } = await run("try", outlet.origin + STORY);
    expect(code).toBe(0);
    expect(out).toMatch(/title +Second tram for Senn Hill/);
    expect(out).toMatch(/publishedAt +2 Mar 2026, 09:05 \+13:00/);
    expect(out).toMatch(/The tram to Senn Hill.* ¶ 1/);
    expect(out).toMatch(/2,600,000 .*USD/);
    expect(existsSync(join(folder, "data"))).toBe(false);
  });

  it("reads by the adapter that is named, and says what it left out", async () => {
    const before = await run("try", outlet.origin + STORY, "--adapter", "post.yaml", "--json");
    expect(JSON.parse(before.out).article.text).toContain(PROMO);
    writeFileSync(join(folder, "post.yaml"), adapter(DROP));
    const after = await run("try", outlet.origin + STORY, "--adapter", "post.yaml");
    expect(after.out).toMatch(/Gardens on the hill.*adapter\.drop/s);
    const { article } = JSON.parse((await run("try", outlet.origin + STORY, "--adapter", "post.yaml", "--json")).out);
    expect(article.text).not.toContain(PROMO);
    expect(article.paragraphs).toHaveLength(4);
  });

  it("takes a file, whose times are those of the adapter's zone", async () => {
    const page = storyPage(STORY, outlet.origin).replace(/<meta property="article:published_time"[^>]*>/, "");
    writeFileSync(join(folder, "page.html"), page);
    const { out } = await run("try", "page.html", "--adapter", "post.yaml", "--json");
    expect(JSON.parse(out).article.publishedAt).toBe("2026-03-02T09:05:00+13:00");
    expect(outlet.requests).toEqual([]);
  });

  it("writes down what a fixture reads as, where somebody says that it is right", async () => {
    const beside = join(folder, "page.json");
    writeFileSync(join(folder, "page.html"), storyPage(STORY, outlet.origin));
    writeFileSync(beside, JSON.stringify({ url: outlet.origin + STORY }));
    const { code } = await run("try", "page.html", "--adapter", "post.yaml", "--accept");
    expect(code).toBe(0);
    const accepted = { title: "Second tram for Senn Hill", publishedAt: "2026-03-02T09:05:00+13:00", paragraphs: 5 };
    expect(JSON.parse(readFileSync(beside, "utf8"))).toMatchObject(accepted);
  });

  it.each([
    ["a page that is no fixture", ["page.html", "--accept"], 2, "is no fixture"],
    ["a broken adapter", ["page.html", "--adapter", "broken.yaml"], 1, "broken.yaml"],
    ["a source that nobody knows", ["page.html", "--adapter", "rnzz"], 3, 'Did you mean "rnz"?'],
    ["a file that is not there", ["nothing.html"], 2, "nothing.html cannot be read"],
    ["recording without a cassette", ["page.html", "--record"], 2, "--cassette"],
    ["watching nothing", ["https://www.rnz.co.nz/x", "--watch"], 2, "--adapter"],
  ])("answers %s with a sentence", async (_case, args, expected, sentence) => {
    writeFileSync(join(folder, "page.html"), storyPage(STORY, outlet.origin));
    writeFileSync(join(folder, "broken.yaml"), adapter("timezone: UTC"));
    const { code, err } = await run("try", ...args);
    expect(err).toContain(sentence);
    expect(code).toBe(expected);
  });

  it("reads again when the adapter is saved, and asks the outlet once", async () => {
    const args = ["try", outlet.origin + STORY, "--adapter", "post.yaml", "--watch", "--all"];
    const { child, out, err, ended } = startNewsledger(args, { cwd: folder });
    try {
      await waitUntil(() => err().includes("Watching post.yaml"), { timeoutMs: 20_000 });
      expect(out()).not.toContain("adapter.drop");
      writeFileSync(join(folder, "post.yaml"), adapter(DROP));
      await waitUntil(() => out().includes("adapter.drop"), { timeoutMs: 20_000 });
      writeFileSync(join(folder, "post.yaml"), adapter("timezone: UTC"));
      await waitUntil(() => err().includes("write timeZone"), { timeoutMs: 20_000 });
    } finally {
      child.kill("SIGTERM");
    }
    expect(await ended).toBe(0);
    expect(outlet.requests.filter((path) => path === STORY)).toHaveLength(1);
  }, 60_000);
});
