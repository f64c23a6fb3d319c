import { startSampleWorld } from "@newsledger/sample-world";
import type { Handoff } from "@newsledger/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHandoff } from "../run-handoff.js";
import { openTestDeps, type TestDeps } from "../testing/open-test-deps.js";
import { articlePage, type Outlet, sitemapOf, startOutlet } from "../testing/start-outlet.js";

const STANDING = "Printed on the quay since the great flood, and owned by those who write it.";
const QUOTE =
  "“We have never seen the river stand as high as it stood that night, and we hope never to see it so again.”";
const ARTICLES = 12;
const SHARING_A_QUOTE = [3, 7];

/** In the order of their names too, which is the one they are fetched in. */
const pathOf = (number: number) => `/report-${number + 10}`;

function pageOf(number: number): string {
  const own = [
    `Harbour office ${number} counted ${number + 20} ships on Monday, more than in any week of the spring before.`,
    `The warden of quay ${number} said that ${number * 3 + 40} crews had asked for water, food and a berth by the evening.`,
  ];
  return articlePage(`Ships at quay ${number}`, [
    ...own,
    ...(SHARING_A_QUOTE.includes(number) ? [QUOTE] : []),
    `No ship of the ${number} had left by midnight, and the office expects them to stay for at least another week.`,
    STANDING,
  ]);
}

describe("a line that general rules miss and the outlet repeats", () => {
  let test: TestDeps;
  let outlet: Outlet;
  const captures: Handoff[] = [];

  beforeAll(async () => {
    test = await openTestDeps();
    const numbers = Array.from({ length: ARTICLES }, (_, number) => number);
    outlet = await startOutlet("quay", Object.fromEntries(numbers.map((number) => [pathOf(number), pageOf(number)])));
    outlet.serve("/sitemap.xml", sitemapOf(numbers.map((number) => outlet.origin + pathOf(number))));
    const fetches = await test.discover(outlet.declare([{ kind: "sitemap", path: "/sitemap.xml" }]));
    for (const fetch of fetches) {
      await runHandoff(fetch, test.deps);
      const [normalise] = await test.takeHandoffs();
      if (normalise === undefined) throw new Error("nothing was fetched");
      captures.push(normalise);
      await runHandoff(normalise, test.deps);
      await test.runOpen();
    }
  });
  afterAll(async () => {
    await outlet.close();
    await test.close();
  });

  async function articleAt(number: number) {
    const id = await test.deps.store.read.resolveArticle(outlet.origin + pathOf(number));
    return test.deps.store.read.findArticle(id ?? 0);
  }
  const textsOf = async () => {
    const texts: string[] = [];
    for (let number = 0; number < ARTICLES; number++) texts.push((await articleAt(number))?.article.text ?? "");
    return texts;
  };
  const replay = async () => {
    for (const { subjectId } of captures) {
      const again = await test.deps.store.stages.reopen("normalise", subjectId);
      if (again !== null) await runHandoff(again, test.deps);
      await test.runOpen();
    }
  };

  it("is gone from the tenth article on, and says why", async () => {
    const holds = (await textsOf()).map((text) => text.includes(STANDING));
    expect(holds).toEqual(Array.from({ length: ARTICLES }, (_, at) => at < 9));
    expect((await articleAt(9))?.article.removals).toContainEqual({
      rule: "furniture-memory",
      reason: expect.stringMatching(/^stands on 9 of 9 other articles of this outlet since \d{4}-\d\d-\d\d$/),
      selector: "block 4 of 4",
      text: STANDING,
    });
  });

  it("is gone from earlier articles once they are replayed; a quotation that two share stays", async () => {
    await replay();
    const texts = await textsOf();
    expect(texts.filter((text) => text.includes(STANDING))).toEqual([]);
    expect(texts.map((text) => text.includes(QUOTE))).toEqual(
      texts.map((_, number) => SHARING_A_QUOTE.includes(number)),
    );
  });

  it("is counted once an article, so that further replays change nothing", async () => {
    const memory = await test.deps.store.read.listFurniture("quay");
    expect(memory).toMatchObject({ articles: ARTICLES, rows: [{ text: STANDING, articles: ARTICLES }] });
    const revisions = (await articleAt(0))?.revisions;
    await replay();
    expect(await test.deps.store.read.listFurniture("quay")).toEqual(memory);
    expect((await articleAt(0))?.revisions).toBe(revisions);
  });

  it("comes back on replay when an operator wants it left alone", async () => {
    const [block] = (await test.deps.store.read.listFurniture("quay")).rows;
    await test.deps.store.stages.setFurnitureForgotten("quay", block?.print ?? 0, true);
    await replay();
    expect((await textsOf()).every((text) => text.includes(STANDING))).toBe(true);
  });
});

describe("the outlets of the sample world", () => {
  it("lose no sentence of their articles to the memory, however often they are read", async () => {
    const test = await openTestDeps();
    const world = await startSampleWorld({ startedAt: 0, generated: 24 });
    const slugs = ["press-mill", "kestrel-news", "courrier-orven"];
    try {
      for (const slug of slugs) {
        const source = world.sources.find((known) => known.slug === slug);
        if (source === undefined) throw new Error(`no ${slug}`);
        for (const fetch of await test.discover(source)) await runHandoff(fetch, test.deps);
        await test.runOpen();
        const { items } = await test.deps.store.read.listArticles({ source: slug, limit: 100 });
        expect(items.length).toBeGreaterThan(5);
        for (const { id } of items) {
          const removals = (await test.deps.store.read.findArticle(id))?.article.removals ?? [];
          expect(removals.filter(({ rule }) => rule === "furniture-memory")).toEqual([]);
        }
        expect((await test.deps.store.read.listFurniture(slug)).articles).toBe(items.length);
      }
    } finally {
      await world.close();
      await test.close();
    }
  }, 120_000);
});
