import type { Handoff } from "@newsledger/store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runHandoff } from "../run-handoff.js";
import type { StageReport } from "../stage-report.js";
import { openTestDeps, type TestDeps } from "../testing/open-test-deps.js";
import { articlePage, type Outlet, sitemapOf, startOutlet } from "../testing/start-outlet.js";
import { takeCensus } from "../testing/take-census.js";

const REPORT = articlePage("Harbour to reopen", [
  "The harbour will reopen on Friday after repairs that cost $12 million, the port authority said on Monday in a statement.",
  "About 3,400 containers have waited outside for between two and three weeks, according to Maria Kowalski, who leads the authority.",
  "Shipping lines said that up to 40 per cent of their schedules had been changed, and that some of the changes would stay.",
]);

describe("a stage that runs again", () => {
  let test: TestDeps;
  let outlet: Outlet;
  const handoffs = new Map<Handoff["stage"], Handoff>();

  beforeAll(async () => {
    test = await openTestDeps();
    outlet = await startOutlet("harbour", { "/report": REPORT });
    outlet.serve("/sitemap.xml", sitemapOf([`${outlet.origin}/report`]));
    const [first] = await test.discover(outlet.declare([{ kind: "sitemap", path: "/sitemap.xml" }]));
    for (let next = first; next; [next] = await test.takeHandoffs()) {
      handoffs.set(next.stage, next);
      await run(next);
    }
  });
  afterAll(async () => {
    await outlet.close();
    await test.close();
  });

  const run = async (handoff: Handoff) => (await runHandoff(handoff, test.deps)) as StageReport;
  const census = async () => ({ ...(await takeCensus(test.databaseUrl)), ends: null, doubled: null });

  it("discovery adds nothing the second time", async () => {
    const before = await census();
    expect(await test.discover(outlet.declare([{ kind: "sitemap", path: "/sitemap.xml" }]))).toEqual([]);
    expect(await census()).toEqual({ ...before, polls: before.polls + 1 });
  });

  it.each(["fetch", "normalise", "extract", "link"] as const)(
    "%s: a job that comes twice writes nothing",
    async (stage) => {
      const before = await takeCensus(test.databaseUrl);
      expect((await run(handoffs.get(stage) as Handoff)).isRepeat).toBe(true);
      expect(await takeCensus(test.databaseUrl)).toEqual(before);
    },
  );

  it.each(["fetch", "normalise", "extract", "link"] as const)(
    "%s: a replay finds the same and changes no row",
    async (stage) => {
      const before = await census();
      let next: Handoff | null | undefined = await test.deps.store.stages.reopen(
        stage,
        handoffs.get(stage)?.subjectId ?? 0,
      );
      expect(next).not.toBeNull();
      for (; next; [next] = await test.takeHandoffs()) await run(next);
      expect(await census()).toEqual(before);
    },
  );

  it("two runs of one hand-off at once write one result", async () => {
    const before = await census();
    const handoff = (await test.deps.store.stages.reopen("link", handoffs.get("link")?.subjectId ?? 0)) as Handoff;
    const reports = await Promise.all([run(handoff), run(handoff), run(handoff)]);
    expect(reports.filter((report) => !report.isRepeat)).toHaveLength(1);
    expect(await census()).toEqual(before);
  });

  it("each run is one line in the log", () => {
    const lines = test.lines.filter((line) => line.msg === "stage ended" && line.stage !== "discover");
    const first = lines.slice(0, 4).map(({ stage, outcome }) => `${stage} ${outcome}`);
    expect(first).toEqual(["fetch stored", "normalise stored", "extract stored", "link stored"]);
    expect(lines.every((line) => typeof line.durationMs === "number" && !("text" in line))).toBe(true);
  });
});
