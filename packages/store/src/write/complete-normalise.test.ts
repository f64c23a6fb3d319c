import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Handoff, NewCapture } from "../stage-data.js";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import {
  makeArticle,
  makeCapture,
  makeDeclaration,
  makeEnd,
  takeHandoff,
  takeHandoffs,
} from "../testing/make-records.js";

let test: TestStore;
let pages = 0;

beforeAll(async () => {
  test = await createTestStore();
  await test.store.stages.saveSources([makeDeclaration("north")]);
});

afterAll(() => test.drop());

const newUrl = () => `https://north.example/${pages++}`;

async function capture(url: string, body: string, overrides: Partial<NewCapture> = {}): Promise<Handoff> {
  const input = { url, sourceSlug: "north", capture: makeCapture(url, body, overrides) };
  const { handoff } = await test.store.stages.saveImport(input);
  if (handoff === null) throw new Error("nothing was opened");
  return handoff;
}

function normalise(handoff: Handoff, article: ReturnType<typeof makeArticle>, normaliserVersion = "1") {
  return test.store.stages.completeNormalise(handoff, { article, normaliserVersion }, makeEnd());
}

async function detailOf(url: string) {
  const id = await test.store.read.resolveArticle(url);
  return id === null ? null : test.store.read.findArticle(id);
}

describe("completeNormalise", () => {
  it("makes the article's first revision and hands it on to extract", async () => {
    const url = newUrl();
    expect(await normalise(await capture(url, "1"), makeArticle(url, "Text."))).toBe("written");
    const extract = await takeHandoff(test.store, "extract");
    expect(await test.store.stages.loadRevision(extract)).toMatchObject({
      title: "A title",
      publishedAt: "2019-03-24T19:25:00+13:00",
      article: makeArticle(url, "Text."),
    });
  });

  it("writes nothing when it runs again, and one of two racing runs writes", async () => {
    const url = newUrl();
    const handoff = await capture(url, "1");
    const run = () => normalise(handoff, makeArticle(url, "Text."));
    expect((await Promise.all([run(), run()])).sort()).toEqual(["already-done", "written"]);
    expect(await run()).toBe("already-done");
    expect(await takeHandoffs(test.store)).toHaveLength(1);
    expect(await detailOf(url)).toMatchObject({ revisions: 1 });
  });

  it("keeps one revision while the wording stays, and refreshes what stands around it", async () => {
    const url = newUrl();
    await normalise(await capture(url, "1"), makeArticle(url, "Text."));
    await takeHandoffs(test.store);
    expect(await normalise(await capture(url, "2"), makeArticle(url, "Text.", { authors: ["Ana"] }))).toBe("unchanged");
    expect(await takeHandoffs(test.store)).toEqual([]);
    expect(await detailOf(url)).toMatchObject({ revisions: 1, article: { authors: ["Ana"] } });
  });

  it("extracts again when the date that figures are resolved against has changed", async () => {
    const url = newUrl();
    await normalise(await capture(url, "1"), makeArticle(url, "Text."));
    await takeHandoffs(test.store);
    const dated = makeArticle(url, "Text.", { publishedAt: "2019-03-25T08:00:00+13:00" });
    expect(await normalise(await capture(url, "2"), dated)).toBe("unchanged");
    const extract = await takeHandoff(test.store, "extract");
    expect(await test.store.stages.loadRevision(extract)).toMatchObject({ publishedAt: "2019-03-25T08:00:00+13:00" });
  });

  it("adds a revision when the wording changes, and another when it changes back", async () => {
    const url = newUrl();
    for (const [at, text] of ["One.", "Two.", "One."].entries()) {
      expect(await normalise(await capture(url, `${at}`), makeArticle(url, text))).toBe("written");
    }
    expect(await takeHandoffs(test.store)).toHaveLength(3);
    const detail = await detailOf(url);
    expect(detail).toMatchObject({ revisions: 3, article: { text: "One." } });
    expect(detail?.revisionRows.map((row) => row.number).sort()).toEqual([1, 2, 3]);
  });

  it("does not let an older capture become what the article says today", async () => {
    const url = newUrl();
    const older = await capture(url, "older", { fetchedAt: "2024-01-01T00:00:00Z" });
    const newer = await capture(url, "newer", { fetchedAt: "2024-01-02T00:00:00Z" });
    await normalise(newer, makeArticle(url, "New."));
    expect(await normalise(older, makeArticle(url, "Old."))).toBe("written");
    expect(await detailOf(url)).toMatchObject({ revisions: 2, article: { text: "New." } });
    await takeHandoffs(test.store);
  });

  it("adds no revision for an old capture whose wording was seen", async () => {
    const url = newUrl();
    const at = (day: number) => capture(url, `day ${day}`, { fetchedAt: `2024-01-0${day}T00:00:00Z` });
    const [first, second, third] = [await at(1), await at(2), await at(3)];
    await normalise(third, makeArticle(url, "New."));
    expect(await normalise(second, makeArticle(url, "Old."))).toBe("written");
    expect(await normalise(first, makeArticle(url, "Old."))).toBe("unchanged");
    expect(await detailOf(url)).toMatchObject({ revisions: 2, article: { text: "New." } });
    expect((await test.store.read.trailOfAddress(url)).map((row) => row.sentence)).toContain(
      "This wording is known already.",
    );
    await takeHandoffs(test.store);
  });

  it("reads two pages with one canonical address as one article", async () => {
    const [plain, amp] = [newUrl(), newUrl()];
    await normalise(await capture(plain, "1"), makeArticle(plain, "Text."));
    const article = makeArticle(amp, "Text.", { canonicalUrl: `${plain}#top` });
    expect(await normalise(await capture(amp, "2"), article)).toBe("unchanged");
    expect(await test.store.read.resolveArticle(plain)).not.toBeNull();
    await takeHandoffs(test.store);
  });

  it("numbers the revisions of one article when several pages arrive at once", async () => {
    const canonicalUrl = newUrl();
    const handoffs = await Promise.all(
      [1, 2, 3, 4].map(async (at) => ({ at, url: newUrl(), handoff: await capture(newUrl(), `${at}`) })),
    );
    const runs = handoffs.map(({ at, url, handoff }) =>
      normalise(handoff, makeArticle(url, `Text ${at}.`, { canonicalUrl })),
    );
    expect(await Promise.all(runs)).toEqual(["written", "written", "written", "written"]);
    expect(await detailOf(canonicalUrl)).toMatchObject({ revisions: 4 });
    await takeHandoffs(test.store);
  });

  it("stores a hostile article: NUL, lone surrogates, a million distinct words", async () => {
    const url = newUrl();
    const text = `a\0b\uDC00 ${Array.from({ length: 150_000 }, (_, at) => at.toString(36)).join(" ")}`;
    expect(await normalise(await capture(url, "1"), makeArticle(url, text))).toBe("written");
    const extract = await takeHandoff(test.store, "extract");
    const stored = (await test.store.stages.loadRevision(extract))?.article.text;
    expect(stored).toHaveLength(text.length);
    expect(stored?.slice(0, 4)).toBe("a\uFFFDb\uFFFD");
  });
});

