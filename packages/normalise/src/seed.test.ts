import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { normaliseText } from "./normalise-text.js";

const folder = process.env.NEWSLEDGER_SEED ?? "";
const file = join(folder, "article.txt");
const isGiven = folder !== "" && existsSync(file);

/** The article that this project was conceived from. It is not ours to publish, so its folder is given by the reader. */
describe.skipIf(!isGiven)("the seed article (set NEWSLEDGER_SEED to its folder)", () => {
  const expected = isGiven ? JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) : {};
  const text = isGiven ? readFileSync(file, "utf8") : "";
  const article = normaliseText({ url: "file:///seed", text, hints: { timeZone: expected.timezone } }).article;

  it("has its title and time", () =>
    expect(article).toMatchObject({ title: expected.title, publishedAt: expected.publishedAt }));
  it("has its photographs", () =>
    expect(article?.images.map(({ caption, credit }) => ({ caption, credit }))).toEqual(expected.images));
  it("has its headings", () =>
    expect(
      article?.blocks.flatMap(({ kind, start, end }) => (kind === "heading" ? [article.text.slice(start, end)] : [])),
    ).toEqual(expected.headings));
  it("has nothing in its body that is not of it", () => {
    for (const fragment of expected.notInBody) expect(article?.text).not.toContain(fragment);
  });
  it("reads 2,000 for the damaged number", () => expect(article?.text).toContain("2,000 US troops"));
  it("holds every figure's words", () => {
    for (const { quote } of expected.figures) expect(article?.text).toContain(quote.replace("\\", ""));
  });
});
