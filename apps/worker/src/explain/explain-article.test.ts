import { PageView } from "@newsledger/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHandoff } from "../run-handoff.js";
import { openTestDeps, type TestDeps } from "../testing/open-test-deps.js";
import { type Outlet, sitemapOf, startOutlet } from "../testing/start-outlet.js";
import { explainArticle } from "./explain-article.js";

const LEAD =
  "The harbour will reopen on Friday after repairs that cost $12 million, the port authority said on Monday.";
const NEXT = "About 3,400 containers have waited outside for between two and three weeks, according to Maria Kowalski.";
const PROMO =
  "The captain of the port tells our readers of forty years at sea, in a series that we print all this week.";

const PAGE = `<!doctype html><html lang="en"><head><title>Harbour to reopen</title></head><body>
<nav><a href="/">Home</a></nav><main><article><h1>Harbour to reopen</h1><div class="text"><p>${LEAD}</p>
<p>Sign up to our newsletter for more every morning</p><p>${NEXT}</p></div><div class="x7"><p>${PROMO}</p></div></article></main>
<script>document.title = "run"</script></body></html>`;

describe("explainArticle", () => {
  let test: TestDeps;
  let outlet: Outlet;
  let id = 0;

  beforeAll(async () => {
    test = await openTestDeps();
    outlet = await startOutlet("port", { "/report": PAGE });
    outlet.serve("/sitemap.xml", sitemapOf([`${outlet.origin}/report`]));
    for (const fetch of await test.discover(outlet.declare([{ kind: "sitemap", path: "/sitemap.xml" }]))) {
      await runHandoff(fetch, test.deps);
    }
    await test.runOpen();
    id = (await test.deps.store.read.resolveArticle(`${outlet.origin}/report`)) ?? 0;
  });
  afterAll(async () => {
    await outlet.close();
    await test.close();
  });

  const told = (view: PageView | null) => view?.blocks.map(({ text, fate, rule }) => [text, fate, rule]);

  it("reads the kept page again and says what became of each block", async () => {
    const view = PageView.parse(await explainArticle(id, test.deps));
    expect(told(view)).toEqual([
      ["Home", "removed", "navigation"],
      ["Harbour to reopen", "removed", "repeated-title"],
      [LEAD, "kept", null],
      ["Sign up to our newsletter for more every morning", "removed", "prompt-line"],
      [NEXT, "kept", null],
      [PROMO, "kept", null],
    ]);
    expect(view).toMatchObject({ outcome: "stored", isAsStored: true, left: 0, bytes: PAGE.length });
  });

  it("follows the outlet's adapter, and says that the ledger shows another text", async () => {
    const readingsOf = () => [{ version: 1, body: ["div.text", "div.x7"], drop: ["div.x7"] }] as never;
    const view = await explainArticle(id, { ...test.deps, readingsOf });
    expect(told(view)?.slice(2)).toEqual([
      [LEAD, "kept", null],
      ["Sign up to our newsletter for more every morning", "removed", "prompt-line"],
      [NEXT, "kept", null],
      [PROMO, "removed", "adapter.drop"],
    ]);
    expect(view?.isAsStored).toBe(false);
  });

  it("cuts a long page and counts what it leaves away", async () => {
    const view = await explainArticle(id, test.deps, { maxBlocks: 2 });
    expect(view?.blocks).toHaveLength(2);
    expect(view?.left).toBe(4);
  });

  it("knows no article of another number", async () => {
    expect(await explainArticle(999_999, test.deps)).toBeNull();
  });
});
