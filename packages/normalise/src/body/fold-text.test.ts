import { describe, expect, it } from "vitest";
import { foldText } from "./fold-text.js";

describe("foldText", () => {
  it.each([
    ["“It’s — 3,5 €!”", "its35"],
    ["Déjà-vu à Málaga", "dejavuamalaga"],
    ["Straße, Øl & Łódź", "straßeølłodz"],
    ["ﬁve ½ Ⅳ", "five12iv"],
    ["Вода — 5 м", "вода5м"],
    ["谷の洪水、１４の村", "谷の洪水14の村"],
    ["\u2003\u00a0…", ""],
  ])("of %j is %j", (text, folded) => expect(foldText(text)).toBe(folded));

  it("folds a text of any length", () => expect(foldText("Ünï ".repeat(9_000))).toBe("uni".repeat(9_000)));
});
