import { makeArticle, makeFigure } from "@newsledger/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import type { SourceTrial } from "../dashboard-deps.js";
import { startTestDashboard, type TestDashboard } from "../testing/start-test-dashboard.js";

const TEXT = ["At least 40 people came.", "Second.", "Third.", "Fourth.", "Fifth.", "<script>alert(1)</script> Sixth."];

let site: TestDashboard;
let trial: SourceTrial;
const asked: unknown[] = [];

beforeAll(async () => {
  trial = {
    checks: [{ what: "feed", isOk: true, sentence: "https://tide.example/feed: 12 pages" }],
    article: makeArticle("https://tide.example/1", TEXT.join("\n\n"), {
      title: "The tide <b>turns</b>",
      authors: ["Ann Brook"],
      paragraphs: TEXT,
    }),
    figures: [makeFigure(0, "At least 40")],
  };
  site = await startTestDashboard({
    trySource: async (declaration) => {
      asked.push(declaration.slug);
      return trial;
    },
  });
});
afterAll(() => site.stop());

const post = () => site.ask("/sources/tide/try", { method: "POST", headers: { origin: site.url } });

it("offers to test a source on its page, and says which fields are missing", async () => {
  const html = await (await site.ask("/sources/tide")).text();
  expect(html).toContain("Test this source");
  expect(html).toMatch(/Every required field|missing in \d+%/);
});

it("shows what would be stored, its middle left out, and nothing of it as markup", async () => {
  const html = await (await post()).text();
  expect(html).toContain("It is as its adapter declares it");
  for (const shown of ["12 pages", "Ann Brook", "At least 40 people came.", "… 1 more …", "&lt;b&gt;turns"]) {
    expect(html).toContain(shown);
  }
  expect(html).not.toContain("Fourth.");
  expect(html).not.toContain("<script>alert(1)");
});

it("says what is broken", async () => {
  trial = {
    checks: [{ what: "feed", isOk: false, sentence: "it answers and announces nothing" }],
    article: null,
    figures: [],
  };
  const html = await (await post()).text();
  expect(html).toContain("It is not as its adapter declares it");
  expect(html).toContain("announces nothing");
});

it("asks the outlet for its own pages alone, and never for a reload", async () => {
  const before = asked.length;
  expect(
    (await site.ask("/sources/tide/try", { method: "POST", headers: { origin: "https://evil.example" } })).status,
  ).toBe(403);
  expect((await site.ask("/sources/tide/try")).status).toBe(404);
  expect((await site.ask("/sources/none/try", { method: "POST", headers: { origin: site.url } })).status).toBe(404);
  expect(asked).toHaveLength(before);
});
