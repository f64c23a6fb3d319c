import { type ClientRequest, request } from "node:http";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { seedArticle } from "../testing/seed-ledger.js";
import { seedWrongToll } from "../testing/seed-wrong-toll.js";
import { startTestDashboard, type TestDashboard } from "../testing/start-test-dashboard.js";

let site: TestDashboard;
let toll = 0;

beforeAll(async () => {
  site = await startTestDashboard();
  toll = await seedWrongToll(site.store);
});

afterAll(() => site.stop());

const read = async (path: string) => (await site.ask(path)).text();

describe("the figures page", () => {
  it.each([
    ["subject=children", "25", "residents"],
    ["voice=attributed&subject=residents", "Port Office", "houses"],
    ["asOfFrom=2019-03-20&asOfTo=2019-03-31&place=kell", "cannot be part of", "residents"],
    ["note=part_above_total", "cannot be part of", "residents"],
    ["entity=person%3Aantonio-guterres", "residents", "children"],
    ["entity=guterr", "residents", "children"],
  ])("by %s shows %s and not %s", async (query, shown, hidden) => {
    const table = /<tbody>.*<\/tbody>/su.exec(await read(`/figures?${query}`))?.[0] ?? "";
    expect(table).toContain(shown);
    expect(table).not.toContain(hidden);
  });

  it("leads from a speaker to the entity, or to all that is said under the name", async () => {
    const page = await read("/figures?voice=attributed");
    expect(page).toContain('<a href="/entities/person%3Aantonio-guterres">');
    const nameless = /href="(\/figures\?speaker=%22%3E%3Csvg[^"]*)"/.exec(page)?.[1] ?? "";
    expect(await read(nameless)).toContain("1 figure, by time of print.");
    expect(await read("/entities/person%3Aantonio-guterres")).toContain(
      '<a href="/figures?speaker=person%3Aantonio-guterres">all figures</a>',
    );
  });

  it("says how many there are, and what an order leaves out", async () => {
    expect(await read("/figures?subject=children")).toContain("1 figure, by time of print.");
    expect(await read("/figures?sort=speaker")).toContain("figures in the article’s own voice are left out");
  });

  it("says how sure each is where they stand by confidence", async () => {
    expect(await read("/figures?sort=confidence&order=asc")).toMatch(/\d+% sure/);
    expect(await read("/figures")).not.toMatch(/\d+% sure/);
  });

  it("keeps its filters in the links that sort, page and export", async () => {
    const page = await read("/figures?subject=people&kind=count");
    expect(page).toContain('href="/figures?subject=people&amp;kind=count&amp;sort=speaker&amp;order=asc"');
    expect(page).toContain('href="/api/v1/export/figures?format=csv&amp;subject=people&amp;kind=count"');
  });

  it("refuses what is no day with a page that says so, and takes no choice that there is not", async () => {
    const refused = await site.ask("/figures?asOfFrom=soon");
    expect(refused.status).toBe(400);
    expect(await refused.text()).toContain('<a href="/figures">Begin again at /figures</a>');
    expect((await site.ask("/figures?sort=colour&voice=loud&confidence=very&note=zzz")).status).toBe(200);
    expect(await read("/figures?kind=colour&bound=none&subject=children")).toContain("1 figure, by time of print.");
  });
});

describe("a figure's page", () => {
  it("shows its paragraph, its clocks, its note with the evidence, its neighbours and its citation", async () => {
    const page = await read(`/figures/${toll}`);
    for (const part of ["First seen here", "Modified", "Holds as of", "In the same article", "25 children"])
      expect(page).toContain(part);
    expect(page).toContain("cannot be part of");
    expect(page).toContain("Margit Thorne, “Fire in Kell”, ");
  });
});

it("the article, the list to check and the API tell the same note", async () => {
  const note = "cannot be part of “20 people”: the part is larger than the total.";
  const { articleId } = (await site.store.read.findFigure(toll)) ?? {};
  for (const path of [
    `/articles/${articleId}`,
    "/to-check",
    "/to-check?note=part_above_total",
    `/api/v1/figures/${toll}`,
  ])
    expect(await read(path)).toContain(note);
  expect(await read("/to-check?note=scale_slip")).toContain("Nothing to check");
});

describe("exports", () => {
  it.each(["figures", "articles", "entities"])("give all %s in three forms", async (what) => {
    const json = (await (await site.ask(`/api/v1/export/${what}?format=json`)).json()) as object[];
    expect(json.length).toBeGreaterThan(2);
    const lines = (await read(`/api/v1/export/${what}?format=ndjson`)).trim().split("\n");
    expect(lines.map((line) => JSON.parse(line))).toEqual(json);
    const csv = await site.ask(`/api/v1/export/${what}`);
    expect(csv.headers.get("content-type")).toBe("text/csv; charset=utf-8; header=present");
    expect(csv.headers.get("content-disposition")).toMatch(
      new RegExp(`^attachment; filename="newsledger-${what}-\\d{4}-\\d\\d-\\d\\d\\.csv"$`),
    );
    expect(await csv.text()).toContain(Object.keys(json[0] ?? {}).join(","));
  });

  it("keep to the same filters as the list, empty ones left out", async () => {
    const rows = (await (
      await site.ask("/api/v1/export/figures?format=json&subject=children&kind=&from=")
    ).json()) as object[];
    expect(rows).toMatchObject([{ text: "25 children", title: "Fire in Kell", authors: ["Margit Thorne"] }]);
  });

  it.each(["format=xml", "from=soon", "confidence=7", "kind=zzz"])(
    "refuse %s with a problem document",
    async (query) => {
      const answer = await site.ask(`/api/v1/export/figures?${query}`);
      expect(answer.status).toBe(400);
      expect(answer.headers.get("content-type")).toBe("application/problem+json");
    },
  );

  it("are described in the API's own document", async () => {
    const { paths } = (await (await site.ask("/api/openapi.json")).json()) as {
      paths: Record<string, { get: { parameters: { name: string }[] } }>;
    };
    expect(paths["/api/v1/export/figures"]?.get.parameters.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["format", "subject", "entity", "voice", "asOfFrom", "confidence", "note"]),
    );
  });

  it("end their query when the client goes away, and answer at most three at once", async () => {
    await fillLedger(2_500);
    const address = "/api/v1/export/figures?format=ndjson";
    const asked = await Promise.all([1, 2, 3].map(() => beginReading(site.url + address)));
    expect((await site.ask(address)).status).toBe(503);
    for (const one of asked) one.destroy();
    await expect
      .poll(async () => (await site.ask(`${address}&subject=children`)).status, { timeout: 10_000 })
      .toBe(200);
    expect(site.bugs).toEqual([]);
  });
});

/** Reads the first piece of an answer, and no more. */
function beginReading(url: string): Promise<ClientRequest> {
  return new Promise((resolve, reject) => {
    const asked = request(url, (answer) => {
      answer.once("data", () => {
        answer.pause();
        resolve(asked);
      });
    });
    asked.on("error", reject);
    asked.end();
  });
}

/** Figures that all stand in one long sentence: more than any buffer on the way to a client holds. */
async function fillLedger(count: number): Promise<void> {
  const numbers = Array.from({ length: count }, (_, index) => `${10_000 + index}`);
  await seedArticle(site.store, {
    url: "https://tide.example/long",
    source: "tide",
    names: [],
    blocks: [["paragraph", numbers.join(" and ")]],
    figures: numbers.map((words) => ({ words, low: Number(words), high: Number(words) })),
    article: { title: "A long list" },
  });
}
