import { describe, expect, it } from "vitest";
import { normalisePage } from "../normalise-page.js";

const PROSE = [
  "The river Aro burst its banks on Sunday morning, cutting off 14 villages, the civil defence office said.",
  "About 3,400 people spent the night in schools and church halls, according to the regional council.",
  "Engineers expect the water to fall by half a metre a day, although more rain has been forecast for Tuesday.",
];
const OTHER = "In the hills above the town a farmer has found a bell that nobody had seen for two hundred years.";
const p = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join("");

function paragraphsOf(body: string): string[] {
  const html = `<div class="x1"><h1>River floods the valley</h1><div class="x2">${body}</div></div>`;
  return normalisePage({ url: "https://news.example/a/b", body: html }).article?.paragraphs ?? [];
}

describe("dropBoxes", () => {
  it.each([
    ["Related stories", `<div><h3>Related stories</h3><p>${OTHER}</p></div>`],
    ["Comments", `<div><h3>3 comments</h3><div><p>${OTHER}</p></div></div>`],
    ["Comments in Portuguese", `<section><h2>Comentários</h2><p>${OTHER}</p></section>`],
    ["About the author", `<div><div><h4>About the author</h4></div><p>${OTHER}</p></div>`],
    ["a heading that is a paragraph", `<div><p>Lesen Sie auch:</p><p>${OTHER}</p></div>`],
    ["another story", `<article><h2>Bell found in the hills</h2><p>${OTHER}</p></article>`],
  ])("leaves out %s", (_name, box) => expect(paragraphsOf(`${p(PROSE)}${box}`)).toEqual(PROSE));

  it("leaves out the next story of an endless page, however long it is", () => {
    const next = `<div class="i"><h1>Bell found in the hills</h1>${p([OTHER, ...PROSE.map((text) => `${text} Or so they say.`), OTHER])}</div>`;
    const html = `<div class="f"><div class="i"><h1>River floods the valley</h1>${p(PROSE)}</div>${next}</div>`;
    expect(normalisePage({ url: "https://news.example/a/b", body: html }).article?.paragraphs).toEqual(PROSE);
  });

  it("takes nothing but the heading where it stands between paragraphs of the text", () =>
    expect(paragraphsOf(`${p(PROSE)}<h3>See also</h3><p>${OTHER}</p>`)).toEqual([...PROSE, OTHER]));

  it("keeps what is the greater part of the page", () =>
    expect(paragraphsOf(`<p>${PROSE[0]}</p><div><h3>Comments</h3>${p([...PROSE.slice(1), OTHER])}</div>`)).toContain(
      OTHER,
    ));

  it("keeps the story that holds the headline", () => {
    const html = `<p>${OTHER}</p><article><h1>River floods the valley</h1>${p(PROSE)}</article>`;
    expect(normalisePage({ url: "https://news.example/a/b", body: html }).article?.paragraphs).toEqual(PROSE);
  });
});

describe("dropTrailingTeasers", () => {
  const teaser = (i: number) =>
    `<div><a href="/${i}"><h3>Bell number ${i} found in the hills</h3></a><p>${OTHER}</p></div>`;

  it("cuts linked headlines with a line each off the end", () =>
    expect(paragraphsOf(`${p(PROSE)}<div>${teaser(1)}${teaser(2)}</div>`)).toEqual(PROSE));

  it("keeps a list whose entries are the text", () => {
    const body = `<p>${PROSE[0]}</p>${[1, 2, 3, 4].map(teaser).join("")}`;
    expect(paragraphsOf(body).filter((text) => text === OTHER)).not.toHaveLength(0);
  });
});
