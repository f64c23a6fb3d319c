import type { TextRepair } from "./text-repair.js";

/** Windows-1252 gives bytes 0x80 to 0x9F these characters; Latin-1 leaves them as controls. Both occur. */
const CP1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";
const BYTE_OF = new Map<string, number>([...CP1252].map((character, index) => [character, 0x80 + index]));
const CONTINUATION = `[\\u0080-\\u00bf${[...CP1252].join("")}]`;

/**
 * UTF-8 bytes read as Windows-1252: "â€™" for "’", "Ã©" for "é", "Â£" for "£". Only lead bytes of the characters that
 * European text and emoji are made of count, and never after a capital: "IRMÃ»" closes a Portuguese quotation.
 */
const DAMAGED = new RegExp(`(?<!\\p{Lu})(?:[ÂÃÄÅ]${CONTINUATION}|â${CONTINUATION}{2}|ðŸ${CONTINUATION}{2})`, "gu");
const SUSPECT = /[ÂÃÄÅâð]/;

export const mojibake: TextRepair = {
  rule: "mojibake",
  apply: (text) => (SUSPECT.test(text) ? text.replace(DAMAGED, decodeBytes) : text),
};

function decodeBytes(damaged: string): string {
  const bytes = [...damaged].map((character) => BYTE_OF.get(character) ?? character.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(bytes));
  } catch {
    return damaged;
  }
}
