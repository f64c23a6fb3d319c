import type { Sentence, Token, TokenisedText } from "../../tokens/token.js";
import type { Attribution } from "../attribution.js";
import { isDashSign } from "../choice/claim-marks.js";
import type { NameIndex } from "../speaker.js";
import { findQuotes, type Quote } from "./find-quotes.js";
import { findTurns } from "./find-turns.js";
import { introduceQuote } from "./introduce-quote.js";

const NEAR_AFTER = 10;
const NEAR_BEFORE = 14;

interface Paragraph {
  attributions: Attribution[];
  endsInColon: boolean;
  /** "- Jo Bloggs." as a line of its own: whom the quotation before it is from. */
  signature: Attribution | null;
}

function readParagraphs(tokens: Token[], sentences: Sentence[], attributions: Attribution[][]): Map<number, Paragraph> {
  const paragraphs = new Map<number, Paragraph>();
  sentences.forEach((sentence, i) => {
    const entry = paragraphs.get(sentence.paragraph) ?? { attributions: [], endsInColon: false, signature: null };
    entry.attributions.push(...(attributions[i] ?? []));
    const first = attributions[i]?.[0];
    if (first?.cue.from === sentence.from && isDashSign(tokens[sentence.from])) entry.signature ??= first;
    entry.endsInColon = tokens[sentence.to - 1]?.text === ":";
    paragraphs.set(sentence.paragraph, entry);
  });
  return paragraphs;
}

/** '"It sank." The navy said': a quotation that ends in a full stop is done with before the next sentence speaks. */
function isClosed(tokens: Token[], quote: Quote, cue: { from: number }): boolean {
  return tokens[quote.to - 2]?.text === "." && tokens[cue.from]?.sentence !== tokens[quote.to - 1]?.sentence;
}

/** '"A," said X, who spoke of Y. "B."': whoever spoke behind the quotation before goes on. */
function goesOnFrom(
  tokens: Token[],
  quote: Quote,
  last: Quote | null,
  said: Attribution | undefined,
): Attribution | null {
  if (!last || !said || last.paragraph !== quote.paragraph || /^[,:]$/.test(tokens[quote.from - 1]?.text ?? ""))
    return null;
  return said.cue.from >= last.to && said.cue.to <= quote.from ? said : null;
}

/** `cursor` walks the paragraph's acts of speech along with its quotations, so that each is looked at few times. */
function besides(tokens: Token[], quote: Quote, paragraph: Paragraph, cursor: { at: number }): Attribution | null {
  const { attributions } = paragraph;
  while (cursor.at < attributions.length && (attributions[cursor.at] as Attribution).cue.to <= quote.from)
    cursor.at += 1;
  const previous = attributions[cursor.at - 1];
  const before = previous && quote.from - previous.cue.to <= NEAR_BEFORE ? previous : null;
  if (before && /^[,:]$/.test(tokens[quote.from - 1]?.text ?? "")) return before;
  for (let i = cursor.at; i < attributions.length; i += 1) {
    const { cue } = attributions[i] as Attribution;
    if (cue.from - quote.to > NEAR_AFTER) break;
    if (cue.from >= quote.to && !isClosed(tokens, quote, cue)) return attributions[i] as Attribution;
  }
  return before;
}

/**
 * The speaker of each quotation: the act of speech beside it; else that of the quotation before it in the paragraph;
 * else whom the sentence before presents; else the one that the paragraph before announced with a colon, left open, or quoted last. A script is read turn by turn.
 */
export function spreadQuotes(
  doc: TokenisedText,
  attributions: Attribution[][],
  index: NameIndex,
): Map<Quote, Attribution> {
  const turns = findTurns(doc, index.mentions);
  if (turns.length > 0) return new Map(turns);
  const { tokens, sentences } = doc;
  const paragraphs = readParagraphs(tokens, sentences, attributions);
  const speakers = new Map<Quote, Attribution>();
  let last: Quote | null = null;
  let cursor = { at: 0 };
  for (const quote of findQuotes(doc)) {
    if (last?.paragraph !== quote.paragraph) cursor = { at: 0 };
    const beside = besides(tokens, quote, paragraphs.get(quote.paragraph) as Paragraph, cursor);
    const same =
      beside && beside.cue.from >= quote.to
        ? null
        : goesOnFrom(tokens, quote, last, last ? speakers.get(last) : undefined);
    const own = same ?? beside;
    const opensParagraph = sentences[(tokens[quote.from] as Token).sentence]?.from === quote.from;
    const signed = paragraphs.get(quote.paragraph + 1)?.signature;
    const quoted = last?.paragraph;
    const inherited =
      own ??
      signed ??
      goOn(quote, last, speakers) ??
      introduceQuote(doc, quote, attributions, index, (paragraph) => paragraph === quoted) ??
      inherit(quote, last, speakers, paragraphs, opensParagraph);
    if (inherited) speakers.set(quote, inherited);
    last = quote;
  }
  return speakers;
}

/** A quotation of the same paragraph, or left open before it, goes on. */
const goesOn = ({ paragraph }: Quote, last: Quote): boolean =>
  last.paragraph === paragraph || (last.isOpen && last.paragraph === paragraph - 1);

function goOn(quote: Quote, last: Quote | null, speakers: Map<Quote, Attribution>): Attribution | null {
  return last && goesOn(quote, last) ? (speakers.get(last) ?? null) : null;
}

function inherit(
  quote: Quote,
  last: Quote | null,
  speakers: Map<Quote, Attribution>,
  paragraphs: Map<number, Paragraph>,
  opensParagraph: boolean,
): Attribution | null {
  if (last && goesOn(quote, last)) return null;
  const before = paragraphs.get(quote.paragraph - 1);
  if (before?.endsInColon) return before.attributions.at(-1) ?? null;
  const isNext = last !== null && last.paragraph === quote.paragraph - 1 && opensParagraph;
  return isNext ? (speakers.get(last) ?? null) : null;
}
