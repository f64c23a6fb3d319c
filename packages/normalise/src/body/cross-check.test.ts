import { describe, expect, it } from "vitest";
import { normalisePage } from "../normalise-page.js";

const PROSE = [
  "The river Aro burst its banks on Sunday morning, cutting off 14 villages, the civil defence office said.",
  "About 3,400 people spent the night in schools and church halls, according to the regional council.",
  "Engineers expect the water to fall by half a metre a day, although more rain has been forecast for Tuesday.",
  "Farmers in the lower valley have asked for help with moving some 12,000 sheep to higher ground before then.",
  "The bridge at Otaki stays closed until divers have looked at its piers, which may take them until Friday.",
];
const APPEAL =
  "Nobody else reports from the valley every day of the year, and we can do so only because readers pay for it.";
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");

function paragraphsOf(body: string, articleBody: string): string[] {
  const ld = JSON.stringify({ "@type": "NewsArticle", headline: "River floods the valley", articleBody });
  const html = `<script type="application/ld+json">${ld}</script><main><h1>River floods the valley</h1>${body}</main>`;
  return normalisePage({ url: "https://news.example/a/b", body: html }).article?.paragraphs ?? [];
}

describe("a declared body", () => {
  it("ends the text where all of it was found", () =>
    expect(paragraphsOf(`<article>${p(PROSE)}${p([APPEAL])}</article>`, PROSE.join(" "))).toEqual(PROSE));

  it("ends nothing where it is an excerpt", () => {
    const all = [...PROSE, APPEAL];
    const excerpt = `${PROSE.join(" ").slice(0, -20)}`;
    expect(paragraphsOf(`<article>${p(all)}</article>`, excerpt)).toEqual(all);
    expect(paragraphsOf(`<article>${p(all)}</article>`, `${PROSE.join(" ")} …`)).toEqual(all);
  });

  it("saves the text from a wrapper that is named like furniture", () => {
    const body = `<article><div class="story">${p(PROSE.slice(0, 3))}</div><div class="newsletter paywall piano"><div hidden>${p(PROSE.slice(3))}</div></div></article>`;
    expect(paragraphsOf(body, PROSE.join("\n"))).toEqual(PROSE);
  });

  it("joins a text that lies in containers of different kinds", () => {
    const body = `<article><section><div class="article-body">${p(PROSE.slice(0, 2))}</div></section><aside class="ad">Advertisement</aside><div><div><div>${p(PROSE.slice(2))}</div></div></div></article>`;
    expect(paragraphsOf(body, PROSE.join("\n"))).toEqual(PROSE);
  });

  it("does not bring a text twice that the page holds twice", () => {
    const body = `<article><div class="article-body">${p(PROSE)}</div></article><div class="print-version" hidden>${p(PROSE)}</div>`;
    expect(paragraphsOf(body, PROSE.join(" "))).toEqual(PROSE);
  });
});
