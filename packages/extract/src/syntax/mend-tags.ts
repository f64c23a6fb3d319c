import { readSet } from "../data/read-pairs.js";
import {
  INTENDING_VERBS,
  RIVAL_VERBS,
  STATING_VERBS,
  SURE_PARTICIPLES,
  SURE_PASTS,
  TAKING_VERBS,
} from "../data/verb-forms.js";
import type { Token } from "../tokens/token.js";
import { isPlural } from "../units/inflect.js";
import type { SyntaxWord } from "./join-quantities.js";
import { classIndex, WORD_CLASSES, type WordClass } from "./word-class.js";

const PASTS = readSet(SURE_PASTS);
const PARTICIPLES = readSet(SURE_PARTICIPLES);
const STATING = readSet(STATING_VERBS);
const TAKING = readSet(TAKING_VERBS);

const INTENDING = readSet(INTENDING_VERBS);
const RIVAL = readSet(RIVAL_VERBS);

const DOUBTFUL: ReadonlySet<WordClass | null> = new Set(["noun", "name", "adjective", "gerund", "base"]);
/** A word behind one of these, or at the head of a sentence, names something. */
const NOMINAL_LEADS: ReadonlySet<WordClass | null> = new Set([
  "determiner",
  "possessive",
  "preposition",
  "to",
  "modal",
  null,
]);
const HELPER = /^(?:has|have|had|having|was|were|is|are|been|be|being|'s|’s|'ve|’ve|'d|’d)$/;
const ARTICLE = /^(?:the|a|an|its|their|his|her|our|this|that|these|those)$/;
const BEFORE_AMOUNT =
  /^(?:from|between|at|to|about|around|up|out|by|past|below|above|beyond|through|near|towards?|against|nearly|almost|over|under|more|less|roughly|some|only|just|as|an|for)$/;
const SUBJECT = /^(?:noun|name|number)$/;
/** At the head of a sentence a capital hides what a word is. */
const FIRST = 0;

interface Sentence {
  words: SyntaxWord[];
  classOf: (at: number) => WordClass | null;
}

/** Back over "also", "not", "nearly": whether a word is led by "has" or "was". */
function isHelped({ words, classOf }: Sentence, at: number): boolean {
  let back = at - 1;
  while (back >= 0 && at - back < 4 && classOf(back) === "adverb") back -= 1;
  return HELPER.test(words[back]?.token.lower ?? "");
}

/** Whether a quantity follows, right away or behind a word or two that lead to it ("from about $5"). */
function leadsToAmount({ words }: Sentence, at: number): boolean {
  for (let next = at + 1; next <= at + 3; next += 1) {
    if (words[next] && words[next]?.quantity !== null) return true;
    if (words[next]?.token.kind === "number") return true;
    const word = words[next]?.token.lower ?? "";
    const isUpwards = word === "of" && /^(?:upwards?|excess)$/.test(words[next - 1]?.token.lower ?? "");
    if (!BEFORE_AMOUNT.test(word) && !/^(?:than|upwards?|excess|in)$/.test(word) && !isUpwards) return false;
  }
  return false;
}

function stemOf(word: string): string {
  return /(?:ches|shes|sses|xes)$/.test(word)
    ? word.slice(0, -2)
    : /[^aeiou]ies$/.test(word)
      ? `${word.slice(0, -3)}y`
      : word.replace(/s$/, "");
}

/** A noun, or what stands as one right behind an article ("A **pint** costs", taken for an adjective). */
function isSubject({ classOf }: Sentence, at: number): boolean {
  const isAfterArticle = /^(?:determiner|possessive)$/.test(classOf(at - 1) ?? "");
  return SUBJECT.test(classOf(at) ?? "") || at === FIRST || (classOf(at) === "adjective" && isAfterArticle);
}

/** "Tickets **cost** between", "the car **weighs** 2 tons": the noun before it agrees with the form. */
function agrees(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const [before, word] = [words[at - 1]?.token, words[at]?.token];
  if (!before || !word) return false;
  if (word.lower.endsWith("s") && /^(?:and|but|which|that|it|he|she)$/.test(before.lower)) return true;
  if (!isSubject(sentence, at - 1) || words[at - 1]?.quantity !== null) return false;
  const isSingularForm = word.lower.endsWith("s");
  return isSingularForm !== isPlural(before.lower);
}

function isStated(sentence: Sentence, at: number): boolean {
  const word = sentence.words[at]?.token.lower ?? "";
  return (STATING.has(word) || STATING.has(stemOf(word))) && agrees(sentence, at) && leadsToAmount(sentence, at);
}

/** "The offer **values** the firm": only the singular form, as "plans the" may end with a plural. */
function isTaken(sentence: Sentence, at: number): boolean {
  const { words, classOf } = sentence;
  const word = words[at]?.token.lower ?? "";
  if (!word.endsWith("s") || !TAKING.has(stemOf(word)) || !ARTICLE.test(words[at + 1]?.token.lower ?? "")) return false;
  const isBehindNoun = SUBJECT.test(classOf(at - 1) ?? "") && !isPlural(words[at - 1]?.token.lower ?? "s");
  return isBehindNoun || words[at - 1]?.quantity != null;
}

/** "The company **plans** to cut", "Labour **leads** Reform": a form that agrees with the noun before it. */
function isLinking(sentence: Sentence, at: number): boolean {
  const { words, classOf } = sentence;
  const [word, next] = [words[at]?.token.lower ?? "", words[at + 1]?.token];
  const is = (verbs: Set<string>): boolean => verbs.has(word) || verbs.has(stemOf(word));
  const isIntent = is(INTENDING) && next?.lower === "to" && classOf(at + 2) === "base";
  const isNamed = (token: Token | undefined): boolean => token?.kind === "word" && token.text !== token.lower;
  const isRival = is(RIVAL) && isNamed(next) && isNamed(words[at - 1]?.token);
  return (isIntent || isRival) && agrees(sentence, at);
}

/** "Analysts **expected** a profit", "traders **wanted** $5": what ends so before an article or a quantity is said of what stands before. */
function isPastBeforeObject({ words }: Sentence, at: number): boolean {
  const [word, next] = [words[at]?.token, words[at + 1]];
  if (!word || at === 0 || !/[^e]ed$/.test(word.lower) || word.lower.length < 5) return false;
  return ARTICLE.test(next?.token.lower ?? "");
}

function mendedClass(sentence: Sentence, at: number): WordClass | null {
  const { words, classOf } = sentence;
  const { token, quantity } = words[at] as SyntaxWord;
  const known = classOf(at);
  if (!DOUBTFUL.has(known) || quantity !== null || token.kind !== "word" || token.text !== token.lower) return null;
  if (words[at - 1]?.token.text === "-" && !token.spaced) return null;
  const isBehindAdjective = classOf(at - 1) === "adjective";
  const isNoun = NOMINAL_LEADS.has(classOf(at - 1));
  if (PARTICIPLES.has(token.lower) && isHelped(sentence, at)) return "participle";
  if (known === "base") return null;
  const isMoved = PASTS.has(token.lower) && leadsToAmount(sentence, at);
  if (isMoved && (!isNoun || at - 1 === FIRST)) return isHelped(sentence, at) ? "participle" : "past";
  if (isNoun || (isBehindAdjective && !isSubject(sentence, at - 1))) return null;
  if (isPastBeforeObject(sentence, at)) return isHelped(sentence, at) ? "participle" : "past";
  const readers = [isStated, isTaken, isLinking, isAccounting, isOpinion];
  return readers.some((isVerb) => isVerb(sentence, at)) ? "present" : null;
}

const FINITE_HELPER = /^(?:was|were|is|are|has|have|had|will|would|could|may|might|can|should)$/;

const TELLING = /^(?:hit|reached|stood|came|became|remained|began|continued|went|grew|started|ended)$/;

/** "Passenger **numbers** were down": right before a finite verb, what names something is no verb. */
function isNounBeforeVerb(sentence: Sentence, at: number): boolean {
  const { words, classOf } = sentence;
  const { token } = words[at] as SyntaxWord;
  if (classOf(at) !== "present" || token.text !== token.lower) return false;
  if (!token.lower.endsWith("s") || HELPER.test(token.lower)) return false;
  const next = words[at + 1]?.token.lower ?? "";
  const isTold = FINITE_HELPER.test(next) || TELLING.test(next) || PASTS.has(next);
  const isStating = STATING.has(next) && leadsToAmount(sentence, at + 1);
  if (!isTold && !isStating) return false;
  return /^(?:noun|name|adjective|determiner|possessive)$/.test(classOf(at - 1) ?? "");
}

const PERIOD = /^(?:quarter|year|half|period|month|months|week|weeks|fiscal|season)$/;

/** "profit for the three months **ended** June 30": when, and no verb of the clause. */
function isEndOfPeriod({ words, classOf }: Sentence, at: number): boolean {
  const word = words[at]?.token.lower;
  if ((word !== "ended" && word !== "ending") || classOf(at) === "participle") return false;
  const [before, next] = [words[at - 1], words[at + 1]?.token];
  const isTime = before?.quantity === "duration" || PERIOD.test(before?.token.lower ?? "");
  return isTime && next !== undefined && (next.kind === "number" || (next.kind === "word" && next.text !== next.lower));
}

/** "The Civic **Left** has", "the Ode **Found** gang": a capital that follows one tells of a name, but in a headline. */
function isWrittenLarge({ words, classOf }: Sentence, at: number): boolean {
  const [before, word] = [words[at - 1]?.token, words[at]?.token];
  const isVerb = /^(?:past|participle|present|base)$/.test(classOf(at) ?? "");
  const isLarge = (token: Token | undefined): boolean => /^\p{Lu}\p{Ll}+$/u.test(token?.text ?? "");
  const isNamed = /^(?:name|noun|adjective)$/.test(classOf(at - 1) ?? "");
  return isVerb && isLarge(word) && word?.spaced === true && isLarge(before) && isNamed;
}

/** In a headline most words are written large. */
function isHeadline({ words }: Sentence): boolean {
  const plain = words.filter(({ token }) => /^\p{Ll}{3,}$/u.test(token.text)).length;
  return words.filter(({ token }) => /^\p{Lu}/u.test(token.text)).length > plain;
}

const PART = /^(?:half|third|thirds|quarter|quarters|fifth|most|much|all)$/;

/** "Beef **accounts** for 12 percent"; bank accounts for 300 clients are none. */
function isAccounting(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  const isTold = /^accounts?$/.test(words[at]?.token.text ?? "") && words[at + 1]?.token.lower === "for";
  const shares = isTold && agrees(sentence, at) ? words.slice(at + 2, at + 5) : [];
  return shares.some(
    ({ quantity, token, to, from }) => quantity === "percent" || to - from > 1 || PART.test(token.lower),
  );
}

const OPINION = /^(?:approve|disapprove|oppose|disagree|agree|prefer|believe|think)$/;

/** "52 percent **approve**, 41 **disapprove**". */
function isOpinion({ words }: Sentence, at: number): boolean {
  const before = words[at - 1];
  const isShare = before !== undefined && (before.quantity !== null || before.token.kind === "number");
  return isShare && OPINION.test(words[at]?.token.lower ?? "");
}

/** Puts right what the tagger takes for nouns and what, by its form and its neighbours, is a verb. Changes `tags` in place. */
export function mendTags(words: SyntaxWord[], tags: Uint8Array): void {
  const sentence: Sentence = { words, classOf: (at) => WORD_CLASSES[tags[at] ?? WORD_CLASSES.length] ?? null };
  const isHead = isHeadline(sentence);
  for (let at = 1; at < words.length; at += 1) {
    const told = isNounBeforeVerb(sentence, at) ? "noun" : isEndOfPeriod(sentence, at) ? "participle" : null;
    const named = !told && !isHead && isWrittenLarge(sentence, at) ? "name" : null;
    const mended = told ?? named ?? mendedClass(sentence, at);
    if (mended) tags[at] = classIndex(mended);
  }
}
