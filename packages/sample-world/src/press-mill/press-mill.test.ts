import { DomUtils, parseDocument } from "htmlparser2";
import { describe, expect, it } from "vitest";
import { articleText } from "../body-text.js";
import { askWorld } from "../server/ask-world.js";
import { startSampleWorld } from "../server/start-sample-world.js";
import { generateArticle } from "./generate-article.js";

const MANY = 5000;

describe("the press mill", () => {
  const articles = Array.from({ length: MANY }, (_, index) => generateArticle(index));

  it("prints no text, title or address twice", () => {
    expect(new Set(articles.map(({ versions }) => articleText(versions[0]))).size).toBe(MANY);
    expect(new Set(articles.map(({ versions }) => versions[0].title)).size).toBe(MANY);
    expect(new Set(articles.map(({ path }) => path)).size).toBe(MANY);
  });

  it("prints the same in every run, 120 to 250 words long, with its gold quotes in the text", () => {
    for (const [index, article] of articles.entries()) {
      const text = articleText(article.versions[0]);
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(120);
      expect(words).toBeLessThanOrEqual(250);
      for (const { quote } of article.versions[0].figures) expect(text).toContain(quote);
      if (index % 500 === 0) expect(generateArticle(index)).toEqual(article);
    }
  });

  it("prints full reports of 500 to 1,100 words, no two alike, with their gold quotes", () => {
    const texts = new Set<string>();
    for (let index = 0; index < MANY; index += 1) {
      const version = generateArticle(index, "full").versions[0];
      const text = articleText(version);
      const words = text.split(/\s+/).length;
      expect(words).toBeGreaterThanOrEqual(500);
      expect(words).toBeLessThanOrEqual(1_100);
      for (const { quote } of version.figures) expect(text).toContain(quote);
      texts.add(text);
    }
    expect(texts.size).toBe(MANY);
    expect(generateArticle(7, "full")).toEqual(generateArticle(7, "full"));
  });

  it("sets full reports on pages of 80 to 130 KB, the same in every run, and light ones on bare pages", async () => {
    const sizes = { full: [80_000, 130_000], light: [1_000, 4_000] } as const;
    for (const generatedWeight of ["full", "light"] as const) {
      const world = await startSampleWorld({ startedAt: 0, generated: 30, generatedWeight });
      for (const { path } of world.articles.slice(-30)) {
        const { text } = await askWorld(world.origin("press-mill") + path, { "accept-encoding": "gzip" });
        expect(text.length).toBeGreaterThan(sizes[generatedWeight][0]);
        expect(text.length).toBeLessThan(sizes[generatedWeight][1]);
        expect((await askWorld(world.origin("press-mill") + path)).text).toBe(text);
      }
      await world.close();
    }
  });

  it("announces all of them in one sitemap, and serves each", async () => {
    const world = await startSampleWorld({ startedAt: 0, generated: MANY });
    const declared = world.sources.find(({ slug }) => slug === "press-mill");
    const { text } = await askWorld(declared?.endpoints[0]?.url as string, { "accept-encoding": "gzip" });
    const root = parseDocument(text, { xmlMode: true });
    const urls = DomUtils.getElementsByTagName("loc", root).map((loc) => DomUtils.textContent(loc));
    const last = await askWorld(urls[0] as string);
    await world.close();
    expect(urls).toHaveLength(MANY);
    expect(last.text).toContain(`notice ${MANY}`);
  });

  it("is left out of a world that did not ask for it", async () => {
    const world = await startSampleWorld({ startedAt: 0 });
    const { status } = await askWorld(`${world.origin("press-mill")}/sitemap.xml`);
    await world.close();
    expect(status).toBe(404);
    expect(world.sources.map(({ slug }) => slug)).not.toContain("press-mill");
  });
});
