import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startTestOutlet, type TestOutlet } from "@newsledger/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { storyPage } from "../testing/outlet-pages.js";
import { runNewsledger } from "../testing/run-newsledger.js";

const STORY = "/world/second-tram-for-senn-hill-48213";

let folder = "";
let outlet: TestOutlet;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-check-"));
  mkdirSync(join(folder, "sources"));
  outlet = await startTestOutlet("islandpost");
  outlet.serve(STORY, storyPage(STORY, outlet.origin));
});
afterEach(async () => {
  await outlet.close().catch(() => {});
  rmSync(folder, { recursive: true, force: true });
});

const run = (...args: string[]) => runNewsledger(["sources", "check", ...args], { cwd: folder });

function writeAdapter(rest: string, name = "islandpost"): void {
  writeFileSync(
    join(folder, "sources", `${name}.yaml`),
    `slug: ${name}\nname: Island Post\nhome: ${outlet.origin}/\nhosts: [islandpost.localhost]\nlang: en-NZ\n` +
      `timeZone: Pacific/Auckland\nfeeds: ["${outlet.origin}/news.rss"]\n${rest}`,
  );
}

describe("sources check", () => {
  it("records a fixture by the adapter as it is, and runs the suite on it", async () => {
    writeAdapter("basis: pages\nreadings: [{ version: 1, drop: .senn-box }]\n");
    const { code, out } = await run("sources/islandpost.yaml", "--record", outlet.origin + STORY);
    expect(out).toMatch(/✓ expected fields +article/);
    expect(code).toBe(0);
    const expected = JSON.parse(readFileSync(join(folder, "sources/fixtures/islandpost/article.json"), "utf8"));
    expect(expected).toMatchObject({ paragraphs: 4, publishedAt: "2026-03-02T09:05:00+13:00" });
  });

  it("runs for all adapters of the folder, and tells which is broken", async () => {
    writeAdapter("");
    writeAdapter("timezone: UTC\n", "other");
    const { code, out, err } = await run();
    expect(out).toMatch(/islandpost[\s\S]*✓ no network/);
    expect(err).toMatch(/other\.yaml.*write timeZone/);
    expect(code).toBe(1);
  });

  it("fails when the page reads differently from what was recorded", async () => {
    writeAdapter("basis: pages\n");
    expect((await run("sources/islandpost.yaml", "--record", outlet.origin + STORY)).code).toBe(0);
    writeAdapter("basis: pages\nreadings: [{ version: 1, drop: .senn-box }]\n");
    const { code, out } = await run();
    expect(out).toContain("paragraphs is 4, not 5");
    expect(code).toBe(1);
  });

  it("says so where there is nothing to check", async () => {
    const { code, err } = await run();
    expect(err).toContain("newsledger new source");
    expect(code).toBe(3);
  });
});
