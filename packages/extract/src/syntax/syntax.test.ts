import { describe, expect, it } from "vitest";
import { tokenise } from "../tokens/tokenise.js";
import { Treebank } from "./sentence-tree.js";

function read(text: string) {
  const doc = tokenise(text);
  const tree = new Treebank(doc).treeOf(0);
  const at = (word: string): number => doc.tokens.findIndex((token) => token.text === word);
  const head = (word: string): string | undefined => doc.tokens[tree.headOf(at(word))]?.text;
  return { doc, tree, at, head };
}

describe("a sentence read as a tree", () => {
  it.each([
    ["The ministry raised the price of bread by 4 percent.", "ministry", "raised"],
    ["The ministry raised the price of bread by 4 percent.", "price", "raised"],
    ["The ministry raised the price of bread by 4 percent.", "bread", "price"],
    ["Officials in Lagos said that the dam had failed.", "Officials", "said"],
    ["Officials in Lagos said that the dam had failed.", "dam", "failed"],
  ])("%s: %s hangs on %s", (text, word, head) => expect(read(text).head(word)).toBe(head));

  it("tells verbs from nouns that look alike", () => {
    const { tree, at } = read("The reports show that she reports to him.");
    expect([tree.classAt(at("reports")), tree.classAt(at("show"))]).toEqual(["noun", "present"]);
  });

  it.each([
    ["The index slid 2%.", "slid", "past"],
    ["Its value has shrunk to $3m.", "shrunk", "participle"],
    ["Analysts on average expected a profit.", "expected", "past"],
    ["Prices range from $2 to $5.", "range", "present"],
    ["The ticket cost of $5 is high.", "cost", "noun"],
    ["The offer of 310 pence per share values the firm at $3m.", "values", "present"],
    ["The company plans to cut jobs.", "plans", "present"],
    ["Its plans to cut jobs failed.", "plans", "noun"],
    ["Passenger numbers were down.", "numbers", "noun"],
    ["Class sizes range from 18 to 24.", "sizes", "noun"],
    ["Profit for the three months ended June came in at $3m.", "ended", "participle"],
    ["Alba leads Brun by two points.", "leads", "present"],
    ["Beef accounts for 12% of them.", "accounts", "present"],
    ["Bank accounts for 300 clients were frozen.", "accounts", "noun"],
    ["Two in five disapprove.", "disapprove", "present"],
    ["Some 41 disapprove.", "disapprove", "present"],
    ["The vote put the opposition Civic Left on 31 percent.", "Left", "name"],
    ["Then Ode left the town on 3 May.", "left", "past"],
  ])("by its form and its neighbours: %s %s is %s", (text, word, klass) => {
    const { tree, at } = read(text);
    expect(tree.classAt(at(word))).toBe(klass);
  });

  it("gives every word one head and no circle, whatever the words", () => {
    for (const text of ["a a a a a", "( ( ) ,", "The", "said said said said", '"']) {
      const { doc, tree } = read(text);
      doc.tokens.forEach((_, start) => {
        let [at, steps] = [start, 0];
        while (at >= 0 && steps <= doc.tokens.length) [at, steps] = [tree.headOf(at), steps + 1];
        expect(at).toBe(-1);
      });
    }
  });
});
