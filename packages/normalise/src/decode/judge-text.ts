import { COMMON_HAN } from "../data/charsets.js";

const MAX_WORDS = 2_000;
/** A run of what is beyond ASCII, with the letters around it. Typographic marks are the same in every reading. */
const WORD = /[A-Za-z]*[^\p{ASCII}\u00a0\u2010-\u2027\u20ac][A-Za-z\u0080-\u{10ffff}]*/gu;
const DAMAGE = /[\ufffd\p{Cc}\p{Co}\p{Cn}]/u;
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Thai}/u,
];
const IS_CASED = /^(?:\p{Lu}?[\p{Ll}\p{M}]*|[\p{Lu}\p{M}]+)$/u;
const USUAL_LATIN =
  /^[\p{ASCII}àâäáãåæçéèêëíìîïñóòôöõøœúùûüßāčďđēěęėăğģīįıİķļłńňőřśšşșťţțūůűųźżžəợộốờữựạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏồổỗớởỡụủứừửỳỵỷỹ]+$/iu;

/**
 * How much a text looks like a language, in points for each word beyond ASCII: 1 for clean words, below 0 for letters of
 * two scripts in one word, capitals within words, replacement and control characters. It tells encodings apart.
 */
export function judgeText(text: string): number {
  let points = 0;
  let count = 0;
  for (const [word] of text.matchAll(WORD)) {
    points += judgeWord(word.slice(0, 60));
    if (++count >= MAX_WORDS) break;
  }
  return count === 0 ? 0 : points / count;
}

function judgeWord(word: string): number {
  if (DAMAGE.test(word)) return -6;
  if (DENSE.test(word)) return judgeDense(word);
  const letters = word.replace(/[^\p{L}\p{M}]/gu, "");
  // "¹", "³", "¿" within a word are letters of another encoding.
  if (letters.length < word.length) return /^[\p{P}\p{S}\p{Z}]*[\p{L}\p{M}]+[\p{P}\p{S}\p{Z}]*$/u.test(word) ? 0 : -1;
  const scripts = SCRIPTS.filter((script) => script.test(letters));
  if (scripts.length !== 1) return -3;
  if (/[\p{Lu}\p{Ll}]/u.test(letters) && !IS_CASED.test(letters)) return -2;
  if (scripts[0] === SCRIPTS[0]) return judgeLatin(letters);
  return letters.length > 2 && VOWELLED.test(letters) && !VOWEL.test(letters) ? -1 : 1;
}

/** Scripts that write their vowels; read in them, the consonants of Hebrew are words without any. */
const VOWELLED = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;
const VOWEL = /[аеёиоуыэюяіїєўαεηιουωάέήίόύώϊϋΐΰ]/iu;

function judgeLatin(letters: string): number {
  const foreign = letters.replace(/\p{ASCII}/gu, "").length;
  if (letters.length > 3 && foreign > letters.length / 2) return -2;
  return USUAL_LATIN.test(letters) ? 1 : 0.3;
}

/** Two bytes read as one character give rare characters; half-width katakana are single bytes of something else. */
function judgeDense(word: string): number {
  let points = 0;
  let count = 0;
  for (const character of word) {
    count++;
    if (/[\u3040-\u30ff]/.test(character)) points += 1.2;
    else if (/[\uff61-\uff9f]/.test(character)) points -= 2;
    else if (/\p{Script=Hangul}/u.test(character)) points += 1;
    else if (/\p{Script=Han}/u.test(character)) points += COMMON_HAN.has(character) ? 1.5 : -0.1;
    else if (/[\u3000-\u303f\uff01-\uff5e]/.test(character)) points += 0.3;
    else if (/[^\p{ASCII}]/u.test(character)) points -= 1;
  }
  return points / count;
}
