import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Config, loadConfig } from "@newsledger/config";
import type { SourceAdder } from "@newsledger/dashboard";
import { migrateQueues, openQueues, type Queues } from "@newsledger/queue";
import { createTestStore, type TestStore } from "@newsledger/store/testing";
import { createLogger } from "@newsledger/telemetry";
import { startTestOutlet, type TestOutlet } from "@newsledger/testkit";
import { afterAll, beforeAll, expect, it } from "vitest";
import { frontPage, rssOf, storyPage } from "../testing/outlet-pages.js";
import { createSourceAdder } from "./add-source.js";

const STORY = "/world/second-tram-for-senn-hill-48213";

let folder = "";
let config: Config;
let outlet: TestOutlet;
let test: TestStore;
let queues: Queues;
let adder: SourceAdder;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-adder-"));
  test = await createTestStore();
  await migrateQueues(test.databaseUrl);
  const logger = createLogger({ name: "test", level: "silent" });
  queues = await openQueues({ databaseUrl: test.databaseUrl, redisUrl: null, logger });
  outlet = await startTestOutlet("islandpost");
  outlet.serve("/", frontPage('<link rel="alternate" type="application/rss+xml" href="/news.rss">', [STORY]));
  outlet.serve(STORY, storyPage(STORY, outlet.origin));
  outlet.serve("/news.rss", rssOf([outlet.origin + STORY]));
  writeFileSync(join(folder, "newsledger.config.yaml"), "# Ours\nsources:\n  - rnz # first\n");
  const overrides = { samplePort: new URL(outlet.origin).port };
  config = loadConfig({ env: {}, cwd: folder, overrides });
  adder = createSourceAdder(config, test.store, queues);
});
afterAll(async () => {
  await outlet.close();
  await queues.close();
  await test.drop();
  rmSync(folder, { recursive: true, force: true });
});

it("finds out what an outlet would be declared as, and stores nothing", async () => {
  const found = await adder.look(`${outlet.origin}/`);
  expect(found.choices).toEqual({
    slug: "islandpost",
    name: "Island Post",
    lang: "en-NZ",
    country: "NZ",
    timeZone: "Pacific/Auckland",
  });
  expect(found.endpoints).toEqual([{ kind: "feed", url: `${outlet.origin}/news.rss`, pages: 1 }]);
  expect(found.article).toMatchObject({ title: "Second tram for Senn Hill" });
  expect(found.figures.map(({ low }) => low)).toContain(2_600_000);
  expect(existsSync(config.sourcesDir)).toBe(false);
  expect(await test.store.stages.findSource("islandpost")).toBeNull();
});

it("writes its adapter as corrected, follows it at once and from the next start on, and asks nothing twice", async () => {
  const asked = outlet.requests.length;
  const { choices } = await adder.look(`${outlet.origin}/`);
  expect(await adder.add(`${outlet.origin}/`, { ...choices, slug: "post", name: "The Post" })).toBe("post");
  expect(outlet.requests).toHaveLength(asked);
  expect(readFileSync(join(folder, "sources", "post.yaml"), "utf8")).toContain("name: The Post # as you said");
  expect(existsSync(join(folder, "sources", "fixtures", "post", "article.html"))).toBe(true);
  expect(readFileSync(join(folder, "newsledger.config.yaml"), "utf8")).toBe(
    "# Ours\nsources:\n  - rnz # first\n  - post\n",
  );
  expect(await test.store.stages.findSource("post")).toMatchObject({ declaration: { name: "The Post" } });
  expect((await queues.listPolls()).map(({ slug }) => slug)).toEqual(["post"]);
});

it.each([
  ["a time zone that is none", { timeZone: "NZ time" }, "source.invalid"],
  ["a short name that is taken", { slug: "post" }, "source.exists"],
])("refuses %s, and leaves everything as it was", async (_what, wrong, code) => {
  const { choices } = await adder.look(`${outlet.origin}/`);
  await expect(adder.add(`${outlet.origin}/`, { ...choices, ...wrong })).rejects.toMatchObject({ code });
  expect((await queues.listPolls()).map(({ slug }) => slug)).toEqual(["post"]);
});

it.each([
  ["a port of this machine", "http://anything.localhost:1/", "fetch.private_address"],
  ["this machine by its name", "localhost:5432", "fetch.private_address"],
  ["an outlet, while nobody can be reached about it", "https://198.51.100.7/", "usage.contact"],
  ["no address at all", "", "usage.address"],
  ["a word alone", "notanaddress", "usage.address"],
])("refuses %s", async (_what, address, code) => {
  await expect(adder.look(address)).rejects.toMatchObject({ kind: "permanent", code });
});

it.each([
  "http://127.0.0.1:80/",
  "http://10.0.0.7/",
  "http://[::1]/",
  "http://169.254.169.254/latest",
  "http://2130706433/",
])("refuses the private address %s, however it is written", async (address) => {
  const reachable = createSourceAdder({ ...config, contact: "https://us.example" }, test.store, queues);
  await expect(reachable.look(address)).rejects.toMatchObject({
    code: "fetch.private_address",
    message: expect.stringContaining("not on the public internet"),
  });
});
