import { describe, expect, it } from "vitest";
import { normalisePage } from "../normalise-page.js";

const PROSE = [
  "The river Aro burst its banks on Sunday morning, cutting off 14 villages, the civil defence office said.",
  "About 3,400 people spent the night in schools and church halls, according to the regional council.",
  "Engineers expect the water to fall by half a metre a day, although more rain has been forecast for Tuesday.",
  "Farmers in the lower valley have asked for help with moving some 12,000 sheep to higher ground before then.",
];
const OTHERS = ["A short teaser of another story.", "And one more of these teasers here."];

const nextData = (state: unknown) =>
  `<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(state)}</script>`;
const flight = (row: unknown) =>
  `<script>self.__next_f.push([1,${JSON.stringify(`1a:${JSON.stringify(row)}\n`)}])</script>`;
const read = (scripts: string, body = '<div id="__next"></div>') =>
  normalisePage({ url: "https://news.example/a/b", body: `<title>River floods the valley</title>${body}${scripts}` })
    .article?.paragraphs;

describe("a page that a script renders", () => {
  it.each([
    ["a list of paragraphs", nextData({ props: { story: { body: PROSE }, teasers: OTHERS } })],
    [
      "a list of elements",
      nextData({ page: { elements: PROSE.map((content) => ({ type: "text", _id: "X1", content })) } }),
    ],
    [
      "rich text in pieces",
      nextData({
        blocks: PROSE.map((text) => ({
          kind: "p",
          children: [{ text: text.slice(0, 20) }, { bold: true, text: text.slice(20) }],
        })),
      }),
    ],
    ["markup in a string", nextData({ article: { html: PROSE.map((text) => `<p>${text}</p>`).join("") } })],
    [
      "elements that are streamed",
      flight(["$", "article", null, { children: PROSE.map((text) => ["$", "p", null, { children: text }]) }]),
    ],
  ])("is read from %s in its state", (_form, scripts) => expect(read(scripts)).toEqual(PROSE));

  it("is read from its markup where that has a text", () => {
    const other = PROSE.map((text) => `${text} Not this one.`);
    const article = `<article>${[...PROSE, PROSE[0]].map((text) => `<p>${text}</p>`).join("")}</article>`;
    expect(read(nextData({ body: other }), article)).toEqual([...PROSE, PROSE[0]]);
  });

  it("is read from its state where the markup holds the beginning alone", () => {
    const all = ["The", "Later", "Then"].flatMap((word) => PROSE.map((text) => text.replace(/^\w+/, word)));
    const cut = `<article><p>${all[0]} ${all[1]}</p><p>${all[2]}</p><p>${all[3]}</p><p>${all[4]?.slice(0, 60)}</p></article>`;
    const [first, second, ...rest] = all;
    const body = [`${first} ${second}`, ...rest];
    expect(read(nextData({ body }), cut)).toEqual(body);
    expect(read(nextData({ body: all.map((text) => `${text} Another text.`) }), cut)).toHaveLength(4);
  });

  it("is empty where its state holds no text", () => expect(read(nextData({ teasers: OTHERS }))).toEqual([]));
});
