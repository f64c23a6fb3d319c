import type { Decision, EntityMention } from "@newsledger/contracts";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import type { Links } from "../stage-data.js";
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
const opened: TestStore[] = [];
let pages = 0;

beforeEach(async () => {
  test = await createTestStore();
  opened.push(test);
});

afterAll(() => Promise.all(opened.map((one) => one.drop())));

const keyOf = (name: string) => `person:${name.toLowerCase().replaceAll(" ", "-")}`;

/** An article that says "A, B." with a person for each name, of which the first one speaks of forty. */
async function print(names: string[], links: Partial<Links> = {}): Promise<number> {
  const text = `${names.join(", ")} 40`;
  let at = 0;
  const entities: EntityMention[] = names.map((name) => {
    const mention = makeMention(at, name, { type: "person", entityKey: keyOf(name) });
    at += name.length + 2;
    return mention;
  });
  const figures = [makeFigure(text.length - 2, "40", { speaker: names[0] ?? null })];
  const made = makeNameLinks(entities);
  const spoken = made.names.map((name) => ({ ...name, spoken: name.name === names[0] ? 1 : 0 }));
  const tieOfFigure = [{ question: null, speaker: keyOf(names[0] ?? "") }];
  const url = `https://example.org/decisions/${pages++}`;
  const walk = { url, text, extraction: { entities, figures } };
  return (await walkToEnd(test.store, walk, { ...made, names: spoken, tieOfFigure, ...links })).articleId;
}

const decide = (decision: Decision) => test.store.decisions.decide(decision, "Ada");
const undo = (id: number) => test.store.decisions.undo(id, "Bo", "was wrong");

/** The ledger in words: whom it names, in how many articles, and with how many figures. */
async function census(): Promise<string[]> {
  const { items } = await test.store.read.listEntities({ limit: 200 });
  return items.map(({ type, name, articles, spoken }) => `${type} ${name} ${articles}/${spoken}`).sort();
}

async function speakerOf(articleId: number): Promise<string | null | undefined> {
  return (await test.store.read.listFigures({ articleId })).items[0]?.speakerKey;
}

async function namesIn(articleId: number): Promise<string[]> {
  const detail = await test.store.read.findArticle(articleId);
  return (detail?.mentions ?? []).map(({ entityKey }) => entityKey);
}

describe("a merge", () => {
  it("moves mentions, figures and spellings, holds for later articles, and is undone without a trace", async () => {
    const early = await print(["Ana Ruiz"]);
    await print(["Anna Ruiz", "Tom Hale"]);
    const before = await census();
    const { id } = await decide({
      kind: "merge",
      entity: keyOf("Ana Ruiz"),
      into: keyOf("Anna Ruiz"),
      reason: "a slip",
    });
    const late = await print(["Ana Ruiz"]);
    expect(await census()).toEqual(["person Anna Ruiz 3/3", "person Tom Hale 1/0"]);
    expect([await speakerOf(early), await speakerOf(late)]).toEqual([keyOf("Anna Ruiz"), keyOf("Anna Ruiz")]);
    expect(await namesIn(late)).toEqual([keyOf("Anna Ruiz")]);
    expect((await test.store.read.findEntity(keyOf("Anna Ruiz")))?.names.map(({ name }) => name)).toEqual([
      "Ana Ruiz",
      "Anna Ruiz",
    ]);
    expect(await test.store.read.findEntity(keyOf("Ana Ruiz"))).toBeNull();
    expect(await test.store.read.findFormerEntity(keyOf("Ana Ruiz"))).toMatchObject({
      mergedInto: { name: "Anna Ruiz" },
    });

    await undo(id);
    expect(await census()).toEqual([...before.filter((line) => !line.includes("Ana ")), "person Ana Ruiz 2/2"].sort());
    expect(await speakerOf(late)).toBe(keyOf("Ana Ruiz"));
  });

  it("follows merges that came before, and lets go of them one by one", async () => {
    for (const name of ["A A", "B B", "C C"]) await print([name]);
    const first = await decide({ kind: "merge", entity: keyOf("A A"), into: keyOf("B B") });
    await decide({ kind: "merge", entity: keyOf("A A"), into: keyOf("C C") });
    expect(await census()).toEqual(["person C C 3/3"]);
    await undo(first.id);
    expect(await census()).toEqual(["person A A 1/1", "person C C 2/2"]);
  });

  it("is refused where there is nothing to decide", async () => {
    await print(["A A", "B B"]);
    await expect(decide({ kind: "merge", entity: keyOf("A A"), into: keyOf("A A") })).rejects.toMatchObject({
      code: "decision.no_change",
    });
    await expect(decide({ kind: "merge", entity: keyOf("A A"), into: "person:nobody" })).rejects.toMatchObject({
      code: "entity.not-found",
    });
    const { id } = await decide({ kind: "dismiss", entity: keyOf("B B") });
    await expect(decide({ kind: "merge", entity: keyOf("A A"), into: keyOf("B B") })).rejects.toMatchObject({
      code: "entity.dismissed",
    });
    await undo(id);
    await expect(undo(id)).rejects.toMatchObject({ code: "decision.undone" });
    await expect(undo(4711)).rejects.toMatchObject({ code: "decision.not-found" });
  });
});

