import { decodeText } from "@newsledger/contracts/decode-text";
import { CHARSETS_BY_LANG, GUESSED_CHARSETS } from "../data/charsets.js";
import { judgeText } from "./judge-text.js";
import { sniffCharset, sniffLang } from "./sniff-charset.js";

const SAMPLE_BYTES = 64 * 1024;

/** A declaration that reads worse than this is a lie. */
const CREDIBLE = 0.1;
/** What declarations and the page's language are worth against a reading that looks a little better. */
const DECLARED = 0.25;
const USUAL = 0.2;

interface Candidate {
  readonly charset: string;
  readonly bonus: number;
}

/**
 * The encoding of bytes that are not UTF-8: what response and page declare, where they agree and the text reads like
 * one; else whichever of these, the usual ones of the page's language and the common ones reads best.
 */
export function chooseCharset(bytes: Uint8Array, header: string | null): string {
  const declared = [header, sniffCharset(bytes)].filter((charset) => charset !== null);
  const sample = sampleOf(bytes);
  const worth = (charset: string): number => {
    const text = decodeText(charset, sample);
    // The sample may end within a character.
    return text === null ? Number.NEGATIVE_INFINITY : judgeText(text.replace(/\ufffd$/, ""));
  };
  const [first] = declared;
  const isAgreed = first !== undefined && declared.every((charset) => nameOf(charset) === nameOf(first));
  if (isAgreed && worth(first) >= CREDIBLE) return first;
  const usual = CHARSETS_BY_LANG[sniffLang(bytes) ?? ""] ?? [];
  return best([
    ...declared.map((charset) => ({ charset, bonus: DECLARED })),
    ...usual.map((charset) => ({ charset, bonus: USUAL })),
    ...GUESSED_CHARSETS.map((charset) => ({ charset, bonus: 0 })),
  ]);

  function best(candidates: readonly Candidate[]): string {
    let found = "windows-1252";
    let most = Number.NEGATIVE_INFINITY;
    for (const { charset, bonus } of candidates) {
      const points = worth(charset) + bonus;
      if (points <= most) continue;
      found = charset;
      most = points;
    }
    return found;
  }
}

/** From the first byte beyond ASCII, which begins a character in every encoding. */
function sampleOf(bytes: Uint8Array): Uint8Array {
  const start = bytes.findIndex((byte) => byte >= 0x80 || byte === 0x1b);
  return start < 0 ? bytes.subarray(0, SAMPLE_BYTES) : bytes.subarray(start, start + SAMPLE_BYTES);
}

function nameOf(charset: string): string | null {
  try {
    return new TextDecoder(charset.trim()).encoding;
  } catch {
    return null;
  }
}
