import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedArticle } from "../testing/seed-ledger.js";
import { seedNamesakes } from "../testing/seed-namesakes.js";
import { startTestDashboard, type TestDashboard } from "../testing/start-test-dashboard.js";

let site: TestDashboard;

beforeAll(async () => {
  site = await startTestDashboard();
  await seedNamesakes(site.store);
});

afterAll(() => site.stop());

const BASHIR = "/entities/person%3Amohammed-bashir";
const AL_BASHIR = "/entities/person%3Amuhammad-al-bashir";

async function page(path: string): Promise<string> {
  const response = await site.ask(path);
  expect(response.status).toBe(200);
  return response.text();
}

function send(path: string, fields: Record<string, string> | [string, string][], headers: Record<string, string> = {}) {
  const body = new URLSearchParams(fields);
  return site.ask(path, { method: "POST", body, headers: { origin: site.url, ...headers } });
}

async function sendJson(path: string, body: unknown) {
  const headers = { origin: site.url, "content-type": "application/json" };
  const response = await site.ask(path, { method: "POST", body: JSON.stringify(body), headers });
  return { status: response.status, body: (await response.json()) as Record<string, unknown> };
}

const lastDecision = async () => (await site.store.read.listDecisions({ limit: 1 })).items[0];

describe("an entity's page", () => {
  it("tells who they are: roles, figures, company, time, and what may be the same", async () => {
    const html = await page(BASHIR);
    expect(html).toContain("UN envoy");
    expect(html).toContain("What they claimed");
    expect(html).toContain('href="/entities/place%3Alondon"');
    expect(html).toContain("Articles on 2019-03-21, at most 1 a day.");
    expect(html).toContain("One other may be the same");
  });

  it("tells of a place by which numbers others know it, and what is claimed of it", async () => {
    const html = await page("/entities/place%3Alondon");
    expect(html).toContain('href="https://www.geonames.org/2643743"');
    expect(html).toContain("51.51° N, 0.13° W");
    expect(html).toContain("What is claimed about them");
  });

  it("knows a body by any of its names", async () => {
    expect(await page("/entities/organization%3Aunited-nations")).toContain("Also written UN.");
  });
});

describe("deciding by form", () => {
  it("merges into one that was looked for, leads there, and undoes it", async () => {
    expect(await page(`${AL_BASHIR}?merge=bashir`)).toContain('value="person:mohammed-bashir"');
    const sent = await send(`${AL_BASHIR}/decide`, {
      kind: "merge",
      into: "person:mohammed-bashir",
      by: "Ada",
      reason: "spelling",
    });
    const { id, by, reason } = (await lastDecision()) ?? {};
    expect([sent.status, sent.headers.get("location")]).toEqual([303, `${BASHIR}?did=${id}`]);
    expect(sent.headers.get("set-cookie")).toContain("analyst=Ada");
    expect([by, reason]).toEqual(["Ada", "spelling"]);
    const html = await page(`${BASHIR}?did=${id}`);
    expect(html).toContain("merged into Mohammed Bashir");
    expect(html).toContain("Names that mean them");
    const old = await site.ask(AL_BASHIR);
    expect([old.status, old.headers.get("location")]).toEqual([302, BASHIR]);
    const undone = await send(`/decisions/${id}/undo`, { back: BASHIR }, { cookie: "analyst=Bo" });
    expect(undone.headers.get("location")).toBe(`${BASHIR}?did=${id}`);
    expect((await lastDecision())?.undone?.by).toBe("Bo");
    expect(await page(AL_BASHIR)).toContain("undone by");
  });

  it("renames, changes the type, and takes for no entity", async () => {
    const key = "/entities/organization%3Aport-office";
    await send(`${key}/decide`, { kind: "rename", name: "Office of the Port" });
    await send(`${key}/decide`, { kind: "retype", type: "misc" });
    const html = await page(key);
    expect(html).toContain('<span class="name misc">Office of the Port</span>');
    await send(`${key}/decide`, { kind: "dismiss" });
    expect(await page(key)).toContain("Was decided to be no entity");
    expect(await page(`/articles/${site.ids.harbour}`)).not.toContain("port-office");
    for (const { id } of (await site.store.read.listDecisions({ entity: "organization:port-office" })).items)
      await send(`/decisions/${id}/undo`, { back: "/" });
    expect(await page(key)).toContain("Port Office");
  });

  it("splits articles off", async () => {
    const { items } = await site.store.read.listArticles({ q: "counted" });
    const [first] = items.filter(({ title }) => title === "About minister");
    await send("/entities/person%3Ajohn-hale/decide", [
      ["kind", "split"],
      ["name", "John Hale MP"],
      ["articles", String(first?.id)],
    ]);
    expect((await lastDecision())?.other).toMatchObject({ key: "person:john-hale-mp" });
    expect(await page("/entities/person%3Ajohn-hale-mp")).toContain("About minister");
    await site.store.decisions.undo((await lastDecision())?.id ?? 0, "test");
  });

  it("says what is wrong with a decision, and writes nothing", async () => {
    const before = (await lastDecision())?.id;
    const unknown = await send(`${BASHIR}/decide`, { kind: "merge", into: "person:nobody" });
    expect(unknown.status).toBe(400);
    expect(await unknown.text()).toContain("There is no entity person:nobody.");
    expect((await send(`${BASHIR}/decide`, { kind: "merge" })).status).toBe(400);
    expect((await send(`${BASHIR}/decide`, { kind: "explode" })).status).toBe(400);
    expect((await lastDecision())?.id).toBe(before);
  });

  it.each([`${BASHIR}/decide`, "/review", "/decisions/1/undo", "/api/v1/decisions"])(
    "refuses what comes from elsewhere: %s",
    async (path) => {
      for (const origin of ["https://evil.example", "null"]) {
        expect((await send(path, { kind: "dismiss", choice: "merge" }, { origin })).status).toBe(403);
      }
    },
  );
});