describe("a split", () => {
  it("takes spellings out of an entity, now and later", async () => {
    await print(["Ana Ruiz"]);
    await print(["Anna Ruiz"]);
    await decide({ kind: "merge", entity: keyOf("Ana Ruiz"), into: keyOf("Anna Ruiz") });
    const split = await decide({
      kind: "split",
      entity: keyOf("Anna Ruiz"),
      name: "Ana Ruiz",
      names: [keyOf("Ana Ruiz")],
      articles: [],
    });
    expect(split.other).toMatchObject({ key: `${keyOf("Ana Ruiz")}~2`, name: "Ana Ruiz" });
    await print(["Ana Ruiz"]);
    expect(await census()).toEqual(["person Ana Ruiz 2/2", "person Anna Ruiz 1/1"]);
    await undo(split.id);
    expect(await census()).toEqual(["person Anna Ruiz 3/3"]);
  });

  it("takes articles out of an entity, and makes the other a bearer of the name", async () => {
    const minister = await print(["John Hale"]);
    const striker = await print(["John Hale"]);
    const split = await decide({
      kind: "split",
      entity: keyOf("John Hale"),
      name: "John Hale (striker)",
      names: [],
      articles: [striker],
    });
    const other = split.other?.key ?? "";
    expect([await speakerOf(minister), await speakerOf(striker)]).toEqual([keyOf("John Hale"), other]);
    const asked = [{ key: keyOf("John Hale"), sought: [], roleKinds: [], isTelling: true }];
    const found = await test.store.stages.findKnownEntities(0, asked);
    expect(found.map(({ entityKey }) => entityKey).sort()).toEqual([keyOf("John Hale"), other].sort());
    const made = makeNameLinks([makeMention(0, "John Hale", { type: "person", entityKey: keyOf("John Hale") })]);
    const later = await print(["John Hale"], { names: made.names.map((name) => ({ ...name, entityKey: other })) });
    expect(await namesIn(later)).toEqual([other]);
    await undo(split.id);
    expect([await namesIn(striker), await namesIn(later)]).toEqual([[keyOf("John Hale")], [keyOf("John Hale")]]);
    expect(await census()).toEqual(["person John Hale 3/2"]);
  });

  it("is refused where nothing of the entity is chosen", async () => {
    await print(["A A", "B B"]);
    const split = {
      kind: "split",
      entity: keyOf("A A"),
      name: "Other",
      names: [keyOf("B B")],
      articles: [99],
    } as const;
    await expect(decide({ ...split, names: [...split.names], articles: [...split.articles] })).rejects.toMatchObject({
      code: "decision.nothing_to_split",
    });
  });
});

describe("a name, a type, and no entity", () => {
  it("are as decided, also when read otherwise again, and as read once undone", async () => {
    const article = await print(["Port Harrow", "A A"]);
    const key = keyOf("Port Harrow");
    const renamed = await decide({ kind: "rename", entity: key, name: "Port of Harrow" });
    const retyped = await decide({ kind: "retype", entity: key, type: "place" });
    const dismissed = await decide({ kind: "dismiss", entity: keyOf("A A") });
    await print(["Port Harrow", "A A"]);
    expect(await census()).toEqual(["place Port of Harrow 2/2"]);
    expect(await namesIn(article)).toEqual([key]);
    expect(renamed).toMatchObject({ before: "Port Harrow", by: "Ada", name: "Port of Harrow" });
    for (const { id } of [renamed, retyped, dismissed]) await undo(id);
    expect(await census()).toEqual(["person A A 2/0", "person Port Harrow 2/2"]);
  });

  it("gives the figures of a dismissed speaker back with it", async () => {
    const article = await print(["A A"]);
    const { id } = await decide({ kind: "dismiss", entity: keyOf("A A") });
    expect(await speakerOf(article)).toBeNull();
    await undo(id);
    expect(await speakerOf(article)).toBe(keyOf("A A"));
  });
});

