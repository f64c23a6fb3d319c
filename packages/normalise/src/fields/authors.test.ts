import type { ArticleHints } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { normalisePage } from "../normalise-page.js";

const PROSE =
  "<p>The river Aro burst its banks on Sunday morning, cutting off 14 villages, the office said.</p>".repeat(4);
const person = (name: string) => ({ "@type": "Person", name });
const organisation = (name: string) => ({ "@type": "Organization", name });

function authorsOf(author: unknown, { body = "", hints = {} }: { body?: string; hints?: ArticleHints } = {}): string[] {
  const ld = JSON.stringify({ "@type": "NewsArticle", author, publisher: { name: "The Example" } });
  const html = `<script type="application/ld+json">${ld}</script><article><h1>River floods the valley</h1><div class="article-body">${body}${PROSE}</div></article>`;
  return normalisePage({ url: "https://news.example/a/b", body: html, hints }).article?.authors ?? [];
}

describe("authors", () => {
  it.each<[string, unknown, string, string[]]>([
    ["are persons, not the publisher beside them", [person("Jane Doe"), organisation("The Example")], "", ["Jane Doe"]],
    [
      "are persons and the desk that is listed with them",
      [person("Jane Doe"), person("Gear Desk")],
      "",
      ["Jane Doe", "Gear Desk"],
    ],
    ["leave out the outlet listed as a person", [person("Jane Doe"), person("The Example")], "", ["Jane Doe"]],
    [
      "are parted where one name holds several",
      person("Jane Doe and John Roe, dpa"),
      "",
      ["Jane Doe", "John Roe", "dpa"],
    ],
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

  it("are those of the feed before the outlet", () => {
    expect(authorsOf(organisation("The Example"), { hints: { authors: ["Jane Doe"] } })).toEqual(["Jane Doe"]);
  });
});
