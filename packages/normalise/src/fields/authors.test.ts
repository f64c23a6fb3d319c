import type { ArticleHints } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { normalisePage } from "../normalise-page.js";

const PROSE =
  "<p>The river Aro burst its banks on Sunday morning, cutting off 14 villages, the office said.</p>".repeat(4);
const person = (name: string) => ({ "@type": "Person", name });
const organisation = (name: string) => ({ "@type": "Organization", name });

interface Around {
  body?: string;
  hints?: ArticleHints;
}

function authorsOf(author: unknown, around: Around = {}): string[] {
  return readOf(author, around)?.authors ?? [];
}

function readOf(author: unknown, { body = "", hints = {} }: Around = {}) {
  const ld = JSON.stringify({ "@type": "NewsArticle", author, publisher: { name: "The Example" } });
  const html = `<script type="application/ld+json">${ld}</script><article><h1>River floods the valley</h1><div class="article-body">${body}${PROSE}</div></article>`;
  return normalisePage({ url: "https://news.example/a/b", body: html, hints }).article;
}

describe("authors", () => {
  it.each<[string, unknown, string, string[]]>([
    ["are persons, not the publisher beside them", [person("Jane Doe"), organisation("The Example")], "", ["Jane Doe"]],
    ["are persons, not the desk that is listed with them", [person("Jane Doe"), person("Gear Desk")], "", ["Jane Doe"]],
    ["leave out the outlet listed as a person", [person("Jane Doe"), person("The Example")], "", ["Jane Doe"]],
    ["are parted where one name holds several", person("Jane Doe and John Roe, dpa"), "", ["Jane Doe", "John Roe"]],
    [
      "may be both person and organisation by type",
      { "@type": ["Person", "Organization"], name: "Jane Doe" },
      "",
      ["Jane Doe"],
    ],
    [
      "are read from the text where JSON-LD gives the outlet alone",
      organisation("The Example"),
      "<p>By Jane Doe</p>",
      ["Jane Doe"],
    ],
    ["are the outlet where nobody else signs", organisation("The Example"), "", ["The Example"]],
    ["are the desk where nobody else signs", person("Example 24 Newsroom"), "", ["Example 24 Newsroom"]],
    ["are never the content system's user", person("admin"), "", []],
  ])("%s", (_rule, author, body, expected) => expect(authorsOf(author, { body })).toEqual(expected));

  it.each<[string, unknown, string[]]>([
    ["the outlet beside a person", [person("Jane Doe"), organisation("The Example")], ["The Example"]],
    ["the desk that is called a person", [person("Jane Doe"), person("Gear Desk")], ["Gear Desk"]],
    ["the agency named in one line with persons", person("Jane Doe and John Roe, dpa"), ["dpa"]],
    ["the outlet alone", organisation("The Example"), ["The Example"]],
    ["nobody where persons alone sign", person("Jane Doe"), []],
  ])("keep organisations apart: %s", (_rule, author, expected) =>
    expect(readOf(author)?.organisations).toEqual(expected),
  );

  it.each<[string, string, string[]]>([
    ["a line between headline and text", "<p>Words: Jane Doe</p>", ["Jane Doe"]],
    ["two lines", "<p>By Jane Doe in Otaki</p><p>By John Roe</p>", ["John Roe"]],
    ["names in bold over the text", "<p><b>Jane Doe/John Roe</b></p>", ["Jane Doe", "John Roe"]],
    ["a line in German with the place", "<p>Von Petra Muster, Berlin</p>", ["Petra Muster"]],
    ["a line in Russian", "<p>Автор: Анна Иванова</p>", ["Анна Иванова"]],
    ["a line in Arabic", "<p>بقلم: ليلى حداد</p>", ["ليلى حداد"]],
    ["a line in Turkish", "<p>Haber: Ayşe Yılmaz</p>", ["Ayşe Yılmaz"]],
    ["a line in Japanese", "<p>記者 山田太郎</p>", ["山田太郎"]],
    ["a line in Chinese", "<p>本报记者 王小明 李雷</p>", ["王小明", "李雷"]],
    ["a line in Korean", "<p>(서울=예시뉴스) 김철수 기자 = </p>", ["김철수"]],
    ["a line that goes on with the date", "<p>By Jane Doe 24 March 2019</p>", ["Jane Doe"]],
    [
      "a line that goes on with a date of another order",
      "<p>By Jane Doe | Published on March 24, 2019</p>",
      ["Jane Doe"],
    ],
    ["no line of prose", "<p>By Tuesday the water had fallen</p>", []],
  ])("are read from %s", (_rule, body, expected) => expect(authorsOf([], { body })).toEqual(expected));

  it("are those of the feed before the outlet", () => {
    expect(authorsOf(organisation("The Example"), { hints: { authors: ["Jane Doe"] } })).toEqual(["Jane Doe"]);
  });
});
