import { afterAll, beforeAll, expect, it } from "vitest";
import { seedArticle } from "../testing/seed-ledger.js";
import { startTestDashboard, type TestDashboard } from "../testing/start-test-dashboard.js";

const MANY = 510;
let site: TestDashboard;

beforeAll(async () => {
  site = await startTestDashboard();
  const counts = Array.from({ length: MANY }, (_, at) => 2000 + at);
  const figures = counts.map((value) => ({ words: `${value} gulls`, low: value, high: value, subject: "gulls" }));
  const text = counts.map((value) => `${value} gulls`).join(", ");
  await seedArticle(site.store, {
    url: "https://tide.example/gulls",
    source: "tide",
    blocks: [["paragraph", text]],
    figures,
  });
});

afterAll(() => site.stop());

it("tells how many answers there are, and from what to what, when it lists only the newest", async () => {
  const [question] = (await site.store.read.listQuestions({ q: "gulls" })).items;
  const page = await (await site.ask(`/questions/${question?.id}`)).text();
  expect(page).toContain("510 answers from no named speaker in one outlet");
  expect(page).toMatch(/between <b>2,000<\/b> and <b>2,509<\/b>/);
  expect(page).toContain("Answers (the newest 500 of 510)");
});
