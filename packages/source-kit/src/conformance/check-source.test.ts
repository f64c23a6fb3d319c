import { connect } from "node:net";
import { decodePage, normalisePage, readDateText } from "@newsledger/normalise";
import { describe, expect, it } from "vitest";
import { defineSource, type SourceInput } from "../define-source.js";
import { expectationOf, type Fixture } from "../fixture/fixture.js";
import { checkSource } from "./check-source.js";
import { listHostileVariants } from "./hostile-variants.js";
import { offsetOf, toWallClock } from "./zone-offset.js";

const normaliser = { normalisePage, decodePage, readDateText };
const LONG =
  "The keeper of the old lighthouse described the crossing as quiet and well marked while the fog was lifting.";
const HTML = `<!doctype html><html lang="en"><head><title>A quiet crossing</title>
<meta property="article:published_time" content="2021-04-03T19:05:00+13:00"></head><body><main><article><h1>A quiet crossing</h1>
${`<p>${LONG}</p>\n`.repeat(1)}<p>Second. ${LONG}</p><p>Third. ${LONG}</p></article></main></body></html>`;
const URL_OF_PAGE = "https://www.post.example/crossing-1";

const INPUT: SourceInput = {
  slug: "post",
  name: "Post",
  home: "https://www.post.example/",
  hosts: ["www.post.example"],
  lang: "en",
  timeZone: "Pacific/Auckland",
  feeds: ["https://www.post.example/rss"],
  basis: "pages",
};

function fixtureOf(html = HTML, url = URL_OF_PAGE): Fixture {
  const { article } = normalisePage({ url, body: HTML, hints: { timeZone: "Pacific/Auckland" } });
  if (article === null) throw new Error("the fixture reads as nothing");
  return { name: "article", html, expected: expectationOf(article) };
}

async function faultsOf(change: Partial<SourceInput>, fixtures: Fixture[] = [fixtureOf()]) {
  const findings = await checkSource(defineSource({ ...INPUT, ...change }), fixtures, normaliser);
  return findings.filter(({ state }) => state === "fault").map(({ check, sentence }) => `${check}: ${sentence}`);
}

function askBehind() {
  fetch("http://127.0.0.1:49151/").catch(() => {});
  return {};
}

describe("the suite", () => {
  it("finds nothing wrong with a right adapter", async () => {
    expect(await faultsOf({})).toEqual([]);
  });

  let count = 0;
  it.each<[string, Partial<SourceInput>, RegExp]>([
    [
      "a wrong zone",
      { timeZone: "Europe/Paris" },
      /time zone: the page prints \+13:00 where Europe\/Paris had \+02:00/,
    ],
    ["a wrong language", { lang: "de" }, /required fields: the text is in "en" and the source in "de"/],
    [
      "a body that is not there any more",
      { readings: [{ version: 1, drop: "article" }] },
      /required fields: it does not read as an article/,
    ],
    [
      "another text than was recorded",
      { readings: [{ version: 1, title: "p" }] },
      /expected fields: |required fields: /,
    ],
    [
      "a parser that keeps state",
      { readings: [{ version: 1, parse: () => ({ title: `A quiet crossing ${count++}` }) }] },
      /stable output: /,
    ],
    [
      "a parser that takes something for granted",
      { readings: [{ version: 1, parse: ({ textOf }) => ({ title: (textOf("h1") as string).trim() }) }] },
      /hostile pages: empty|hostile pages: /,
    ],
    [
      "a parser that asks the network",
      {
        readings: [
          {
            version: 1,
            parse: () => {
              connect(9, "127.0.0.1").on("error", () => {});
              return {};
            },
          },
        ],
      },
      /no network: it tried to open \d+ connections/,
    ],
    ["a parser that fetches behind its back", { readings: [{ version: 1, parse: askBehind }] }, /no network/],
    ["no fixture where it says that it has", { basis: "feeds" }, /basis: it has fixtures/],
  ])("finds %s", async (_what, change, sentence) => {
    expect((await faultsOf(change)).join("\n")).toMatch(sentence);
  });

  it("finds a fixture that is missing, or of another host", async () => {
    expect(await faultsOf({}, [])).toEqual([expect.stringContaining("basis: it says that it rests on pages")]);
    const foreign = fixtureOf();
    foreign.expected.url = "https://www.elsewhere.example/crossing-1";
    expect(await faultsOf({}, [foreign])).toContainEqual(expect.stringContaining("is on none of the hosts"));
  });

  it("says of an adapter without pages what it rests on", async () => {
    const findings = await checkSource(defineSource({ ...INPUT, basis: "feeds" }), [], normaliser);
    expect(findings).toContainEqual(expect.objectContaining({ check: "basis", state: "note" }));
  });
});

it("tries twenty variants, each another page", () => {
  const variants = listHostileVariants(HTML);
  expect(variants).toHaveLength(20);
  expect(new Set(variants.map(({ name }) => name)).size).toBe(20);
});

it.each([
  ["Pacific/Auckland", "2021-04-03T06:05:00Z", "+13:00", "2021-04-03T19:05:00"],
  ["Asia/Kolkata", "2021-04-03T06:05:00Z", "+05:30", "2021-04-03T11:35:00"],
  ["America/New_York", "2021-01-03T03:00:00Z", "-05:00", "2021-01-02T22:00:00"],
  ["Europe/London", "2021-01-03T03:00:00Z", "+00:00", "2021-01-03T03:00:00"],
])("knows what the clock of %s showed at %s", (zone, instant, offset, wall) => {
  expect([offsetOf(zone, instant), toWallClock(zone, instant)]).toEqual([offset, wall]);
});
