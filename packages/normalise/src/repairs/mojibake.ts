import { WINDOWS_1252_HIGH_CONTROLS } from "@newsledger/contracts/decode-text";
import type { TextRepair } from "./text-repair.js";

const BYTE_OF = new Map<string, number>(
  [...WINDOWS_1252_HIGH_CONTROLS].map((character, index) => [character, 0x80 + index]),
);
const CONTINUATION = `[\\u0080-\\u00bf${[...WINDOWS_1252_HIGH_CONTROLS].join("")}]`;

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
