import { groupPageBlocks, type PageViewBlock, permanent } from "@newsledger/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makePageView } from "../testing/make-page-view.js";
import { REPEATED, seedFurniture } from "../testing/seed-furniture.js";
import { startTestDashboard, type TestDashboard } from "../testing/start-test-dashboard.js";

let site: TestDashboard;
const fault = { error: null as Error | null, left: 0, isAsStored: true };

beforeAll(async () => {
  site = await startTestDashboard({
    explainPage: async (id) => {
      if (fault.error !== null) throw fault.error;
      const view = makePageView(await site.store.read.findArticle(id));
      return view === null ? null : { ...view, left: fault.left, isAsStored: fault.isAsStored };
    },
  });
  await seedFurniture(site.store, "tide");
});

afterAll(() => site.stop());

const html = async (path: string) => (await site.ask(path)).text();

describe("the page of an article, block by block", () => {
  it("is linked from the article and shows every block with its end, its rule and its reason", async () => {
    const path = `/articles/${site.ids.harbour}/page`;
    expect(await html(`/articles/${site.ids.harbour}`)).toContain(`href="${path}"`);
    const page = await html(path);
    expect(page).toContain("<b>kept</b>");
    expect(page).toMatch(/<b>removed<\/b> <code>advertisement<\/code> <span>invites to an app<\/span>/);
    expect(page).toMatch(/<b>outside<\/b>/);
    expect(page).toContain("says the title");
    expect(page).toContain("<del>2,\\500</del> <ins>2,500</ins>");
    expect(page).toContain("JSON-LD");
    expect(page).toContain("the page names none");
  });

  it("shows hostile text as text", async () => {
    const page = await html(`/articles/${site.ids.hostile}/page`);
    expect(page).toContain("&lt;img src=x onerror=");
    expect(page).not.toMatch(/<img|<script>alert|<b>Buy|<em>an adv/);
  });

  it("says where it was cut, and that today's reading is another one", async () => {
    Object.assign(fault, { left: 3_412, isAsStored: false });
    const page = await html(`/articles/${site.ids.harbour}/page`);
    Object.assign(fault, { left: 0, isAsStored: true });
    expect(page).toContain("the page goes on with 3412 more blocks");
    expect(page).toContain(`newsledger explain ${site.ids.harbour} --page`);
    expect(page).toContain("another text than the ledger shows");
  });

  it("says what to do when the page cannot be read again", async () => {
    fault.error = permanent("store.snapshot_missing", "The snapshot is gone.", { hint: "Fetch it again." });
    const response = await site.ask(`/articles/${site.ids.harbour}/page`);
    fault.error = null;
    expect(response.status).toBe(404);
    expect(await response.text()).toMatch(/The snapshot is gone\.[\s\S]*Fetch it again\./);
    expect(site.bugs).toEqual([]);
  });

  it("knows no article of another number", async () => {
    expect((await site.ask("/articles/999999/page")).status).toBe(404);
    expect((await site.ask("/articles/x/page")).status).toBe(404);
  });
});

describe("what the pages of a source repeat", () => {
  const post = (path: string, print: number) =>
    site.ask(path, {
      method: "POST",
      headers: { origin: site.url, "content-type": "application/x-www-form-urlencoded" },
      body: `print=${print}`,
    });

  it("lists each block as text with the articles that hold it, and begins with the tenth article", async () => {
    const page = await html("/sources/tide");
    expect(page).toContain("What its pages repeat (2)");
    expect(page).toContain("on 10 of 10 articles, at the end of 10");
    expect(page).toContain("Printed since 1923 &lt;script&gt;");
    expect(page).toContain("Report 9");
    expect(await html("/sources/far")).toContain("the memory begins to tell with the tenth article");
  });

  it("leaves a block in the text on demand, and out again", async () => {
    const { print } = REPEATED[0];
    const forgotten = await post("/sources/tide/furniture/forget", print);
    expect(forgotten.headers.get("location")).toBe("/sources/tide?did=forget#furniture");
    expect(await html("/sources/tide")).toContain("left in the text");
    expect((await site.store.read.listFurniture("tide")).rows.find((row) => row.print === print)?.isForgotten).toBe(
      true,
    );
    await post("/sources/tide/furniture/remember", print);
    expect(await html("/sources/tide?did=remember")).toContain("is left out of pages that are read from now on");
    expect(await html("/sources/tide")).not.toContain("left in the text");
  });

  it("switches nothing for a block that nobody remembers, nor for another site", async () => {
    expect((await post("/sources/tide/furniture/forget", 99)).headers.get("location")).toContain("did=nothing");
    const foreign = await site.ask("/sources/tide/furniture/forget", {
      method: "POST",
      headers: { origin: "https://elsewhere.example", "content-type": "application/x-www-form-urlencoded" },
      body: "print=11",
    });
    expect(foreign.status).toBe(403);
  });
});

it("groups what came to the same end by the same rule at the same place", () => {
  const block = (fate: PageViewBlock["fate"], rule: string | null, where = "p"): PageViewBlock => ({
    kind: "paragraph",
    text: "text",
    fate,
    rule,
    reason: rule,
    where,
    holds: [],
    repairs: [],
  });
  const regions = groupPageBlocks([
    block("kept", null, "a"),
    block("kept", null, "b"),
    block("removed", "x", "a"),
    block("removed", "x", "b"),
    block("removed", "y", "b"),
  ]);
  expect(regions.map(({ rule, blocks }) => [rule, blocks.length])).toEqual([
    [null, 2],
    ["x", 1],
    ["x", 1],
    ["y", 1],
  ]);
});
