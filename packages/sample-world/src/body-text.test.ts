import { describe, expect, it } from "vitest";
import { editCopy, readBody } from "./body-text.js";

describe("readBody", () => {
  it("reads blocks by their marks and joins lines that are only wrapped", () => {
    expect(readBody("\nOne\nline.\n\n## Head\n\n- item\n\n> said\n")).toEqual([
      { kind: "paragraph", text: "One line." },
      { kind: "heading", text: "Head" },
      { kind: "list_item", text: "item" },
      { kind: "quote", text: "said" },
    ]);
  });
});

describe("editCopy", () => {
  it("replaces every occurrence and cuts from the end", () => {
    expect(editCopy("a b\n\na\n\nc", { replace: [["a", "x"]], cutLast: 1 })).toBe("x b\n\nx");
  });

  it("refuses an edit of words that the copy does not hold", () => {
    expect(() => editCopy("a", { replace: [["b", "c"]] })).toThrow('does not hold "b"');
  });
});
