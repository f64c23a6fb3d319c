import { describe, expect, it } from "vitest";
import { decodeWindows1252, encodeWindows1252 } from "./windows-1252.js";

describe("encodeWindows1252", () => {
  it.each([
    ["é", [0xe9]],
    ["€", [0x80]],
    ["’", [0x92]],
    ["œ", [0x9c]],
    ["\u00a0", [0xa0]],
    ["ł", [...Buffer.from("&#322;")]],
  ])("writes %s as its byte or a reference", (text, bytes) => {
    expect([...encodeWindows1252(text)]).toEqual(bytes);
  });

  it("is undone by decodeWindows1252", () => {
    const text = "« L’œuvre coûte 2\u00a0300 € – à peu près »";
    expect(decodeWindows1252(encodeWindows1252(text))).toBe(text);
  });
});
