import { describe, expect, it } from "vitest";
import { normalisePage } from "../normalise-page.js";

const PROSE = [
  "The river Aro burst its banks on Sunday morning, cutting off 14 villages, the civil defence office said.",
  "About 3,400 people spent the night in schools and church halls, according to the regional council.",
  "Engineers expect the water to fall by half a metre a day, although more rain has been forecast for Tuesday.",
  "Farmers in the lower valley have asked for help with moving some 12,000 sheep to higher ground before then.",
];
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");
const LD = JSON.stringify({ "@type": "NewsArticle", author: { "@type": "Person", name: "Jane Doe" } });

function read(body: string) {
  const html = `<script type="application/ld+json">${LD}</script><div><h1>River floods the valley</h1><div class="b7">${body}</div></div>`;
  return normalisePage({ url: "https://news.example/a/b", body: html }).article;
}

describe("furniture that nothing marks as such", () => {
  it.each([
    [
      "picture-box",
      `${p(PROSE.slice(0, 2))}<div class="image"><img src="a.jpg"><span>The river at dawn.</span></div>${p(PROSE.slice(2))}`,
    ],
    [
      "author-note",
      `${p(PROSE)}<p><em>Jane Doe is a reporter in Otaki. She has covered the valley since 2011.</em></p>`,
    ],
    [
      "prompt-line",
      `${p(PROSE)}<div><p>We use cookies to give you the best experience on this site and to measure how it is used.</p></div>`,
    ],
  ])("is left out as %s", (rule, body) => {
    const article = read(body);
    expect(article?.paragraphs).toEqual(PROSE);
    expect(article?.removals.map((removal) => removal.rule)).toContain(rule);
  });
});

describe("text that looks like furniture", () => {
  it.each([
    [
      "a source in a list of facts",
      `${p(PROSE)}<ul><li>Length: 140 km</li><li>Source: Mount Hask</li><li>Villages: 31</li></ul>`,
      "Source: Mount Hask",
    ],
    [
      "a section named after its picture",
      `${p(PROSE.slice(0, 2))}<div class="image-text"><h2>At the bridge</h2><p><img src="a.jpg"></p>${p(PROSE.slice(2))}<p>Nobody was hurt there.</p></div>`,
      "Nobody was hurt there.",
    ],
    [
      "a sentence that begins with the author",
      `<p>Jane Doe is the name of the boat that saved them.</p>${p(PROSE)}`,
      "Jane Doe is the name of the boat that saved them.",
    ],
  ])("stays: %s", (_rule, body, text) => expect(read(body)?.paragraphs).toContain(text));
});
