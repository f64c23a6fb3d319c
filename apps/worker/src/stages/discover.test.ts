import { setTimeout as wait } from "node:timers/promises";
import type { SourceState } from "@newsledger/contracts";
import { waitUntil } from "@newsledger/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openTestDeps, type TestDeps } from "../testing/open-test-deps.js";
import { type Outlet, sitemapOf, startOutlet } from "../testing/start-outlet.js";
import { runDiscover } from "./discover.js";

const FEED = [{ kind: "feed", path: "/feed.xml" }] as const;
const rss = (...links: string[]) =>
  `<rss version="2.0"><channel><title>t</title>${links.map((link) => `<item><title>n</title><link>${link}</link></item>`).join("")}</channel></rss>`;

describe("runDiscover", () => {
  let test: TestDeps;
  let outlet: Outlet;

  beforeEach(async () => {
    test = await openTestDeps();
    outlet = await startOutlet("daily");
  });
  afterEach(async () => {
    await outlet.close();
    await test.close();
  });

  const poll = (endpoints: readonly { kind: "feed" | "sitemap"; path: string }[] = FEED) =>
    test.discover(outlet.declare([...endpoints]));
  const stateOf = async () => (await test.deps.store.stages.findSource("daily"))?.state as SourceState;
  const withEtag = (body: string) =>
    outlet.serve("/feed.xml", (request, response) => {
      const isKnown = request.headers["if-none-match"] === '"1"';
      response
        .writeHead(isKnown ? 304 : 200, { etag: '"1"', "content-type": "application/rss+xml" })
        .end(isKnown ? "" : body);
    });

  it("hands on what is announced, once, and calls the source healthy", async () => {
    outlet.serve("/feed.xml", rss(`${outlet.origin}/a`, `${outlet.origin}/b`));
    expect(await poll()).toHaveLength(2);
    expect(await poll()).toHaveLength(0);
    expect(await stateOf()).toBe("healthy");
    expect(test.lines.filter((line) => line.stage === "discover").map((line) => line.outcome)).toEqual([
      "stored",
      "unchanged",
    ]);
  });

  it("leaves out addresses of other hosts", async () => {
    outlet.serve("/feed.xml", rss(`${outlet.origin}/a`, "https://elsewhere.example/b", "http://dailylocalhost/c"));
    expect(await poll()).toHaveLength(1);
    expect(test.lines.at(-1)?.sentence).toContain("2 on foreign hosts left out");
  });

  it("stays healthy when the server says that nothing has changed", async () => {
    withEtag(rss(`${outlet.origin}/a`));
    expect(await poll()).toHaveLength(1);
    expect(await poll()).toHaveLength(0);
    expect(await stateOf()).toBe("healthy");
  });

  it("stays empty when the server says that an empty feed has not changed", async () => {
    withEtag(rss());
    await poll();
    expect(await stateOf()).toBe("empty");
    await poll();
    expect(await stateOf()).toBe("empty");
  });

  it("follows an index of sitemaps one level down, the newest first and not all", async () => {
    const children = Array.from({ length: 8 }, (_, index) => `/child-${index}.xml`);
    const entries = children.map(
      (path, index) =>
        `<sitemap><loc>${outlet.origin}${path}</loc><lastmod>2026-0${index + 1}-01T00:00:00Z</lastmod></sitemap>`,
    );
    outlet.serve("/sitemap.xml", `<sitemapindex>${entries.join("")}</sitemapindex>`);
    for (const [index, path] of children.entries()) {
      outlet.serve(
        path,
        index === 7 ? `<sitemapindex>${entries[0]}</sitemapindex>` : sitemapOf([`${outlet.origin}/page-${index}`]),
      );
    }
    expect(await poll([{ kind: "sitemap", path: "/sitemap.xml" }])).toHaveLength(4);
    expect(outlet.requests).toContain("/child-7.xml");
    expect(outlet.requests).not.toContain("/child-0.xml");
  });

  it.each<[string, SourceState, Parameters<Outlet["serve"]>[1]]>([
    ["no feed at all", "failing", "<html><body>Moved</body></html>"],
    ["an error of the server", "failing", (_, response) => void response.writeHead(500).end()],
    ["a refusal", "blocked", (_, response) => void response.writeHead(403).end()],
    ["a broken connection", "unreachable", (_, response) => void response.destroy()],
  ])("%s makes the source %s, and the next success heals it", async (_case, state, answer) => {
    outlet.serve("/feed.xml", answer);
    await poll();
    expect(await stateOf()).toBe(state);
    const row = (await test.deps.store.read.listSources()).find((source) => source.slug === "daily");
    expect(row?.lastError).toBeTruthy();
    expect(Date.parse(row?.nextPollAt ?? "")).toBeGreaterThan(Date.now());
    const line = test.lines.at(-1);
    expect(line).toMatchObject({ msg: "source could not be polled", source: "daily", state });
    expect(line).not.toHaveProperty("err");

    outlet.serve("/feed.xml", rss(`${outlet.origin}/a`));
    await test.forgetHosts();
    expect(await poll()).toHaveLength(1);
    expect(await stateOf()).toBe("healthy");
  });

  it("puts the next poll off further with each failure in a row", async () => {
    outlet.serve("/feed.xml", "<html></html>");
    for (let round = 0; round < 4; round += 1) await poll();
    expect(test.deferred).toEqual(["daily:1", "daily:2", "daily:4", "daily:8"]);
  });

  it("comes back to its rhythm with the first success", async () => {
    outlet.serve("/feed.xml", "<html></html>");
    for (let round = 0; round < 3; round += 1) await poll();
    outlet.serve("/feed.xml", rss(`${outlet.origin}/a`));
    await poll();
    await poll();
    expect(test.deferred).toEqual(["daily:1", "daily:2", "daily:4", "daily:1"]);
  });

  it("takes what one endpoint gives when the other fails, and says so", async () => {
    outlet.serve("/feed.xml", rss(`${outlet.origin}/a`));
    expect(await poll([{ kind: "feed", path: "/gone.xml" }, ...FEED])).toHaveLength(1);
    expect(await stateOf()).toBe("healthy");
    expect(test.lines.at(-1)?.sentence).toContain("/gone.xml failed");
  });

  it("asks a host that cannot be reached once, however many feeds it has", async () => {
    const paths = ["/1.xml", "/2.xml", "/3.xml", "/4.xml"];
    for (const path of paths) outlet.serve(path, (_, response) => void response.destroy());
    await poll(paths.map((path) => ({ kind: "feed", path })));
    expect(outlet.requests.filter((path) => path !== "/robots.txt")).toEqual(["/1.xml"]);
    expect(await stateOf()).toBe("unreachable");
  });

  it("does not hold up a worker that is asked to stop while it waits for the host's turn", async () => {
    outlet.serve("/feed.xml", rss(`${outlet.origin}/a`));
    const declaration = outlet.declare([...FEED, { kind: "feed", path: "/more.xml" }]);
    const slow = { ...declaration, isSample: false, politeness: { delayMs: 20_000 } };
    await test.deps.store.stages.saveSources([slow]);
    const stopping = new AbortController();
    const polled = runDiscover({ sourceSlug: "daily" }, test.deps, stopping.signal);
    await waitUntil(() => outlet.requests.includes("/feed.xml"));
    stopping.abort();
    const ended = polled.catch((error: { code: string }) => error.code);
    expect(await Promise.race([ended, wait(5_000, "still waiting")])).toBe("queue.stopping");
  });

  it("leaves a live source alone for as long as its feed says, also when that has not changed since", async () => {
    const dated = (path: string) =>
      `<item><link>${outlet.origin}${path}</link><pubDate>${new Date().toUTCString()}</pubDate></item>`;
    const items = Array.from({ length: 400 }, (_, index) => dated(`/live/${index}`)).join("");
    withEtag(`<rss version="2.0"><channel><title>t</title><ttl>90</ttl>${items}</channel></rss>`);
    const declaration = { ...outlet.declare([...FEED]), isSample: false };
    for (let round = 0; round < 2; round += 1) await test.discover(declaration);
    expect(test.deferred).toEqual(["daily:90", "daily:90"]);
  });

  it("asks nothing of a paused source", async () => {
    const declaration = outlet.declare([...FEED]);
    await test.deps.store.stages.saveSources([declaration]);
    await test.deps.store.stages.setSourcePaused("daily", true);
    await test.discover(declaration);
    expect(outlet.requests).toEqual([]);
  });
});
