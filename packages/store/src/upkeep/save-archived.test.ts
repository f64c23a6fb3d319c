import { afterAll, beforeAll, expect, it } from "vitest";
import {
  createTestStore,
  makeArticle,
  makeCapture,
  makeDeclaration,
  makeEnd,
  type TestStore,
  takeHandoff,
  takeHandoffs,
  walkToEnd,
} from "../testing/index.js";

const URL_OF_PAGE = "https://one.example/report";
const TEXT = "The harbour will reopen on Friday after repairs that cost twelve million dollars in all.";

let test: TestStore;
beforeAll(async () => {
  test = await createTestStore();
  await test.store.stages.saveSources([makeDeclaration("one")]);
});
afterAll(() => test.drop());

const archived = (body: string, fetchedAt: string) => ({
  pageUrl: URL_OF_PAGE,
  sourceSlug: "one",
  capture: makeCapture(URL_OF_PAGE, body, { fetchedAt }),
});

it("takes a capture once, however often it is brought in", async () => {
  const capture = archived("first", "2026-01-05T00:00:00Z");
  expect(await test.store.upkeep.saveArchived(capture)).toBe("stored");
  expect(await test.store.upkeep.saveArchived(capture)).toBe("known");
  expect((await takeHandoffs(test.store)).map(({ stage }) => stage)).toEqual(["normalise"]);
});

it("keeps an older capture from becoming what the article says today", async () => {
  const url = "https://one.example/changing";
  const { articleId } = await walkToEnd(test.store, { url, text: TEXT, sourceSlug: "one" });
  const old = {
    pageUrl: url,
    sourceSlug: "one",
    capture: makeCapture(url, "old", { fetchedAt: "2020-01-01T00:00:00Z" }),
  };
  expect(await test.store.upkeep.saveArchived(old)).toBe("stored");
  const handoff = await takeHandoff(test.store, "normalise");
  const article = makeArticle(url, `${TEXT} This was said before.`);
  await test.store.stages.completeNormalise(handoff, { article, normaliserVersion: "1" }, makeEnd());
  expect((await test.store.read.findArticle(articleId))?.article.text).toBe(TEXT);
  await takeHandoffs(test.store);
});

it("does not let an old capture hide that the newest bytes have come again", async () => {
  const url = "https://one.example/steady";
  const newest = makeCapture(url, "newest", { fetchedAt: "2026-03-01T00:00:00Z" });
  await test.store.upkeep.saveArchived({ pageUrl: url, sourceSlug: "one", capture: newest });
  const old = makeCapture(url, "older", { fetchedAt: "2026-02-01T00:00:00Z" });
  await test.store.upkeep.saveArchived({ pageUrl: url, sourceSlug: "one", capture: old });
  const [page] = await test.store.upkeep
    .listCaptures({ sourceSlug: "one" }, 0, 100)
    .then((all) => all.filter((capture) => capture.pageUrl === url));
  expect(page).toBeDefined();
  const normalise = (await takeHandoffs(test.store)).find(({ stage }) => stage === "normalise");
  const { pageId = 0 } = (await test.store.stages.loadCapture(normalise as never)) ?? {};
  const fetch = await test.store.stages.reopen("fetch", pageId);
  const again = makeCapture(url, "newest", { fetchedAt: "2026-04-01T00:00:00Z" });
  expect(await test.store.stages.completeFetch(fetch as never, again, makeEnd())).toBe("unchanged");
});

it("lists captures by source and time, from one id to the next", async () => {
  const first = await test.store.upkeep.listCaptures({ sourceSlug: "one" }, 0, 2);
  const rest = await test.store.upkeep.listCaptures({ sourceSlug: "one" }, first.at(-1)?.captureId ?? 0, 100);
  const total = await test.store.upkeep.countCaptures({ sourceSlug: "one" });
  expect(first.length + rest.length).toBe(total);
  expect(await test.store.upkeep.countCaptures({ since: "2026-02-15T00:00:00Z" })).toBeLessThan(total);
});
