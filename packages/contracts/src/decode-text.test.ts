import { describe, expect, it } from "vitest";
import { decodeText } from "./decode-text.js";

describe("decodeText", () => {
  it.each(["windows-1252", "cp1252", "latin1", "ISO-8859-1", " iso8859-1 "])(
    "reads quotes and the euro sign of windows-1252 under the label %s",
    (label) => {
      expect(decodeText(label, Uint8Array.of(0x64, 0x92, 0x80, 0xe9))).toBe("d’€é");
    },
  );

  it("leaves other encodings to the platform", () => {
    expect(decodeText("windows-1251", Uint8Array.of(0xcf, 0xf0))).toBe("Пр");
    expect(decodeText("utf-8", Uint8Array.of(0xc3, 0xa9))).toBe("é");
  });

  it("answers null for a label that names no encoding", () => {
    expect(decodeText("klingon-8", Uint8Array.of(0x61))).toBeNull();
  });
});
