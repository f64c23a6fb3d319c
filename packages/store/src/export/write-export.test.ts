import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createTestStore, type TestStore } from "../testing/create-test-store.js";
import { makeFigure, makeMention, walkToEnd } from "../testing/make-records.js";
import { writeCsvRecord } from "./csv.js";
import { EXPORT_COLUMNS } from "./export-columns.js";
import { type ExportWish, writeExport } from "./write-export.js";

let test: TestStore;

const TEXT = '=SUM(A1) "drew", he said,\n+40 people';

beforeAll(async () => {
  test = await createTestStore();
  const speaker = { speaker: "=cmd|calc", places: ["Orley", "Kell"], speakerSpan: [0, 4] as [number, number] };
  await walkToEnd(test.store, {
    url: "https://example.org/one",
    text: TEXT,
    article: { title: "The =toll", authors: ["Margit Thorne"], modifiedAt: "2019-03-25T08:00:00+13:00" },
    extraction: {
      entities: [makeMention(0, "Orley")],
      figures: [makeFigure(TEXT.indexOf("+40"), "+40 people", { low: -3, ...speaker })],
    },
  });
});

afterAll(() => test.drop());

async function write(wish: Partial<ExportWish>): Promise<string> {
  let text = "";
  const whole: ExportWish = { what: "figures", format: "csv", query: {}, ...wish };
  for await (const piece of writeExport(test.store.read, whole)) text += piece;
  return text;
}

describe("a table", () => {
  it.each<[string, (string | number | null)[], string]>([
    ["parts cells by commas and ends with CR LF", ["a", 1, null, "b"], "a,1,,b\r\n"],
    ["quotes what holds commas, quotes or breaks", ['say "a, b"', "x\ny"], '"say ""a, b""","x\ny"\r\n'],
    [
      "takes the force from words that begin as formulas do",
      ["=1+1", "+1", "-1", "@x", "\tx", "＝1"],
      "'=1+1,'+1,'-1,'@x,'\tx,'＝1\r\n",
    ],
    ["leaves a sign that stands alone, which is no formula", ["=", "-"], "=,-\r\n"],
    ["leaves negative numbers as they are", [-3, 0.5], "-3,0.5\r\n"],
  ])("%s", (_, cells, expected) => {
    expect(writeCsvRecord(cells)).toBe(expected);
  });

  it("has a header, the figure with its citation, and no formula", async () => {
    const [header, ...rest] = (await write({})).split("\r\n");
    expect(header).toBe(EXPORT_COLUMNS.figures.join(","));
    const row = rest.join("\r\n");
    expect(row).toMatch(/^\d+,'\+40 people,-3,1,exact,/);
    expect(row).toContain(",Orley; Kell,");
    expect(row).toContain(",'=cmd|calc,");
    expect(row).toContain(
      '"Margit Thorne, “The =toll”, Imported files, 2019-03-24, https://example.org/one: “=SUM(A1) ""drew""',
    );
  });

  it.each(["figures", "articles", "entities"] as const)("of %s has a header even when it has no rows", async (what) => {
    expect(await write({ what, query: { q: "nothing at all" } })).toBe(`${EXPORT_COLUMNS[what].join(",")}\r\n`);
  });
});

describe("JSON", () => {
  it.each(["figures", "articles"] as const)("of %s has the names of the table's header", async (what) => {
    const [row] = JSON.parse(await write({ what, format: "json" }));
    expect(Object.keys(row)).toEqual(EXPORT_COLUMNS[what]);
  });

  it("tells all that the ledger holds of a figure", async () => {
    const row = JSON.parse(await write({ format: "ndjson" }));
    expect(row).toMatchObject({
      ...{ outlet: "Imported files", authors: ["Margit Thorne"], url: "https://example.org/one", revision: 1 },
      ...{ places: ["Orley", "Kell"], speakerSpan: [0, 4], publishedAt: "2019-03-24T19:25:00+13:00" },
      ...{ start: TEXT.indexOf("+40"), end: TEXT.length, sentence: TEXT, notes: [] },
    });
    expect(row.revisionHash).toMatch(/^[0-9a-f]{64}$/);
  });

  it("is a list when it is empty, and not whole when it was cut off", async () => {
    expect(JSON.parse(await write({ format: "json", query: { unit: "none" } }))).toEqual([]);
    const aborting = new AbortController();
    aborting.abort();
    expect(() => JSON.parse("[")).toThrow();
    expect(await write({ format: "json", signal: aborting.signal })).toBe("[");
  });
});
