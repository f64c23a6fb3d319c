import { describe, expect, it } from "vitest";
import { normalisePage } from "../normalise-page.js";

const list = (count: number, make: (i: number) => string) => Array.from({ length: count }, (_, i) => make(i)).join("");
const NAV = `<header class="site-header"><nav><ul>${list(5, (i) => `<li><a href="/s${i}">Section ${i}</a></li>`)}</ul></nav></header>`;
const ABOUT =
  "<div><h4>About us</h4><p>We write about racing, cars and everything else that moves on four wheels, since 1999.</p></div>";
const FOOTER =
  "<footer><p>The Example is published by Example Media Limited. All rights reserved. Reproduction in whole or in part is prohibited without permission.</p></footer>";
const ROWS = list(
  24,
  (i) =>
    `<tr><td>${i + 1}</td><td class="player"><a href="/p/${i}">Driver${i} Lastname${i}</a></td><td class="time">1:0${i % 10}.3</td></tr>`,
);
const LINES = [
  "Whoever tends a garden",
  "does not wait by the door",
  "and lets the spring come later",
  "with the first of the rain",
];
const PROSE = list(
  4,
  (i) =>
    `<p>The river Aro burst its banks on Sunday, cutting off ${i + 4} villages, the civil defence office said.</p>`,
);

function read(body: string): string {
  const html = `<body>${NAV}<div><div class="content"><h1>Grid for the race on Sunday</h1>${body}</div>${ABOUT}</div>${FOOTER}</body>`;
  return normalisePage({ url: "https://news.example/a/b", body: html }).article?.text ?? "";
}

describe("a page of few sentences", () => {
  it.each([
    ["a table of results with a word before it", `<div class="entry"><p>See the grid:</p><table>${ROWS}</table></div>`],
    ["a table alone", `<div><table>${ROWS}</table></div>`],
    [
      "results in paragraphs of a line",
      `<div>${list(24, (i) => `<p>${i + 1}) Driver${i} Lastname${i}, 1:0${i % 10}</p>`)}</div>`,
    ],
  ])("is %s", (_rule, body) => {
    const text = read(body);
    expect(text).toContain("Lastname0");
    expect(text).toContain("Lastname23");
    expect(text).not.toContain("reserved");
  });

  it.each([
    ["paragraphs", `<div>${[...LINES, ...LINES].map((line) => `<p>${line}</p>`).join("")}</div>`],
    ["line breaks", `<div>${LINES.join("<br><br>")}</div>`],
  ])("is verse in %s", (_rule, body) => expect(read(body)).toContain(LINES.at(-1)));
});

describe("a list of results behind the text", () => {
  it("stays, however short its lines are", () => {
    const text = read(`<div>${PROSE}${list(12, (i) => `<p>${i + 1}) Driver${i} Lastname${i}</p>`)}</div>`);
    expect(text).toContain("Lastname11");
  });
});
