import {
  articleText,
  askWorld,
  type SampleArticle,
  type SampleWorld,
  startSampleWorld,
} from "@newsledger/sample-world";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { normalisePage } from "./normalise-page.js";
import type { NormaliseResult } from "./normalise-result.js";

/** Long enough after the world's beginning for every article to stand in its last version. */
const ALL_VERSIONS_MS = 4_000_000_000;
const STARTED_AT = Date.UTC(2026, 9, 12);

let world: SampleWorld;

beforeAll(async () => {
  world = await startSampleWorld({ startedAt: STARTED_AT, now: () => STARTED_AT + ALL_VERSIONS_MS, generated: 3 });
});
afterAll(() => world.close());

async function readPage(slug: string, path: string): Promise<NormaliseResult> {
  const source = world.sources.find((candidate) => candidate.slug === slug);
  if (source === undefined) throw new Error(`no source ${slug}`);
  const url = `${world.origin(slug)}${path}`;
  const { bytes, headers } = await askWorld(url);
  const charset = /charset=([\w-]+)/i.exec(headers["content-type"] ?? "")?.[1] ?? null;
  return normalisePage({
    url,
    body: bytes,
    hints: { timeZone: source.timeZone ?? null, lang: source.lang ?? null, outlet: source.name, charset },
  });
}

const fold = (text: string | null) => (text ?? "").replace(/\s+/g, " ").trim();

/** What the page says, in the shape of what the article's own data says. */
async function readBack(article: SampleArticle) {
  const { article: read, ...result } = await readPage(article.outlet, article.path);
  return {
    outcome: result.outcome,
    title: fold(read?.title ?? null),
    authors: read?.authors,
    publishedMs: Date.parse(read?.publishedAt ?? ""),
    paragraphs: read?.paragraphs.map(fold),
    hasNotice: (read?.notices.length ?? 0) > 0,
  };
}

function truthOf(article: SampleArticle) {
  const version = article.versions[article.versions.length - 1] ?? article.versions[0];
  return {
    outcome: "stored",
    title: fold(version.title),
    authors: article.authors,
    publishedMs: Date.parse(article.publishedAt),
    paragraphs: articleText(version).split("\n\n").map(fold),
    hasNotice: version.notice !== undefined,
  };
}

describe("every page of the sample world", () => {
  it("gives back headline, authors, time, paragraphs and notice of its article, over HTTP", async () => {
    const read = new Map<string, unknown>();
    const truth = new Map<string, unknown>();
    for (const article of world.articles) {
      read.set(article.id, await readBack(article));
      truth.set(article.id, truthOf(article));
    }
    expect(truth.size).toBeGreaterThan(50);
    expect(Object.fromEntries(read)).toEqual(Object.fromEntries(truth));
  }, 60_000);

  it("names the agency that a text comes from", async () => {
    const credited = world.articles.filter(({ agency }) => agency !== undefined);
    expect(credited.length).toBeGreaterThan(0);
    for (const article of credited) {
      expect((await readPage(article.outlet, article.path)).article?.agency).toBe(article.agency);
    }
  });

  it.each([
    ["a video page", "daily-lantern", "/video/kell-bay-blaze-from-the-air-1192"],
    ["a gallery", "kestrel-news", "/news/pictures/2026/10/09/senn-valley-in-pictures"],
    ["a front page", "kestrel-news", "/"],
  ])("is no article where it is %s", async (_kind, slug, path) => {
    expect((await readPage(slug, path)).outcome).not.toBe("stored");
  });
});
