import type { Decision } from "@newsledger/contracts";
import { type SampleWorld, startSampleWorld } from "@newsledger/sample-world";
import type { DecisionRow, EntityRow } from "@newsledger/store";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { runHandoff } from "./run-handoff.js";
import { openTestDeps, type TestDeps } from "./testing/open-test-deps.js";

let test: TestDeps;
let world: SampleWorld;
let made: Record<"merge" | "split" | "rename" | "retype" | "dismiss" | "keep_apart", DecisionRow>;
let chosen: EntityRow[];

beforeAll(async () => {
  [test, world] = await Promise.all([openTestDeps(), startSampleWorld({ startedAt: 0 })]);
  for (const source of world.sources) {
    for (const handoff of await test.discover(source)) await runHandoff(handoff, test.deps).catch(() => null);
    for (let open = await test.takeHandoffs(); open.length > 0; open = await test.takeHandoffs())
      for (const handoff of open) await runHandoff(handoff, test.deps).catch(() => null);
  }
  made = await decideAll();
}, 120_000);

afterAll(async () => {
  await world?.close();
  await test?.close();
});

/** One decision of each kind, about entities that several articles name. */
async function decideAll(): Promise<typeof made> {
  const { items } = await test.deps.store.read.listEntities({ limit: 200 });
  chosen = items.filter(({ articles }) => articles >= 2);
  expect(chosen.length).toBeGreaterThanOrEqual(9);
  const key = (at: number) => chosen[at]?.key ?? "";
  const split = await test.deps.store.read.findEntity(key(2));
  const articles = [split?.articlesOf[0]?.id ?? 0];
  const decide = (decision: Decision) => test.deps.store.decisions.decide(decision, "Ada");
  return {
    merge: await decide({ kind: "merge", entity: key(0), into: key(1) }),
    split: await decide({ kind: "split", entity: key(2), name: "Another of the name", names: [], articles }),
    rename: await decide({ kind: "rename", entity: key(3), name: "Renamed by hand" }),
    retype: await decide({ kind: "retype", entity: key(4), type: chosen[4]?.type === "misc" ? "place" : "misc" }),
    dismiss: await decide({ kind: "dismiss", entity: key(5) }),
    keep_apart: await decide({ kind: "keep_apart", entity: key(6), other: key(7) }),
  };
}

/** Whom each article names, as its page shows it. */
async function namesByArticle(): Promise<Record<number, string[]>> {
  const names: Record<number, string[]> = {};
  let cursor: string | undefined;
  do {
    const page = await test.deps.store.read.listArticles({ limit: 200, ...(cursor ? { cursor } : {}) });
    for (const { id } of page.items) {
      const detail = await test.deps.store.read.findArticle(id);
      const shown = detail?.mentions.map(({ entityKey, canonical, type }) => `${entityKey} ${type} ${canonical}`);
      names[id] = [...new Set(shown)].sort();
    }
    cursor = page.next ?? undefined;
  } while (cursor);
  return names;
}

const census = async () => {
  const { items } = await test.deps.store.read.listEntities({ limit: 200 });
  return items.map(({ key, type, name, articles, spoken }) => ({ key, type, name, articles, spoken }));
};

/** Reads every revision again as a newer version would: `read` may find otherwise. */
async function extractAgain(version: string, read: TestDeps["deps"]["reader"]["read"]): Promise<number> {
  const client = new pg.Client({ connectionString: test.databaseUrl });
  await client.connect();
  const { rows } = await client
    .query<{ id: string }>("select id from revision order by id")
    .finally(() => client.end());
  for (const { id } of rows) await test.deps.store.stages.reopen("extract", Number(id));
  const { reader } = test.deps;
  test.deps.reader = { ...reader, read, version };
  await test.runOpen();
  test.deps.reader = reader;
  return rows.length;
}

it("loses no decision when a newer version reads the whole sample world again", async () => {
  const { reader } = test.deps;
  const [names, entities] = [await namesByArticle(), await census()];
  expect(await extractAgain("newer-1", (input) => reader.read(input))).toBeGreaterThan(10);
  expect(await namesByArticle()).toEqual(names);
  expect(await census()).toEqual(entities);
});

it("keeps them when the newer version finds fewer mentions and other figures", async () => {
  const { reader } = test.deps;
  await extractAgain("newer-2", async (input) => {
    const { entities, figures, ...rest } = await reader.read(input);
    const seen = new Set<string>();
    const first = entities.filter(({ entityKey }) => !seen.has(entityKey) && seen.add(entityKey));
    return { ...rest, entities: first, figures: figures.filter((_, at) => at % 2 === 0) };
  });
  const now = await census();
  const find = (key: string | undefined) => now.find((entity) => entity.key === key);
  expect(find(chosen[0]?.key)).toBeUndefined();
  expect(find(made.merge.other?.key)?.articles).toBeGreaterThanOrEqual(chosen[1]?.articles ?? 0);
  expect(find(made.split.other?.key)).toMatchObject({ name: "Another of the name", articles: 1 });
  expect(find(chosen[2]?.key)?.articles).toBe((chosen[2]?.articles ?? 0) - 1);
  expect(find(chosen[3]?.key)?.name).toBe("Renamed by hand");
  expect(find(chosen[4]?.key)?.type).toBe(made.retype.type);
  expect(find(chosen[5]?.key)).toBeUndefined();
  const { items } = await test.deps.store.read.listDecisions({});
  expect(items.map(({ id, undone }) => [id, undone])).toEqual(
    Object.values(made)
      .map(({ id }) => [id, null])
      .reverse(),
  );
});

it("is as if nothing had been decided once all is undone and read again", async () => {
  for (const { id } of Object.values(made)) await test.deps.store.decisions.undo(id, "Bo");
  const { reader } = test.deps;
  await extractAgain("newer-3", (input) => reader.read(input));
  const now = await census();
  for (const { key, name, type, articles, spoken } of chosen)
    expect(now.find((entity) => entity.key === key)).toEqual({ key, name, type, articles, spoken });
});
