import { COMMON_WORDS } from "../data/common-words.js";

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

/** Letters of the languages that are told by their words; asking for any letter takes three times as long. */
const WORDS = /[a-z\u00df-\u00f6\u00f8-\u024f\u0400-\u04ff]+/g;

/** The language of a text by its script and its commonest words; null where that does not tell. */
export function detectLang(text: string): string | null {
  const sample = text.slice(0, SAMPLE);
  const byScript = BEYOND_LATIN.test(sample) ? detectScript(sample) : null;
  if (byScript !== null) return byScript;
  const scores = new Map<string, number>();
  for (const word of sample.toLowerCase().match(WORDS) ?? []) {
    for (const lang of COMMON_WORDS.get(word) ?? []) scores.set(lang, (scores.get(lang) ?? 0) + 1);
  }
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1]);
  if (first === undefined || first[1] < MIN_HITS) return null;
  return second === undefined || first[1] >= second[1] * MIN_LEAD ? first[0] : null;
}

function detectScript(sample: string): string | null {
  const found = SCRIPTS.find(
    ([script, lang]) => (sample.match(script)?.length ?? 0) > sample.length * (SHARES[lang] ?? 0.08),
  );
  return found?.[1] ?? null;
}
