import { afterAll, beforeAll, expect, it } from "vitest";
import type { LinkedName } from "../stage-data.js";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import {
  finishLink,
  makeFigure,
  makeMention,
  makeNameLinks,
  takeHandoff,
  walkToEnd,
  walkToLink,
} from "../testing/make-records.js";

let test: TestStore;
let pages = 0;

beforeAll(async () => {
  test = await createTestStore();
});

afterAll(() => test.drop());

const newUrl = () => `https://example.org/${pages++}`;

it("ties mentions, figures and speakers to rows that are made once", async () => {
  const text = "The UN said 40 died.";
  const extraction = { entities: [makeMention(4, "UN")], figures: [makeFigure(12, "40", { speaker: "UN" })] };
  const [name] = makeNameLinks(extraction.entities).names as [LinkedName];
  const key = "organization:united-nations";
  for (const _ of [1, 2]) {
    const { link, articleId } = await walkToLink(test.store, { url: newUrl(), text, extraction });
    const links = {
      entities: [{ key, type: "organization", name: "United Nations", place: null }],
      names: [{ ...name, entityKey: key, spoken: 1 }],
      questions: [{ key: "q:died", label: "people who died", kind: "count", unit: null, head: "person" }],
      tieOfFigure: [{ question: "q:died", speaker: name.nameKey }],
    };
    expect(await finishLink(test.store, link, links)).toBe("written");
    expect(await finishLink(test.store, link, links)).toBe("already-done");
    const { items } = await test.store.read.listFigures({ articleId });
    expect(items[0]).toMatchObject({ speakerKey: key, questionId: expect.any(Number) });
  }
  expect((await test.store.read.listEntities({ q: "united" })).items).toMatchObject([
    { key, articles: 2, mentions: 2, spoken: 2, aliases: ["UN"] },
  ]);
  expect((await test.store.read.listQuestions({})).items).toMatchObject([{ label: "people who died", figures: 2 }]);
});

it("does not lock up when articles that name the same entities arrive at once", async () => {
  const { entities, names } = makeNameLinks(Array.from({ length: 100 }, (_, at) => makeMention(at, `P ${at}`)));
  const walks = [];
  for (const _ of [1, 2, 3, 4]) walks.push(await walkToLink(test.store, { url: newUrl(), text: "Text." }));
  const runs = walks.map(({ link }, at) => {
    const isTurned = at % 2 === 0;
    const order = {
      entities: isTurned ? [...entities].reverse() : entities,
      names: isTurned ? [...names].reverse() : names,
    };
    return finishLink(test.store, link, order);
  });
  expect(await Promise.all(runs)).toEqual(["written", "written", "written", "written"]);
});

async function walkAndTie(duplicateOfArticleId: number | null): Promise<number> {
  const walk = { url: newUrl(), text: `Text ${pages}.` };
  return (await walkToEnd(test.store, walk, { duplicateOfArticleId })).articleId;
}

async function tieAgain(articleId: number, duplicateOfArticleId: number | null): Promise<void> {
  const detail = await test.store.read.findArticle(articleId);
  await test.store.stages.reopen("link", detail?.revisionRows[0]?.id ?? 0);
  const link = await takeHandoff(test.store, "link");
  await finishLink(test.store, link, { duplicateOfArticleId });
}

const originalOf = async (articleId: number) => (await test.store.read.findArticle(articleId))?.duplicateOf;

it("ties a copy of a copy to the original, and unties what is no copy any more", async () => {
  const original = await walkAndTie(null);
  const copy = await walkAndTie(original);
  const copyOfCopy = await walkAndTie(copy);
  expect(await originalOf(copyOfCopy)).toBe(original);
  await tieAgain(copyOfCopy, null);
  expect(await originalOf(copyOfCopy)).toBeNull();
});

it("moves the copies of an article that turns out to be a copy itself", async () => {
  const first = await walkAndTie(null);
  const copy = await walkAndTie(first);
  const earlier = await walkAndTie(null);
  await tieAgain(first, earlier);
  expect(await originalOf(copy)).toBe(earlier);
});

it("lets the first tie stand when two articles call each other the original", async () => {
  const one = await walkAndTie(null);
  const other = await walkAndTie(one);
  await tieAgain(one, other);
  expect(await originalOf(one)).toBeNull();
  expect(await originalOf(other)).toBe(one);
});

it("takes an original that is not there for none", async () => {
  expect(await originalOf(await walkAndTie(999_999))).toBeNull();
});