describe("the review", () => {
  it("shows pairs one by one, goes on behind each answer, and offers to take it back", async () => {
    const html = await page("/review");
    expect(html).toContain("2 pairs wait");
    expect(html).toContain("another transcription");
    expect(html).toMatch(/<button type="submit" name="choice" value="merge" data-key="m" autofocus/);
    const next = /href="(\/review\?cursor=[^"]+)"/.exec(html)?.[1] ?? "";
    expect(await page(next)).toContain("politics");
    const pair = { stays: "person:mohammed-bashir", goes: "person:muhammad-al-bashir", cursor: "", entity: "" };
    const sent = await send("/review", { ...pair, choice: "keep_apart", by: "Ada" });
    const after = await page(sent.headers.get("location") ?? "");
    expect(after).toContain("kept apart from");
    expect(after).toContain("One pair waits");
    await send(`/decisions/${(await lastDecision())?.id}/undo`, { back: "/review" });
    expect(await page("/review")).toContain("2 pairs wait");
    expect(await page("/review?entity=person%3Ajohn-hale")).toContain("striker");
  });
});

describe("the API", () => {
  it("lists candidates, decides, lists decisions, and undoes", async () => {
    const { items } = (await (await site.ask("/api/v1/candidates")).json()) as { items: { reasons: string[] }[] };
    expect(items).toHaveLength(2);
    const decision = {
      kind: "keep_apart",
      entity: "person:john-hale",
      other: "person:john-hale~2",
      reason: "two people",
    };
    const made = await sendJson("/api/v1/decisions", { by: "script", decision });
    expect(made).toMatchObject({ status: 200, body: { kind: "keep_apart", by: "script", undone: null } });
    const list = (await (await site.ask("/api/v1/decisions?entity=person:john-hale&limit=1")).json()) as {
      items: object[];
    };
    expect(list.items).toMatchObject([{ id: made.body.id }]);
    const undone = await sendJson(`/api/v1/decisions/${made.body.id}/undo`, { by: "script", reason: "no" });
    expect(undone.body).toMatchObject({ undone: { by: "script", reason: "no" } });
    const again = await sendJson(`/api/v1/decisions/${made.body.id}/undo`, {});
    expect(again).toMatchObject({ status: 400, body: { code: "decision.undone" } });
    expect((await sendJson("/api/v1/decisions", { decision: { kind: "merge", entity: "x" } })).status).toBe(400);
  });

  it("documents them", async () => {
    const document = (await (await site.ask("/api/openapi.json")).json()) as { paths: Record<string, object> };
    expect(Object.keys(document.paths["/api/v1/decisions"] ?? {}).sort()).toEqual(["get", "post"]);
    expect(document.paths).toHaveProperty(["/api/v1/decisions/{id}/undo", "post"]);
    expect(document.paths).toHaveProperty(["/api/v1/candidates", "get"]);
  });

  it("answers an entity with all that its page shows", async () => {
    const entity = await (await site.ask("/api/v1/entities/place:london")).json();
    expect(entity).toMatchObject({
      identifiers: { geonamesId: 2643743, country: "GB" },
      timeline: [{ day: "2019-03-21", articles: 1 }],
    });
  });
});

it("says above an article in a language without recogniser that it is kept and searchable, and why nothing is marked", async () => {
  const id = await seedArticle(site.store, {
    url: "https://far.example/deutsch",
    source: "far",
    blocks: [["paragraph", "Das Hochwasser stieg über Nacht."]],
    article: { lang: "de" },
    outcome: { outcome: "filtered", sentence: "Nothing is read: no recogniser for de." },
  });
  expect(await page(`/articles/${id}`)).toContain(
    "The article is kept and can be searched. Nothing is read: no recogniser for de.",
  );
  expect(await page("/articles?q=Hochwasser")).toContain("Das Hochwasser");
});