describe("candidates", () => {
  const pair = { entityKey: keyOf("Ana Ruiz"), otherKey: keyOf("Anna Ruiz"), score: 0.8, reasons: ["a reason"] };
  const waiting = async () =>
    (await test.store.read.listCandidates({})).items.map(({ one, other }) => [one.name, other.name]);

  beforeEach(async () => {
    await print(["Ana Ruiz"]);
    await print(["Anna Ruiz", "Tom Hale"], { candidates: [pair] });
  });

  it("tell of both what helps to decide, likeliest first, a page at a time", async () => {
    await print(["C C"], { candidates: [{ ...pair, entityKey: keyOf("C C"), score: 0.6 }] });
    const first = await test.store.read.listCandidates({ limit: 1 });
    expect(first.items).toMatchObject([
      { score: 0.8, reasons: ["a reason"], one: { articles: 1 }, other: { company: ["Tom Hale"] } },
    ]);
    const second = await test.store.read.listCandidates({ limit: 1, cursor: first.next ?? "" });
    expect(second.items).toMatchObject([{ score: 0.6 }]);
    expect(second.next).toBeNull();
    expect(await test.store.read.countCandidates()).toBe(2);
    expect((await test.store.read.findEntity(keyOf("Anna Ruiz")))?.openCandidates).toBe(2);
  });

  it.each<Decision>([
    { kind: "merge", entity: keyOf("Ana Ruiz"), into: keyOf("Anna Ruiz") },
    { kind: "keep_apart", entity: keyOf("Anna Ruiz"), other: keyOf("Ana Ruiz") },
    { kind: "dismiss", entity: keyOf("Ana Ruiz") },
  ])("are gone once decided ($kind), and back once that is undone", async (decision) => {
    expect(await waiting()).toEqual([["Ana Ruiz", "Anna Ruiz"]]);
    const { id } = await decide(decision);
    expect(await waiting()).toEqual([]);
    await undo(id);
    expect(await waiting()).toEqual([["Ana Ruiz", "Anna Ruiz"]]);
  });
});

it("keeps a trail of who decided what, when and why, of what was merged into an entity too", async () => {
  await print(["A A", "B B", "C C"]);
  await decide({ kind: "rename", entity: keyOf("A A"), name: "Alpha" });
  const { id } = await decide({ kind: "merge", entity: keyOf("A A"), into: keyOf("B B"), reason: "the same" });
  await undo(id);
  await decide({ kind: "merge", entity: keyOf("A A"), into: keyOf("B B") });
  const { items } = await test.store.read.listDecisions({ entity: keyOf("B B") });
  expect(items).toMatchObject([
    { kind: "merge", by: "Ada", reason: null, undone: null },
    { kind: "merge", by: "Ada", reason: "the same", undone: { by: "Bo", reason: "was wrong" } },
    { kind: "rename", name: "Alpha", entity: { key: keyOf("A A") } },
  ]);
  expect((await test.store.read.listDecisions({ entity: keyOf("C C") })).items).toEqual([]);
});

it("counts an article once however often it is linked, and not at all once it names somebody no more", async () => {
  const articleId = await print(["A A", "B B"]);
  const revisionId = (await test.store.read.findArticle(articleId))?.revisionRows[0]?.id ?? 0;
  const again = async (names: string[]) => {
    await test.store.stages.reopen("link", revisionId);
    const link = await takeHandoff(test.store, "link");
    const work = await test.store.stages.loadRevisionToLink(link);
    const mentions = (work?.extraction.entities ?? []).filter(({ canonical }) => names.includes(canonical));
    await finishLink(test.store, link, makeNameLinks(mentions));
  };
  await again(["A A", "B B"]);
  expect(await census()).toEqual(["person A A 1/0", "person B B 1/0"]);
  await again(["B B"]);
  expect(await census()).toEqual(["person B B 1/0"]);
});

it("holds for articles that are linked while it is made", async () => {
  await print(["Ana Ruiz"]);
  await print(["Anna Ruiz"]);
  const entities = [makeMention(0, "Ana Ruiz", { type: "person", entityKey: keyOf("Ana Ruiz") })];
  const links = [];
  for (let count = 0; count < 12; count++) {
    const url = `https://example.org/decisions/${pages++}`;
    links.push((await walkToLink(test.store, { url, text: "Ana Ruiz", extraction: { entities, figures: [] } })).link);
  }
  const merge = decide({ kind: "merge", entity: keyOf("Ana Ruiz"), into: keyOf("Anna Ruiz") });
  const made = makeNameLinks(entities);
  await Promise.all([...links.map((link) => finishLink(test.store, link, made)), merge]);
  expect(await census()).toEqual(["person Anna Ruiz 14/2"]);
  await Promise.all([
    undo((await merge).id),
    decide({ kind: "rename", entity: keyOf("Anna Ruiz"), name: "Anna R" }),
    decide({ kind: "retype", entity: keyOf("Anna Ruiz"), type: "misc" }),
  ]);
  expect(await census()).toEqual(["misc Anna R 1/1", "person Ana Ruiz 13/1"]);
});
