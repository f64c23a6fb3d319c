import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadConfig } from "@newsledger/config";
import { createTestStore, type TestStore } from "@newsledger/store/testing";
import { startTestOutlet, type TestOutlet } from "@newsledger/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rssOf, storyPage } from "../testing/outlet-pages.js";
import { createSourceTrial } from "./try-source.js";

const STORY = "/world/second-tram-for-senn-hill-48213";

let folder = "";
let outlet: TestOutlet;
let test: TestStore;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-trial-"));
  test = await createTestStore();
  outlet = await startTestOutlet("islandpost");
  outlet.serve(STORY, storyPage(STORY, outlet.origin));
  outlet.serve("/news.rss", rssOf([outlet.origin + STORY]));
});
afterAll(async () => {
  await outlet.close();
  await test.drop();
  rmSync(folder, { recursive: true, force: true });
});

const declaration = () => ({
  slug: "islandpost",
  name: "Island Post",
  home: `${outlet.origin}/`,
  hosts: ["islandpost.localhost"],
  country: "NZ",
  lang: "en-NZ",
  timeZone: "Pacific/Auckland",
  endpoints: [{ kind: "feed" as const, url: `${outlet.origin}/news.rss` }],
  schedule: { everyMs: 600_000 },
  maintainers: [],
  isSample: false,
});
const tryIt = () => createSourceTrial(loadConfig({ env: {}, cwd: folder }), test.store.hosts)(declaration());

it("tries a source as it is declared, and stores nothing", async () => {
  const { checks, article, figures } = await tryIt();
  expect(checks.every(({ isOk }) => isOk)).toBe(true);
  expect(article).toMatchObject({ title: "Second tram for Senn Hill", publishedAt: "2026-03-02T09:05:00+13:00" });
  expect(figures.map(({ low }) => low)).toContain(2_600_000);
  expect(await test.store.read.resolveArticle(outlet.origin + STORY)).toBeNull();
});

it("reads by the adapter as it lies in the folder now", async () => {
  mkdirSync(join(folder, "sources"));
  const adapter = { ...declaration(), readings: [{ version: 1, drop: ".senn-box" }] };
  writeFileSync(join(folder, "sources", "islandpost.json"), JSON.stringify(adapter));
  expect((await tryIt()).article?.paragraphs).toHaveLength(4);
});

it("says what is broken where the outlet does not keep to it", async () => {
  outlet.serve("/news.rss", null);
  const { checks, article } = await tryIt();
  expect(checks).toContainEqual(expect.objectContaining({ what: "feed", isOk: false }));
  expect(article).toBeNull();
});
