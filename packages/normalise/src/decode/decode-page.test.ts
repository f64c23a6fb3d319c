import { LedgerError } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { MAX_PAGE_BYTES } from "../limits.js";
import { decodePage } from "./decode-page.js";

const bytes = (...values: number[]) => Uint8Array.from(values);
const ascii = (text: string) => [...text].map((character) => character.charCodeAt(0));
const decode = (body: Uint8Array | string, charset: string | null = null) =>
  decodePage(body, charset, "https://a.example/x");

describe("decodePage", () => {
  it("takes a string as it is", () => expect(decode("\ufeff<p>é")).toBe("<p>é"));
  it("follows a byte order mark", () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0, 0xe9, 0), "utf-8")).toBe("Aé");
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41), "windows-1252")).toBe("A");
  });
  it.each(["le", "be"])("knows UTF-16 %s by its zeros where there is no mark", (order) => {
    const page = "<html><body><p>Überschwemmung in Otaki – 日本</p></body></html>";
    const codes = [...page].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return order === "le" ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });
    expect(decode(bytes(...codes), "utf-8")).toBe(page);
  });
  it("reads valid UTF-8 as such whatever the header says", () =>
    expect(decode(new TextEncoder().encode("café"), "iso-8859-1")).toBe("café"));
  it("follows the header where the bytes are not UTF-8", () =>
    expect(decode(bytes(...ascii("caf"), 0xe9), "iso-8859-1")).toBe("café"));
  it("follows the page's own declaration where there is no header", () => {
    const head = ascii('<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">');
    expect(decode(bytes(...head, 0xcc, 0xe8, 0xf0)).endsWith("Мир")).toBe(true);
  });
  it("passes over a charset that does not exist", () =>
    expect(decode(bytes(...ascii("caf"), 0xe9), "x-nonsense")).toBe("café"));
  it("reads a declared Shift_JIS page", () =>
    expect(decode(bytes(...ascii('<meta charset="shift_jis">'), 0x93, 0xfa, 0x96, 0x7b)).endsWith("日本")).toBe(true));
  it("refuses a page above the limit for good", () => {
    const read = () => decode("x".repeat(MAX_PAGE_BYTES + 1));
    expect(read).toThrow(LedgerError);
    expect(read).toThrow(expect.objectContaining({ kind: "permanent", code: "normalise.too_large" }));
  });
});
