import type { Token, TokenRange } from "../tokens/token.js";
import type { Gazetteer } from "./gazetteer.js";

const PARTICLES = new Set(
  "al el de van von bin ibn la di da del der den du dos das le ter ten abu bint ben".split(" "),
);
const LINKED_LISTS = new Set([
  "Department",
  "Ministry",
  "Office",
  "Committee",
  "Institute",
  "Centre",
  "Center",
  "Bureau",
]);

export function isCapital(token: Token | undefined): boolean {
  return token?.kind === "word" && /^\p{Lu}/u.test(token.text);
}

/** "BUS CRASH KILLS TEN": at least three words of two letters or more, nearly all large. */
export function isAllCaps(tokens: Token[], range: TokenRange): boolean {
  let large = 0;
  let words = 0;
  for (let at = range.from; at < range.to; at += 1) {
    const token = tokens[at] as Token;
    if (token.kind !== "word" || token.text.length < 2) continue;
    words += 1;
    if (token.text === token.text.toUpperCase()) large += 1;
  }
  return words >= 3 && large / words > 0.7;
}

export function isHyphen(token: Token | undefined): boolean {
  return token?.text === "-" && !token.spaced;
}

/** The end of a particle and the name it belongs to ("al-Din", "van der Bellen"), or `at`. */
function afterParticle(tokens: Token[], at: number, to: number): number {
  let next = at;
  while (next < to && PARTICLES.has(tokens[next]?.text ?? "") && next - at < 3) {
    next += 1;
    if (isHyphen(tokens[next])) next += 1;
  }
  return next > at && next < to && isCapital(tokens[next]) ? next + 1 : at;
}

/** "of the Inspector General" behind a word such as Office, "to Defeat IS" behind Coalition: where the name goes on. */
function afterLink(tokens: Token[], from: number, at: number, to: number, gazetteer: Gazetteer): number {
  const head = tokens[at - 1]?.text ?? "";
  const link = tokens[at]?.lower ?? "";
  const step = tokens[at + 1]?.lower === "the" ? 2 : 1;
  if (at + step >= to || !isCapital(tokens[at + step])) return at;
  if (link === "of" && gazetteer.organizationHeads.has(head)) return at + step + 1;
  if (
    /^(?:to|against|for)$/.test(link) &&
    /^(?:Coalition|Campaign|Alliance|Movement|Front|Fund|Agency|Organi[sz]ation|Centre|Center|Institute|Council|Party|Committee|Association)$/.test(
      head,
    )
  )
    return at + step + 1;
  const isList =
    link === "and" && step === 1 && hasLink(tokens, from, at) && !isKnownWord(tokens[at + 1]?.text ?? "", gazetteer);
  if (isList) return at + 2;
  if (/^(?:and|for|on)$/.test(link) && LINKED_LISTS.has(tokens[from]?.text ?? "") && step === 1) return at + 2;
  return at;
}

/** "Academy of Arts **and Sciences**": the run so far is a head, a small word and one more. */
function hasLink(tokens: Token[], from: number, at: number): boolean {
  return at - from >= 3 && /^(?:of|for)$/.test(tokens[at - 2]?.text ?? "");
}

function isKnownWord(word: string, gazetteer: Gazetteer): boolean {
  return gazetteer.givenNames.has(word) || gazetteer.groups.has(word) || gazetteer.titles.has(word);
}

function afterInitial(tokens: Token[], at: number, to: number): number {
  const isPoint = tokens[at]?.text === "." && !tokens[at]?.spaced;
  const before = tokens[at - 1]?.text ?? "";
  if (!isPoint || at + 1 >= to || !isCapital(tokens[at + 1])) return at;
  return /^(?:\p{Lu}|St|Jr|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Prof|Rev|Adm|Maj|Sgt|Hon)$/u.test(before)
    ? at + 2
    : at;
}

function extend(tokens: Token[], from: number, at: number, to: number, gazetteer: Gazetteer): number {
  if (at >= to) return at;
  const token = tokens[at] as Token;
  if (isCapital(token) && token.spaced) return at + 1;
  if (isHyphen(token) && at + 1 < to && !tokens[at + 1]?.spaced && isCapital(tokens[at + 1])) return at + 2;
  if (token.text === "&" && at + 1 < to && isCapital(tokens[at + 1])) return at + 2;
  const initial = afterInitial(tokens, at, to);
  if (initial > at) return initial;
  const hyphen = isHyphen(token) ? 1 : 0;
  const particle = afterParticle(tokens, at + hyphen, to);
  if (particle > at + hyphen) return particle;
  return afterLink(tokens, from, at, to, gazetteer);
}

/** Runs of capitalised words, with particles, hyphens, initials and the small words inside names of bodies. */
export function findCapitalRuns(tokens: Token[], sentence: TokenRange, gazetteer: Gazetteer): TokenRange[] {
  const runs: TokenRange[] = [];
  let at = sentence.from;
  while (at < sentence.to) {
    const particle = afterParticle(tokens, at, sentence.to);
    const isStart = isCapital(tokens[at]);
    let end = isStart ? at + 1 : isHyphen(tokens[at + 1]) ? particle : at;
    if (end === at) {
      at += 1;
      continue;
    }
    for (let next = extend(tokens, at, end, sentence.to, gazetteer); next > end; ) {
      end = next;
      next = extend(tokens, at, end, sentence.to, gazetteer);
    }
    runs.push({ from: at, to: end });
    at = end;
  }
  return runs;
}
