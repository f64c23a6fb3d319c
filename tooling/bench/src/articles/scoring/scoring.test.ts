import { describe, expect, it } from "vitest";
import { authorsF1, compareDates, isTitleExact } from "./fields.js";
import { acceptedBodies, paragraphF1, rougeLsum } from "./rouge.js";
import { splitSentences } from "./sentences.js";
import { corpusF1, overlapOf, pageF1 } from "./shingles.js";

describe("shingles", () => {
  it("share out what is in both, extra and missed", () => {
    expect(overlapOf("a b c d e", "a b c d x")).toEqual({ both: 1 / 3, extra: 1 / 3, missed: 1 / 3 });
    expect(pageF1(overlapOf("a b c d e", "a b c d x"))).toBe(0.5);
  });
  it("count each run as often as it stands", () => expect(pageF1(overlapOf("a b", "a b a b"))).toBe(0));
  it("find an empty page right where nothing is to be read", () => expect(pageF1(overlapOf("", ""))).toBe(1));
  it("leave empty readings out of precision, not out of recall", () =>
    expect(corpusF1([overlapOf("a b c d", "a b c d"), overlapOf("a b c d", "")])).toBeCloseTo(2 / 3));
});

describe("sentences", () => {
  it.each([
    ["He left. She stayed!", ["He left.", "She stayed!"]],
    ["Mr. Roe of the U.S. army left.", ["Mr. Roe of the U.S. army left."]],
    ["J. Roe left.", ["J. Roe left."]],
    ['"He left." She stayed.', ['"He left."', "She stayed."]],
    ["About 3.5 km.", ["About 3.5 km."]],
  ])("%s", (text, sentences) => expect(splitSentences(text)).toEqual(sentences));
});

describe("ROUGE and paragraphs", () => {
  it("let a paragraph in brackets be there or not", () => {
    expect(acceptedBodies(["One.", "[Two.]"])).toEqual([["One.", "Two."], ["One."]]);
    expect(paragraphF1(["One.", "[Two.]"], ["One."])).toBe(1);
    expect(rougeLsum(["One fish swam.", "[Two fish swam.]"], ["One fish swam."])).toBe(1);
  });
  it("take each word as often as both have it", () => expect(rougeLsum(["a b c d"], ["a b a b"])).toBe(0.5));
});

describe("fields", () => {
  it("compare titles by letter after folding white space", () => {
    expect(isTitleExact("A  title", " A title")).toBe(true);
    expect(isTitleExact("A title", "A Title")).toBe(false);
  });
  it.each([
    ["2024-05-03 11:45:00+02:00", "2024-05-03T09:45:30Z", true, true],
    ["2024-05-03 11:45:00", "2024-05-03T11:45:00+02:00", true, true],
    ["2024-05-03 11:45:00+02:00", "2024-05-03T22:00:00Z", false, true],
    ["2024-05-03", "2024-05-04T01:00:00+02:00", false, true],
    ["2024-05-03", null, false, false],
  ])("%s is %s: instant %s, day %s", (truth, read, instant, day) =>
    expect(compareDates(truth, read)).toEqual({ instant, day }),
  );
  it("compare whole names", () => expect(authorsF1(["Jane Doe", "John Roe"], ["By jane doe", "Ana Bo"])).toBe(0.5));
});
