import fc from "fast-check";
import { expect, it } from "vitest";
import { diffWords } from "./word-diff.js";

it("says which words went and which came", () => {
  expect(diffWords("The toll is 12 people, he said.", "The toll is now 17 people, he said.")).toEqual([
    { kind: "same", text: "The toll is " },
    { kind: "removed", text: "12 " },
    { kind: "added", text: "now 17 " },
    { kind: "same", text: "people, he said." },
  ]);
});

it("can always be read back as both wordings", () => {
  const words = fc.array(fc.constantFrom("a ", "b ", "c\n\n", "dd "), { maxLength: 12 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(words, words, (before, after) => {
      const changes = diffWords(before, after);
      const without = (kind: string) =>
        changes
          .filter((change) => change.kind !== kind)
          .map(({ text }) => text)
          .join("");
      expect(without("added")).toBe(before);
      expect(without("removed")).toBe(after);
    }),
  );
});

it("answers quickly for two long texts that have nothing in common", () => {
  const [before, after] = ["old ".repeat(20_000), "new ".repeat(20_000)];
  expect(diffWords(before, after).map(({ kind }) => kind)).toEqual(["removed", "added"]);
});