describe("an article that moves", () => {
  async function read(url: string, body: string, address: string, text: string) {
    const article = { ...makeArticle(url, text), canonicalUrl: address };
    await normalise(await capture(url, body), article);
    await takeHandoffs(test.store);
  }

  it("keeps its history under the new address, and an old reading does not bring it back", async () => {
    const url = newUrl();
    const moved = newUrl();
    await read(url, "1", url, "Text.");
    const before = await detailOf(url);
    await read(url, "2", moved, "Text, longer.");
    const after = await detailOf(moved);
    expect(after).toMatchObject({ id: before?.id, revisions: 2 });
    const ends = after?.trail.filter((row) => row.stage === "normalise");
    expect(ends?.at(-1)?.sentence).toBe(`The article has moved here from ${url}.`);
    const first = after?.revisionRows.find((row) => row.number === 1);
    expect(first?.text).toBe("Text.");
  });

  it("becomes a copy where another has the address already", async () => {
    const url = newUrl();
    const other = newUrl();
    await read(other, "1", other, "Text.");
    await read(url, "1", url, "Text!");
    const before = await detailOf(url);
    await read(url, "2", other, "Text.");
    expect((await test.store.read.findArticle(before?.id ?? 0))?.duplicateOf).toBe((await detailOf(other))?.id);
  });

  it("is another article when nothing of it is the same", async () => {
    const url = newUrl();
    const next = newUrl();
    await read(url, "1", url, "Text.");
    const article = { ...makeArticle(url, "Other words."), canonicalUrl: next, title: "Another", publishedAt: null };
    await normalise(await capture(url, "2"), article);
    await takeHandoffs(test.store);
    expect((await detailOf(next))?.id).not.toBe((await detailOf(url))?.id);
  });
});

it("tells a new title from a new wording", async () => {
  const url = newUrl();
  const sentences: (string | null | undefined)[] = [];
  for (const [body, title, text] of [
    ["1", "A", "Text."],
    ["2", "B", "Text."],
    ["3", "B", "Text, longer."],
  ] as const) {
    await normalise(await capture(url, body), { ...makeArticle(url, text), title });
    await takeHandoffs(test.store);
    sentences.push((await detailOf(url))?.trail.filter((row) => row.stage === "normalise").at(-1)?.sentence);
  }
  expect(sentences).toEqual([null, "Only the article's title has changed.", "The article has a new wording."]);
});
