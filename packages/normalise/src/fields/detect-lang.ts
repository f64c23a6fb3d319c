import { COMMON_WORDS } from "../data/common-words.js";
import { hashOn, NameTable } from "../html/name-table.js";

const SAMPLE = 4_000;
const MIN_HITS = 6;
const MIN_LEAD = 1.35;
const SCRIPTS: readonly [RegExp, string][] = [
  [/[\u3040-\u30ff]/g, "ja"],
  [/[\uac00-\ud7af]/g, "ko"],
  [/[\u4e00-\u9fff]/g, "zh"],
  [/[\u0e00-\u0e7f]/g, "th"],
  // Letters that Arabic lacks, Urdu's before Persian's.
  [/[ٹڈڑںےہ]/g, "ur"],
  [/[پچژگ]/g, "fa"],
  [/[\u0600-\u06ff]/g, "ar"],
  [/[\u0590-\u05ff]/g, "he"],
  [/[\u0370-\u03ff]/g, "el"],
  [/[\u0900-\u097f]/g, "hi"],
];

/** Where all of the scripts above lie. */
const BEYOND_LATIN = /[\u0370-\u1fff\u3040-\ud7af]/;

const SHARES: Readonly<Record<string, number>> = { ur: 0.03, fa: 0.02 };

const WORDS = new NameTable([...COMMON_WORDS].map(([name, langs]) => ({ name, langs })));

/** The language of a text by its script and its commonest words; null where that does not tell. */
export function detectLang(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const byScript = BEYOND_LATIN.test(sample) ? detectScript(sample) : null;
  if (byScript !== null) return byScript;
  const [first, second] = [...countWords(sample.toLowerCase())].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < MIN_HITS) return null;
  return second === undefined || first[1] >= second[1] * MIN_LEAD ? first[0] : null;
}

/** How many of the common words of each language it holds. */
function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  let start = 0;
  let hash = 0;
  for (let i = 0; i <= text.length; i++) {
    const code = text.charCodeAt(i);
    if (isLetter(code)) {
      hash = hashOn(hash, code);
      continue;
    }
    const word = i > start ? WORDS.findHashed(text, start, i, hash) : null;
    if (word !== null) for (const lang of word.langs) counts.set(lang, (counts.get(lang) ?? 0) + 1);
    start = i + 1;
    hash = 0;
  }
  return counts;
}

/** A small letter of the languages that are told by their words. */
function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return (code >= 0xdf && code <= 0x24f && code !== 0xf7) || (code >= 0x400 && code <= 0x4ff);
}

function detectScript(sample: string): string | null {
  const found = SCRIPTS.find(
    ([script, lang]) => (sample.match(script)?.length ?? 0) > sample.length * (SHARES[lang] ?? 0.08),
  );
  return found?.[1] ?? null;
}
