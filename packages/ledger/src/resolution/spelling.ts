/** Spellings of one sound in transcriptions from Arabic, Cyrillic, Hebrew, Persian and others; longest first. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|tj|ch/g, "c"],
  [/shch|sch|sh|sz/g, "s"],
  [/dzh|dj|zh|j(?=[aeiou])/g, "z"],
  [/kh|q|ck|c(?![eiy])/g, "k"],
  [/ph/g, "f"],
  [/gh/g, "g"],
  [/th/g, "t"],
  [/dh/g, "d"],
  [/ks|x/g, "ks"],
  [/w/g, "v"],
  [/eau|ou|oo|o/g, "u"],
  [/ee|ey|ei|ai|ay|iy|ij|y/g, "i"],
];

/** A word by its sounds, each in one spelling: "Mohammed", "Muhammad" and "Mohamed" differ by one vowel at most. */
export function soundsOf(word: string): string {
  let sounds = word.replace(/(.)\1+/g, "$1");
  for (const [spelling, sound] of SOUNDS) sounds = sounds.replace(spelling, sound);
  return sounds.replace(/(.)\1+/g, "$1");
}

/** Its consonants, with an "a" for a vowel at the start: equal for all transcriptions of a word, and for some other words. */
export function skeletonOf(word: string): string {
  const sounds = soundsOf(word);
  const rest = sounds.slice(1).replace(/[aeiu]|h(?![aeiu])/g, "");
  return (/^[aeiu]/.test(sounds) ? "a" : sounds.charAt(0)) + rest;
}

const VOWELS = /[aeiu]/;
const NEAR_VOWELS = 0.3;
const FAR_VOWELS = 0.8;
const LOST_VOWEL = 0.5;

function costOf(a: string, b: string): number {
  if (a === b) return 0;
  if (!VOWELS.test(a) || !VOWELS.test(b)) return 1;
  // An "e" is what a short vowel is written as that another hand writes as "a", "i" or "u".
  return a === "e" || b === "e" ? NEAR_VOWELS : FAR_VOWELS;
}

function lossOf(letter: string): number {
  return VOWELS.test(letter) || letter === "h" ? LOST_VOWEL : 1;
}

/** How far two words are from being one: vowels weigh less than consonants, since transcriptions vary in them most. */
export function distanceBySound(one: string, other: string): number {
  const [a, b] = [soundsOf(one), soundsOf(other)];
  let row = [0];
  for (let j = 1; j <= b.length; j += 1) row[j] = (row[j - 1] as number) + lossOf(b.charAt(j - 1));
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charAt(i - 1);
    const next = [(row[0] as number) + lossOf(letter)];
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charAt(j - 1);
      const swap = (row[j - 1] as number) + costOf(letter, other);
      next[j] = Math.min(swap, (row[j] as number) + lossOf(letter), (next[j - 1] as number) + lossOf(other));
    }
    row = next;
  }
  return row[b.length] as number;
}

/** Of a word's sounds this share may differ: one vowel of a short word by a shade, of a long one altogether. */
const MOST_DIFFERENCE = 0.12;
/** Of shorter words too many are near one another: "Ali" and "Eli". */
const LEAST_SOUNDS = 4;

/** Whether two words are transcriptions of one: the same consonants, the same kind of end, vowels that are near. */
export function soundAlike(one: string, other: string): boolean {
  if (one === other) return true;
  if (skeletonOf(one) !== skeletonOf(other)) return false;
  const [a, b] = [soundsOf(one), soundsOf(other)];
  if (VOWELS.test(a.slice(-1)) !== VOWELS.test(b.slice(-1)) || !beginAlike(a, b)) return false;
  const length = Math.max(a.length, b.length);
  return length >= LEAST_SOUNDS && distanceBySound(one, other) / length <= MOST_DIFFERENCE;
}

/** Shorter words differ by one letter and are two: "Ireland" and "Iceland". */
const LEAST_LETTERS = 8;

/** What a name begins with is seldom written otherwise: "Ismail" and "Esmail", but not "Elmere" and "Ulmere". */
function beginAlike(a: string, b: string): boolean {
  const [first, other] = [a.charAt(0), b.charAt(0)];
  return first === other || (/[ie]/.test(first) && /[ie]/.test(other));
}

/** Whether one letter was added, lost, changed or swapped: a slip of the pen in a word long enough to tell. */
export function isSlip(one: string, other: string): boolean {
  if (one === other || Math.abs(one.length - other.length) > 1 || Math.max(one.length, other.length) < LEAST_LETTERS)
    return false;
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - from && one.at(-1 - end) === other.at(-1 - end)) end += 1;
  const [a, b] = [one.slice(from, one.length - end), other.slice(from, other.length - end)];
  return Math.max(a.length, b.length) <= 1 || (a.length === 2 && a === [...b].reverse().join(""));
}
