import { articleText, SAMPLE_ARTICLES } from "@newsledger/sample-world";
import { describe, expect, it } from "vitest";
import { type ExtractResult, extract } from "./extract.js";

type Found = ExtractResult["figures"][number];
type Gold = (typeof SAMPLE_ARTICLES)[number]["versions"][number]["figures"][number];

interface Judged {
  gold: Gold;
  found: Found | null;
}

/** Pairs each gold figure of an article with the extracted figure that lies on its words. */
function judge(article: (typeof SAMPLE_ARTICLES)[number]): { judged: Judged[]; figures: Found[] } {
  const version = article.versions.at(-1) ?? article.versions[0];
  const text = articleText(version);
  const { figures } = extract({ text, lang: article.lang, publishedAt: article.publishedAt, title: version.title });
  const used = new Set<Found>();
  const judged = version.figures.map((gold) => {
    const at = text.indexOf(gold.quote);
    const here = figures.filter((f) => !used.has(f) && f.start < at + gold.quote.length && f.end > at);
    const found = here.find((f) => f.low === gold.low || f.high === gold.high) ?? here[0] ?? null;
    if (found) used.add(found);
    return { gold, found };
  });
  return { judged, figures };
}

describe("the articles of the sample world", () => {
  const english = SAMPLE_ARTICLES.filter(({ lang }) => lang.startsWith("en")).map(judge);
  const all = english.flatMap(({ judged }) => judged);
  const shareOf = (isRight: (gold: Gold, found: Found) => boolean): number =>
    all.filter(({ gold, found }) => found && isRight(gold, found)).length / all.length;

  it("yield nearly every figure a reader finds, with its bounds", () => {
    expect(all.length).toBeGreaterThan(150);
    expect(shareOf((gold, f) => f.low === gold.low && f.high === gold.high && f.bound === gold.bound)).toBeGreaterThan(
      0.98,
    );
  });

  it("give most figures to who said them", () => {
    expect(shareOf((gold, found) => found.speaker === gold.speaker)).toBeGreaterThan(0.73);
  });

  it("date most figures as the text does", () => {
    const dated = all.filter(({ gold }) => gold.asOf !== null);
    expect(dated.filter(({ gold, found }) => found?.asOf === gold.asOf).length / dated.length).toBeGreaterThan(0.65);
  });

  it("are never about a time", () => {
    const times = english
      .flatMap(({ figures }) => figures)
      .map(({ subject }) => subject ?? "")
      .filter((subject) => /^(?:last|next|this|yesterday|today|tomorrow)\b/i.test(subject));
    expect(times).toEqual([]);
  });

  it.each([
    ["Money was put aside at $212 million last month.", "money"],
    ["Inflation was 5 percent last week.", "inflation"],
    ["Rescuers named two of the dead on Sunday.", "dead"],
  ])("%s", (text, head) => expect(extract({ text, lang: "en" }).figures[0]?.head).toBe(head));
});
