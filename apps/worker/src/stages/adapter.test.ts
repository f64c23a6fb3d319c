import { defineSource, type PageReadingInput } from "@newsledger/source-kit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runPage } from "../run-handoff.js";
import { openTestDeps, type TestDeps } from "../testing/open-test-deps.js";
import { articlePage, type Outlet, startOutlet } from "../testing/start-outlet.js";

const LONG =
  "The committee met on Tuesday and counted every heron between the pier and the lighthouse, as it does each spring.";
const STORY = "/nature/herons-counted-at-the-pier-5512";
const PAGE = `<!doctype html><html lang="en"><head><title>Herons counted</title></head><body><main><h1>Herons counted</h1>
<time datetime="2021-04-03T19:05:00">Saturday</time><div><p>First. ${LONG}</p><div class="sale"><p>Second. ${LONG}</p></div><p>Third. ${LONG}</p></div></main></body></html>`;

describe("an adapter in the pipeline", () => {
  let test: TestDeps;
  let outlet: Outlet;

  beforeEach(async () => {
    test = await openTestDeps();
    outlet = await startOutlet("daily");
    outlet.serve("/", `<html><body><a href="/about">About</a><a href="${STORY}">Herons counted</a></body></html>`);
    outlet.serve(STORY, PAGE);
  });
  afterEach(async () => {
    await outlet.close();
    await test.close();
  });

  async function readStory(...readings: PageReadingInput[]) {
    const source = defineSource({
      slug: "daily",
      name: "Daily",
      home: `${outlet.origin}/`,
      hosts: ["daily.localhost"],
      lang: "en",
      timeZone: "Pacific/Auckland",
      listings: [`${outlet.origin}/`],
      isSample: true,
      readings,
    });
    test.deps.readingsOf = (slug) => (slug === "daily" ? source.readings : []);
    const [handoff] = await test.discover(source.declaration);
    if (handoff === undefined) throw new Error("nothing was announced");
    await runPage(handoff.subjectId, test.deps);
    const id = await test.deps.store.read.resolveArticle(outlet.origin + STORY);
    return id === null ? null : ((await test.deps.store.read.findArticle(id))?.article ?? null);
  }

  it("finds articles on a page that lists them", async () => {
    const handoffs = await test.discover(outlet.declare([{ kind: "listing", path: "/" }]));
    expect(handoffs).toHaveLength(1);
  });

  it("settles what is stored of a page", async () => {
    const article = await readStory({ version: 1, drop: ".sale" });
    expect(article?.paragraphs.map((text) => text.split(".")[0])).toEqual(["First", "Third"]);
    expect(article?.publishedAt).toBe("2021-04-03T19:05:00+13:00");
    expect(article?.removals).toContainEqual(expect.objectContaining({ rule: "adapter.drop" }));
  });

  it("says by its outlet's country whose dollars are meant", async () => {
    const story = articlePage("Auckland buys a ferry", [
      `Auckland will pay $42 million for a ferry that carries 300 people across the harbour. ${LONG}`,
      `The old ferry was sold to a firm in Wellington. ${LONG}`,
    ]);
    outlet.serve(STORY, story);
    const declaration = outlet.declare([{ kind: "listing", path: "/" }]);
    const [handoff] = await test.discover({ ...declaration, country: "NZ" });
    await runPage(handoff?.subjectId ?? 0, test.deps);
    const { items } = await test.deps.store.read.listFigures({ unit: "NZD" });
    expect(items.map(({ text }) => text)).toEqual(["$42 million"]);
  });

  it("whose parser fails gives up the page with a sentence, and no other", async () => {
    const article = await readStory({
      version: 1,
      parse: () => {
        throw new TypeError("nothing there");
      },
    });
    expect(article).toBeNull();
    const trail = await test.deps.store.read.trailOfAddress(outlet.origin + STORY);
    expect(trail).toContainEqual(expect.objectContaining({ outcome: "failed", code: "source.parser" }));
  });
});
