import { isNumberWord } from "../../numbers/read-words.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { isPlural, singularOf } from "../../units/inflect.js";
import { endOfModel, modelOf } from "./model-number.js";
import { isNoNoun, isTold, RELATIVE_TIME, tellsOn } from "./no-noun.js";
import { STOPS, TIME_NOUNS, VERBS } from "./word-sets.js";

/** The thing counted: its words, and the token that is the head of them. */
export interface NounPhrase extends TokenRange {
  head: number;
}

const LONGEST = 8;
const DIRECTION = /^(?:north|south|east|west|northeast|northwest|southeast|southwest)$/;
const QUOTES = /^["“”‘’'«»]$/;
/** Nouns that go on naming what the plural before them began: "400 games console owners" is rare, "2,000 sales jobs" is not. */
const GOES_ON =
  /^(?:sales|sports|arms|savings|goods|women|men|operations|communications|news|systems|services|games|species)$/;

/** "US" and "IS" are names where "us" and "is" are none. */
const isAcronym = (text: string): boolean => /^\p{Lu}{2,}$/u.test(text);

function isInside(token: Token): boolean {
  if (token.kind === "number") return false;
  if (token.kind === "punct")
    return token.text === "-" || token.text === "'s" || token.text === "’s" || token.text === "&";
  return isAcronym(token.text) || !STOPS.has(token.lower);
}

function isVerbHere(tokens: Token[], at: number, taken: number): boolean {
  const { lower, text } = tokens[at] as Token;
  // "two GOP-**led** panels"
  if (taken > 0 && tokens[at - 1]?.text === "-" && !tokens[at]?.spaced && !tokens[at - 1]?.spaced) return false;
  if (VERBS.has(lower) && text === lower)
    return taken > 0 || /^(?:is|are|was|were|has|have|had|will|would|said|says)$/.test(lower);
  if (taken === 0 || text !== lower || (tokens[at - 1]?.text === "-" && !tokens[at]?.spaced)) return false;
  return (/(?:ed|ing)$/.test(lower) && lower.length > 4 && !isPlural(tokens[at + 1]?.lower ?? "")) || /ly$/.test(lower);
}

const AMOUNT_LEAD =
  /^(?:about|more|less|over|nearly|almost|around|roughly|up|at|an|some|tens|hundreds|millions|billions)$/;

/** "cocaine **worth** about $5 million": says of how much value, and is no noun. */
export function isWorth(tokens: Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (tokens[at]?.lower !== "worth" || !next) return false;
  // "worth N1.5bn"
  const isLetter = /^(?:\p{Lu}{1,3}|Rs|Rp|Sh|KSh|Ksh|Tk)$/u.test(next.text) && tokens[at + 2]?.kind === "number";
  return isLetter || next.kind === "number" || /^\p{Sc}/u.test(next.text) || AMOUNT_LEAD.test(next.lower);
}

/**
 * The noun phrase that begins at a token: words up to and with the first plural noun, else up to the first word that
 * cannot belong to it. `single` asks for a singular head ("one female soldier").
 */
export function readNounPhrase(tokens: Token[], from: number, limit: number, single = false): NounPhrase | null {
  let head = -1;
  let at = from;
  let quote = -1;
  let plural = -1;
  for (; at < Math.min(limit, from + LONGEST); at += 1) {
    const token = tokens[at] as Token;
    if (QUOTES.test(token.text) && token.kind === "punct") {
      const isOpening = token.spaced && tokens[at + 1]?.spaced === false;
      if (head >= 0 && quote < 0 && !isOpening) break;
      quote = quote < 0 ? at : -1;
      if (quote < 0 && !isOfNext(tokens, head, at + 1)) break;
      continue;
    }
    if (isTitlePoint(tokens, at) || isNumberOfName(tokens, at)) continue;
    if (at > from && isCurrencyMark(tokens, at)) break;
    const model = endOfModel(tokens, at);
    if (model > at) {
      head = model - 1;
      at = model - 1;
      if (tokens[head]?.lower === "s") break;
      continue;
    }
    if (at === from && !single && isPairOfAdjectives(tokens, at)) {
      at += 1;
      continue;
    }
    if (token.text === "-" && isSuspended(tokens, at)) {
      at += 1;
      continue;
    }
    if (head >= 0 && token.lower === "tonight") break;
    const isWhen = RELATIVE_TIME.test(token.lower) && TIME_NOUNS.has(tokens[at + 1]?.lower ?? "");
    if (
      isWhen ||
      DIRECTION.test(token.lower) ||
      isWorth(tokens, at) ||
      (!isInside(token) && !isTied(tokens, at)) ||
      (token.kind === "word" && isVerbHere(tokens, at, head >= 0 ? 1 : 0))
    )
      break;
    if (token.kind !== "word") {
      if (token.text === "-" && token.spaced) break;
      continue;
    }
    head = at;
    const isLowPlural =
      isPlural(token.lower) && (token.text === token.lower || (at === from && !isNounAhead(tokens[at + 1])));
    const next = tokens[at + 1];
    const isPossessive = next?.text === "'s" || next?.text === "’s" || (next?.text === "-" && !next.spaced);
    if (head > from && isPlural(token.lower)) plural = at;
    const goesOn = GOES_ON.test(token.lower) && next?.kind === "word" && isPlural(next.lower);
    if (isLowPlural && !single && !isPossessive && !goesOn) break;
  }
  // "100,000 Rohingya Muslims **reside**": behind a plural name one more word tells on.
  if (!single && plural === head - 1 && isTold(tokens[head] as Token)) head = plural;
  if (head < 0 || isNoNoun(tokens, from, head) || tellsOn(tokens, from, head, single)) return null;
  return { from, to: closeQuote(tokens, head + 1, limit, quote), head };
}

/** Words that describe, by their ending or by a list of the commonest. */
export const ADJECTIVE =
  /^(?:\w+(?:al|ic|ive|ous|ful|ary|able|ible|less)|large|small|old|young|new|male|female|public|private|black|white|rich|poor|big|long|short|heavy|light|local|foreign|urban|rural|ancient|modern|human|hot|cold|wet|dry|dark|bright|cheap|safe|busy|noisy|easy|happy|hard|tough|strong|weak)$/;
const ADJECTIVES_REACH = 8;

/** "200 **uniformed and** plain-clothes officers": two ways to describe what is counted. */
function isPairOfAdjectives(tokens: Token[], at: number): boolean {
  const [first, joint, second] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  const isListed = joint?.text === "," && ADJECTIVE.test(first?.text ?? "") && second?.text === second?.lower;
  const isJoined = /^(?:and|or)$/.test(joint?.lower ?? "") && first?.kind === "word" && !isPlural(first.lower);
  if (!(isListed || isJoined) || isNumberWord(second) || STOPS.has(first?.lower ?? "")) return false;
  for (let next = at + 2; next < at + ADJECTIVES_REACH; next += 1) {
    const token = tokens[next];
    if (token?.text === "-" && !token.spaced) continue;
    if (token?.kind !== "word" || STOPS.has(token.lower) || VERBS.has(token.lower)) return false;
    if (isPlural(token.lower)) return next > at + 2;
  }
  return false;
}

/** "5.8 million Switch **2** consoles". */
function isNumberOfName(tokens: Token[], at: number): boolean {
  const [name, number, noun] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isNamed = name !== undefined && name.kind === "word" && /^\p{Lu}\p{Ll}/u.test(name.text);
  return (
    number?.kind === "number" &&
    isNamed &&
    noun?.text === noun?.lower &&
    isPlural(noun?.lower ?? "") &&
    /^\d/.test(number.text)
  );
}

const CURRENCY = /^(?:Rs|RM|Tk|Rp|Kr|SFr|Fr|Dh|Dhs|KSh|TSh|USh|Sh|Ksh|Ush|Tsh|Ft|Lek|Bs|Gs|Nu|Kz|MK|ZK|GH)$/;

/** "face value **Rs** 2". */
function isCurrencyMark(tokens: Token[], at: number): boolean {
  return tokens[at + 1]?.kind === "number" && CURRENCY.test(tokens[at]?.text ?? "");
}

/** "Mrs**.** Olsen's bundlers". */
function isTitlePoint(tokens: Token[], at: number): boolean {
  const [title, point, name] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isTitle = /^(?:Mr|Mrs|Ms|Dr|Sen|Gov|Rep|Gen|St|Prof|Lt|Col)$/.test(title?.text ?? "");
  return isTitle && point?.text === "." && !point.spaced && /^\p{Lu}/u.test(name?.text ?? "");
}

/** "coal**-** and gas-fired plants": the first part waits for what the second ends in. */
function isSuspended(tokens: Token[], at: number): boolean {
  const [before, hyphen, joint, next] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  const isOpen = before?.kind === "word" && hyphen?.spaced === false && joint?.spaced === true;
  return isOpen && /^(?:and|or)$/.test(joint.lower) && next?.kind === "word" && tokens[at + 3]?.text === "-";
}

/** "**on**-board chargers", "out-**of**-town buyers": a small word within a compound. */
function isTied(tokens: Token[], at: number): boolean {
  const [before, token, next, after] = [tokens[at - 1], tokens[at], tokens[at + 1], tokens[at + 2]];
  if (token?.kind !== "word") return false;
  const isBefore = next?.text === "-" && !next.spaced && after?.spaced === false && after.kind === "word";
  return isBefore || (before?.text === "-" && !before.spaced && !token.spaced && tokens[at - 2]?.kind === "word");
}

/** "two Forbes staff members": a capital plural is the head only where no noun follows. */
function isNounAhead(token: Token | undefined): boolean {
  return (
    token?.kind === "word" && !STOPS.has(token.lower) && !VERBS.has(token.lower) && !/(?:ed|ly)$/.test(token.lower)
  );
}

/** '100 **"unbound"** delegates': what is quoted only tells of what kind they are. */
function isOfNext(tokens: Token[], head: number, at: number): boolean {
  if (head < 0 || isPlural(tokens[head]?.lower ?? "") || tokens[at]?.kind !== "word") return false;
  return isPlural(tokens[at]?.lower ?? "") || (isNounAhead(tokens[at]) && isPlural(tokens[at + 1]?.lower ?? ""));
}

/** A quotation that opened inside the phrase is closed with it where its end is near: 'IS "armed adherents active"'. */
function closeQuote(tokens: Token[], to: number, limit: number, quote: number): number {
  if (quote < 0) return to;
  for (let at = to; at < Math.min(limit, to + 3); at += 1) if (QUOTES.test(tokens[at]?.text ?? "")) return at + 1;
  return to;
}

export function headOf(tokens: Token[], noun: NounPhrase): string {
  const { text, spaced } = tokens[noun.head] as Token;
  const isModel = text === "s" && !spaced && tokens[noun.head - 1]?.kind === "number";
  if (isModel && tokens[noun.head - 2]?.text !== "$") return modelOf(tokens, noun.head);
  return singularOf((tokens[noun.head] as Token).text);
}
