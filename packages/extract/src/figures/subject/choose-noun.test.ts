import { describe, expect, it } from "vitest";
import { figures } from "../../testing/read-figures.js";

/** The figure that a text ends with; "figure" marks nothing else. */
const lastOf = (text: string) => figures(text).at(-1);

describe("what the rules leave open is weighed among the nouns around", () => {
  it.each([
    ["At $11 a plate, the stew is not cheap.", "stew"],
    ["Some of the loans, or $600m, are bad.", "loan"],
  ])("%s", (text, head) => {
    const figure = lastOf(text);
    expect(figure?.head).toBe(head);
    expect(figure?.rule).toContain("noun weighed");
  });

  it("says of what a time is, by the same noun as head and subject", () => {
    const figure = lastOf("The lights went out for two hours.");
    expect([figure?.head, figure?.subject]).toEqual(["light", "lights"]);
  });

  it.each(["She walked home three years ago.", "Prices are the lowest in 18 months."])(
    "finds nothing for a time that only says when: %s",
    (text) => {
      expect(lastOf(text)?.rule ?? "").not.toContain("noun weighed");
    },
  );

  it.each(["Some 824 got keys.", "Some 40 bought papers."])(
    "looks for what is counted before the number: %s",
    (text) => {
      expect(lastOf(text)?.head).toBeNull();
    },
  );

  it("is not asked where the rules know what is counted", () => {
    expect(lastOf("The navy bought six frigates.")?.rule).not.toContain("noun weighed");
  });
});
