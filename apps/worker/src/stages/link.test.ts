import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runPage } from "../run-handoff.js";
import { openTestDeps, type TestDeps } from "../testing/open-test-deps.js";
import { articlePage } from "../testing/start-outlet.js";

const STORY = [
  "The river rose by two metres overnight and flooded about 1,200 homes along the lower quay, the mayor said on Tuesday.",
  "Volunteers carried sandbags to the old bridge while the army brought three pumps from the coast, according to the mayor.",
  "Schools in the valley will stay shut until Thursday, and the railway expects that trains will run again on Friday at the earliest.",
];
const page = (day: number) => articlePage("River floods the quay", STORY).replace("2026-11-02", `2026-11-0${day}`);

describe("linking copies", () => {
  let test: TestDeps;
  beforeEach(async () => {
    test = await openTestDeps();
  });
  afterEach(() => test.close());

  async function importPage(name: string, html: string): Promise<number> {
    const snapshot = await test.deps.snapshots.save(Buffer.from(html));
    const url = `https://${name}.example/story`;
    const capture = {
      snapshot,
      url,
      mediaType: "text/html",
      charset: "utf-8",
      fetchedAt: new Date().toISOString(),
      etag: null,
      lastModified: null,
    };
    const { pageId } = await test.deps.store.stages.saveImport({ url, sourceSlug: "imported", capture });
    await runPage(pageId, test.deps);
    return (await test.deps.store.read.resolveArticle(url)) as number;
  }

  const originalOf = async (id: number) => (await test.deps.store.read.findArticle(id))?.duplicateOf;

  it("ties a copy that comes in after its original", async () => {
    const original = await importPage("first", page(2));
    const copy = await importPage("second", page(3));
    expect(await originalOf(copy)).toBe(original);
    expect(await originalOf(original)).toBeNull();
  });

  it("ties a copy that came in before its original", async () => {
    const copy = await importPage("second", page(3));
    expect(await originalOf(copy)).toBeNull();
    const original = await importPage("first", page(2));
    await test.runOpen();
    expect(await originalOf(copy)).toBe(original);
    expect(await originalOf(original)).toBeNull();
  });
});
