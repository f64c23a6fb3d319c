import type { Token, TokenisedText, TokenRange } from "../../tokens/token.js";
import type { Attribution } from "../attribution.js";
import { isPerson, type NameIndex, named } from "../speaker.js";
import type { Quote } from "./find-quotes.js";

/** Fewer words than this are a name or a phrase in quotation marks, not somebody speaking. */
const SHORTEST = 5;
const OPENERS = /^(?:but|and|for|meanwhile|,|then|so|yet|to|as|the|an?|mr|ms|mrs|dr|\.)$/;
const OPENERS_MOST = 6;
const OWN = /^(?:his|her|he|she)$/;
const FIRST_PERSON = /^(?:i|we|my|our|us|me|mine|ours|i['’]m|i['’]ve|we['’]re|we['’]ve)$/;
const REACH = 3;

/** The people that a stretch names, in order. */
function peopleIn({ from, to }: TokenRange, index: NameIndex): number[] {
  const found: number[] = [];
  for (let at = from; at < to; at += 1) {
    const i = index.byStart.get(at);
    if (isPerson(i, index)) found.push(i);
  }
  return found;
}

/** "**Maria Lopez** was blunt.", "For **Maria Lopez**, it is simple:": the person that a stretch opens with. */
function openerOf(tokens: Token[], { from, to }: TokenRange, index: NameIndex): number | undefined {
  for (let at = from; at < Math.min(to, from + OPENERS_MOST); at += 1) {
    const i = index.byStart.get(at);
    if (i !== undefined) return isPerson(i, index) ? i : undefined;
    const { lower, text } = tokens[at] as Token;
    if (!OPENERS.test(lower) && (text === lower || at === from)) return undefined;
  }
  return undefined;
}

/** "**His** verdict was short:": whom the sentences before told of. */
function ownerBefore(doc: TokenisedText, sentence: number, pronoun: string, index: NameIndex): number | undefined {
  const wanted = pronoun.startsWith("h") && pronoun !== "her" ? "he" : "she";
  for (let at = sentence - 1; at >= Math.max(0, sentence - REACH); at -= 1)
    for (const i of peopleIn(doc.sentences[at] as TokenRange, index))
      if ((index.genders.get(index.mentions[i]?.canonical ?? "") ?? wanted) === wanted) return i;
  return undefined;
}

function isSpoken(tokens: Token[], quote: Quote): boolean {
  if (quote.to - quote.from < SHORTEST || !/^\p{Lu}/u.test(tokens[quote.from + 1]?.text ?? "")) return false;
  const end = tokens[quote.to - 2]?.text ?? "";
  return quote.isOpen || /^[.?!…]$/.test(end) || /[.?!…]$/.test(end);
}

function isFirstPerson(tokens: Token[], { from, to }: TokenRange): boolean {
  for (let at = from; at < to; at += 1) if (FIRST_PERSON.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** Where somebody may be introduced: before a colon in the quotation's own sentence, else the sentence before. */
function stageOf({ tokens, sentences }: TokenisedText, quote: Quote, isQuoted: (paragraph: number) => boolean) {
  const own = (tokens[quote.from] as Token).sentence;
  const { from, paragraph } = sentences[own] as { from: number; paragraph: number };
  if (tokens[quote.from - 1]?.text === ":" && quote.from - 1 > from)
    return { sentence: own, range: { from, to: quote.from - 1 }, isColon: true, isSame: false };
  const before = sentences[own - 1];
  if (from !== quote.from || !before || paragraph - before.paragraph > 1) return null;
  if (before.paragraph !== paragraph && isQuoted(before.paragraph)) return null;
  return {
    sentence: own - 1,
    range: before,
    isColon: tokens[before.to - 1]?.text === ":",
    isSame: before.paragraph === paragraph,
  };
}

/**
 * Who speaks in a quotation without a verb of speech: whom the words before it present. 'Maria Lopez was blunt. "…"', 'For Maria Lopez, it
 * is simple: "…"', 'His verdict was short: "…"'. Whoever speaks right before
 * goes on. Null where they present nobody.
 */
export function introduceQuote(
  doc: TokenisedText,
  quote: Quote,
  attributions: readonly Attribution[][],
  index: NameIndex,
  isQuoted: (paragraph: number) => boolean,
): Attribution | null {
  const { tokens } = doc;
  const stage = isSpoken(tokens, quote) ? stageOf(doc, quote, isQuoted) : null;
  if (!stage) return null;
  const said = (attributions[stage.sentence] ?? []).at(-1);
  if (said) return stage.isSame ? said : null;
  const { sentence, range, isColon } = stage;
  const people = peopleIn(range, index);
  const first = (tokens[range.from] as Token).lower;
  const owner = OWN.test(first) ? ownerBefore(doc, sentence, first, index) : undefined;
  const isSingle = people.length === 1 && (isColon || isFirstPerson(tokens, quote));
  const meant = openerOf(tokens, range, index) ?? owner ?? (isSingle ? people[0] : undefined);
  if (meant === undefined) return null;
  const { mention, role, org, range: speaker } = named(doc.text, tokens, meant, range.from, null, index);
  return {
    speaker,
    name: mention?.canonical ?? "",
    org,
    role,
    cue: { from: quote.from, to: quote.from + 1 },
    content: { from: quote.from, to: quote.to },
    date: null,
    isBelief: false,
  };
}
