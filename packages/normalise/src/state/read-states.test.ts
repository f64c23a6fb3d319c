import { describe, expect, it } from "vitest";
import { normalisePage } from "../normalise-page.js";
import { parseLiteral } from "./parse-literal.js";
import { readFunctionCall } from "./read-function-call.js";
import { resolveReferences } from "./resolve-references.js";

const PROSE = [
  "The river Aro burst its banks on Sunday morning, cutting off 14 villages, the civil defence office said.",
  "About 3,400 people spent the night in schools and church halls, according to the regional council.",
  "Engineers expect the water to fall by half a metre a day, although more rain has been forecast for Tuesday.",
  "“Farmers in the lower valley have asked for help with moving some 12,000 sheep to higher ground before then.”",
];
const HTML = PROSE.map((text) => `<p>${text}</p>`).join("");
const json = JSON.stringify;

function read(script: string) {
  const html = `<title>River floods the valley</title><h1>River floods the valley</h1><div id="app"></div>${script}`;
  return normalisePage({ url: "https://news.example/a/b", body: html }).article;
}

/** As devalue writes it: a flat list whose lists and objects hold places. */
function flatten(): string {
  const paragraphs = PROSE.map((_, i) => i + 6);
  const flat = [
    ["ShallowReactive", 1],
    { data: 2 },
    ["Reactive", 3],
    { article: 4 },
    { title: 10, body: 5 },
    paragraphs,
  ];
  return json([...flat, ...PROSE, "River floods the valley"]);
}

describe("a page that a script renders is read from", () => {
  it.each([
    [
      "the function call of Nuxt 2",
      `<script>window.__NUXT__=(function(a,b,c){c.x=1;return {layout:"default",data:[{article:{title:a,draft:b,body:${json(HTML).replace(/<\//g, "\\u003C\\u002F")}}}],error:null,serverRendered:!0,at:void 0}}("River floods the valley",false,{}));</script>`,
    ],
    [
      "arguments of the function call of Nuxt 2",
      `<script>window.__NUXT__=(function(a,b,c,d){return {data:[{body:[{text:a},{text:b},{text:c},{text:d}]}]}}(${PROSE.map((text) => json(text)).join(",")}));var more={a:${json("x".repeat(300))}};${" ".repeat(400)}</script>`,
    ],
    [
      "the flat list of Nuxt 3",
      `<script type="application/json" id="__NUXT_DATA__" data-ssr="true">${flatten()}</script>`,
    ],
    [
      "an assigned state",
      `<script>window.__INITIAL_STATE__ = {story: {paragraphs: ${json(PROSE)}}, filler: '${"x".repeat(500)}'};</script>`,
    ],
    [
      "an assigned string of JSON",
      `<script>window.__PRELOADED_STATE__ = JSON.parse(${json(json({ story: { html: HTML }, filler: "x".repeat(400) }))});</script>`,
    ],
    [
      "a member of an object",
      `<script>window.Cms={};Cms.globalContent={"content_elements":${json(PROSE.map((content) => ({ type: "text", content })))}};Cms.x=1;${" ".repeat(400)}</script>`,
    ],
    [
      "a streamed row of text",
      `<script>self.__next_f.push([1,${json(`1a:T3f2,${HTML.replace(/<p>/g, "\n<p>")}\n1b:["$","div",null,{}]\n`)}])</script>`,
    ],
  ])("%s", (_form, script) => {
    const article = read(script);
    expect(article?.paragraphs).toEqual(PROSE);
    expect(article?.origins.text).toBe("state");
  });

  it.each([
    ["noscript", `<noscript><div class="article-body">${HTML}</div></noscript>`],
    ["a template", `<news-story><template shadowrootmode="open"><div>${HTML}</div></template></news-story>`],
  ])("%s", (_form, markup) => expect(read(markup)?.paragraphs).toEqual(PROSE));

  it("not noscript where the markup has the text", () => {
    const html = `<article><h1>River floods the valley</h1>${HTML}</article><noscript><p>${PROSE[0]} ${PROSE[1]}</p></noscript>`;
    expect(normalisePage({ url: "https://news.example/a/b", body: html }).article?.paragraphs).toEqual(PROSE);
  });
});

describe("parseLiteral", () => {
  it.each<[string, unknown]>([
    ["{a:1,'b':\"x\",c:[1,,-2.5e1],}", { a: 1, b: "x", c: [1, null, -25] }],
    ["{a:!0,b:!1,c:void 0,d:null,e:undefined}", { a: true, b: false, c: null, d: null, e: null }],
    [String.raw`"\u003Cp\x3E\n\u{1F600}\/"`, "<p>\n😀/"],
    ["{a:new Date(1),b:Array(3),c:f.g(1,[2])}", { a: null, b: null, c: null }],
    ["{a:x,b:y}", { a: "known", b: null }],
    ["/* c */ [1, // two\n 2]", [1, 2]],
    ["JSON.parse('{\"a\":[1]}')", { a: [1] }],
  ])("reads %s", (source, value) => {
    const read = parseLiteral(source, 0, new Map([["x", "known"]]))?.value;
    expect(JSON.parse(json(read))).toEqual(value);
  });

  it.each(["{a:", "[1", '"x', "{a 1}", "+", "[".repeat(5_000)])("gives nothing for %j", (source) =>
    expect(parseLiteral(source, 0)).toBeUndefined(),
  );
});

describe("readFunctionCall", () => {
  it.each(["(function(a){return a", "(function(a){return {b:a}})", "alert(1)", "(function(){})()"])(
    "gives nothing for %s",
    (source) => expect(readFunctionCall(source, 0)).toBeUndefined(),
  );
});

describe("resolveReferences", () => {
  it("ends on a state that holds itself", () =>
    expect(resolveReferences([{ self: 0, name: 1 }, "x"])).toEqual({ self: null, name: "x" }));
  it("leaves other lists alone", () => expect(resolveReferences(["a", "b"])).toBeUndefined());
});
