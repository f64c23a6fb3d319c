import { foldToSlug } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { articleText } from "../body-text.js";
import { OUTLETS } from "../outlets/index.js";
import type { SampleArticle, SampleVersion } from "../sample-article.js";
import { SAMPLE_ARTICLES } from "./index.js";

const everyVersion: [string, SampleArticle, SampleVersion][] = SAMPLE_ARTICLES.flatMap((article) =>
  article.versions.map((version, index): [string, SampleArticle, SampleVersion] => [
    `${article.id} #${index}`,
    article,
    version,
  ]),
);

function shingles(article: SampleArticle): Set<string> {
  const words = foldToSlug(articleText(article.versions[article.versions.length - 1] as SampleVersion)).split("-");
  return new Set(words.slice(4).map((_, index) => words.slice(index, index + 5).join(" ")));
}

function overlap(a: Set<string>, b: Set<string>): number {
  const shared = [...a].filter((shingle) => b.has(shingle)).length;
  return shared / Math.min(a.size, b.size);
}

describe("the stories", () => {
  it("are at least forty articles on at least six stories in three languages", () => {
    expect(SAMPLE_ARTICLES.length).toBeGreaterThanOrEqual(40);
    expect(new Set(SAMPLE_ARTICLES.map(({ story }) => story)).size).toBeGreaterThanOrEqual(6);
    expect(new Set(SAMPLE_ARTICLES.map(({ lang }) => lang))).toEqual(new Set(["en", "fr", "es"]));
  });

  it("are told by at least two outlets each", () => {
    for (const story of new Set(SAMPLE_ARTICLES.map((article) => article.story))) {
      const outlets = SAMPLE_ARTICLES.filter((article) => article.story === story).map(({ outlet }) => outlet);
      expect(new Set(outlets).size, story).toBeGreaterThanOrEqual(2);
    }
  });

  it("give every article its own id and its own address at a known outlet and section", () => {
    expect(new Set(SAMPLE_ARTICLES.map(({ id }) => id)).size).toBe(SAMPLE_ARTICLES.length);
    expect(new Set(SAMPLE_ARTICLES.map(({ outlet, path }) => outlet + path)).size).toBe(SAMPLE_ARTICLES.length);
    for (const { id, outlet, section } of SAMPLE_ARTICLES) {
      const known = OUTLETS.find(({ slug }) => slug === outlet);
      expect(
        known?.sections.map(({ slug }) => slug),
        id,
      ).toContain(section);
    }
  });

  it.each(everyVersion)("%s holds every gold quote word for word", (_name, _article, version) => {
    const text = articleText(version);
    for (const { quote } of version.figures) {
      const start = text.indexOf(quote);
      expect(start, quote).toBeGreaterThanOrEqual(0);
      const isCutOut = /\d/.test(text[start - 1] ?? "") || /^[.,]?\d/.test(text.slice(start + quote.length));
      expect(isCutOut, `${quote} stands first inside a longer number`).toBe(false);
    }
  });

  it.each(everyVersion)("%s has a gold interval that fits its bound", (_name, _article, version) => {
    for (const { quote, low, high, bound } of version.figures) {
      const isOpenBelow = bound === "at_most" || bound === "less_than";
      const isOpenAbove = bound === "at_least" || bound === "more_than";
      expect(low === null, quote).toBe(isOpenBelow);
      expect(high === null, quote).toBe(isOpenAbove);
      if (bound === "range") expect(low as number, quote).toBeLessThan(high as number);
      if (bound === "exact" || bound === "about") expect(low, quote).toBe(high);
    }
  });

  it("name a gold speaker for many figures, and in each case the text knows at least their last word", () => {
    const spoken = everyVersion.flatMap(([name, , version]) =>
      version.figures.filter(({ speaker }) => speaker).map(({ speaker }) => ({ name, version, speaker })),
    );
    expect(spoken.length).toBeGreaterThan(80);
    for (const { name, version, speaker } of spoken) {
      const lastWord = (speaker as string).split(" ").at(-1) as string;
      expect(articleText(version).toLowerCase(), `${name}: ${speaker}`).toContain(lastWord.toLowerCase());
    }
  });

  it("are between 130 and 400 words long", () => {
    for (const [name, , version] of everyVersion) {
      const words = articleText(version).split(/\s+/).length;
      expect(words, name).toBeGreaterThanOrEqual(130);
      expect(words, name).toBeLessThanOrEqual(400);
    }
  });

  it("date every article with the offset that its outlet's clock has on that day", () => {
    for (const { id, outlet, publishedAt, versions } of SAMPLE_ARTICLES) {
      const timeZone = OUTLETS.find(({ slug }) => slug === outlet)?.timeZone;
      for (const instant of [publishedAt, ...versions.flatMap(({ modifiedAt }) => modifiedAt ?? [])]) {
        const wall = new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" });
        expect(wall.format(new Date(instant)).replace(" ", "T"), id).toBe(instant.slice(0, 19));
      }
    }
  });

  it("share text only where one article declares that it republishes another", () => {
    const origin = ({ id, republishes }: SampleArticle) => republishes ?? id;
    const all = SAMPLE_ARTICLES.map((article) => ({ article, words: shingles(article) }));
    for (const [index, a] of all.entries()) {
      for (const b of all.slice(index + 1)) {
        const share = overlap(a.words, b.words);
        const pair = `${a.article.id} and ${b.article.id}`;
        if (origin(a.article) === origin(b.article)) expect(share, pair).toBeGreaterThan(0.8);
        else expect(share, pair).toBeLessThan(0.15);
      }
    }
  });

  it("hold wire copy at three outlets, a silent correction, a noticed one and latecomers", () => {
    const taken = SAMPLE_ARTICLES.filter(({ republishes }) => republishes);
    expect(taken.filter(({ republishes }) => republishes === "senn-floods/wire-first")).toHaveLength(2);
    for (const { republishes } of taken) expect(SAMPLE_ARTICLES.map(({ id }) => id)).toContain(republishes);
    const corrected = SAMPLE_ARTICLES.filter(({ versions }) => versions.length > 1);
    expect(corrected.map(({ versions }) => versions[1]?.notice !== undefined).sort()).toEqual([false, true]);
    const late = SAMPLE_ARTICLES.filter(({ versions }) => versions[0].afterS > 0);
    expect(late.length).toBeGreaterThanOrEqual(3);
    for (const { versions } of late) expect(versions[0].afterS).toBeLessThanOrEqual(180);
  });
});
