import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { Token, TokenisedText, TokenRange } from "../tokens/token.js";
import { hasClaimMark, isClosingQuote, isFollowedByClaim, isQuoteOrComma } from "./choice/claim-marks.js";
import type { Cue } from "./cues/cue.js";
import { issuerOf } from "./cues/issuer.js";
import { speakerAfter } from "./cues/speaker-after.js";
import { speakerBefore } from "./cues/speaker-before.js";
import { speakerAfterAccording, speakerInTree } from "./cues/speaker-in-tree.js";
import { isBroughtIn } from "./naming/nominal-before.js";
import { isWording, speakerAnnounced } from "./quotes/announced-speaker.js";
import { isComma, isOwnerMark, isPronoun, type NameIndex, named, SPEAKERS, type Speaker } from "./speaker.js";

export interface Placed {
  cue: Cue;
  speaker: Speaker;
  content: TokenRange;
}

/** "the ministry, **which** reported", "the study -- **which** notes": to the name, or noun that speaks, that the pronoun stands for. */
function overRelative(tokens: Token[], at: number, index: NameIndex): number {
  if (!/^(?:which|that|who)$/.test(tokens[at - 1]?.lower ?? "")) return at;
  let before = at - 1;
  while (/^(?:,|-|—|–|\()$/.test(tokens[before - 1]?.text ?? "")) before -= 1;
  const isSetOff = before < at - 1;
  return index.byEnd.has(before) || (isSetOff && SPEAKERS.has(tokens[before - 1]?.lower ?? "")) ? before : at;
}

/** Where the subject of a cue stands, and which side of the cue holds the claim. */
export function place(
  doc: TokenisedText,
  cue: Cue,
  sentence: TokenRange,
  from: number,
  index: NameIndex,
  tree: () => SentenceTree,
): Placed | null {
  const { text, tokens } = doc;
  if (cue.pattern === "according") return placeAccording(doc, cue, sentence, afterOther(tokens, from, sentence), index);
  if (cue.pattern === "owned") return placeOwned(doc, cue, sentence, index);
  if (cue.pattern === "inverted") {
    const speaker = speakerAfter(text, tokens, cue.to, sentence.to, index);
    return speaker && { cue, speaker, content: { from: speaker.range.to, to: sentence.to } };
  }
  if (cue.pattern === "signed") {
    const speaker = speakerAfter(text, tokens, cue.to, sentence.to, index);
    return speaker && { cue, speaker, content: { from: sentence.from, to: cue.from } };
  }
  if (cue.pattern === "passive") {
    const speaker = speakerAfter(text, tokens, (cue.by ?? cue.to) + 1, sentence.to, index);
    return speaker && { cue, speaker, content: { from: cue.to, to: sentence.to } };
  }
  if (cue.pattern === "announced") return placeAnnounced(doc, cue, sentence, index, tree);
  const start = tokens[cue.from - 1]?.text === "," ? sentence.from : from;
  const inverted = invertedAt(doc, cue, sentence, index);
  if (inverted) return { cue, speaker: inverted, content: { from: sentence.from, to: cue.from } };
  const before = speakerBefore(text, tokens, overRelative(tokens, cue.from, index), start, index);
  const announced =
    before && isAnnouncement(tokens, cue, before) ? placeAnnounced(doc, cue, sentence, index, tree) : null;
  if (announced) return announced;
  const behind =
    before && isWhereSpoken(tokens, cue, before)
      ? speakerBefore(text, tokens, cue.from, before.range.to + 1, index)
      : null;
  const isOther = before !== null && behind === null && isDoubtful(tokens, cue, before);
  const better = isOther ? speakerInTree(doc, tree(), cue.from, index) : behind;
  if (before && isDateline(tokens, cue, before, sentence)) return null;
  if (before) return placeActive(doc, cue, better ?? before, sentence);
  const isInverted = isQuoteOrComma(tokens[cue.from - 1]) && !tokens[cue.from]?.lower.endsWith("ing");
  const after = isInverted ? speakerAfter(text, tokens, cue.to, sentence.to, index) : null;
  if (after) return { cue, speaker: after, content: { from: sentence.from, to: cue.from } };
  if (tokens[cue.from]?.text === ":") return placeAnnounced(doc, cue, sentence, index, tree);
  const far = tokens[cue.from]?.kind === "word" ? speakerInTree(doc, tree(), cue.from, index) : null;
  return far && placeActive(doc, cue, far, sentence);
}

/** "released the following **statement**:": the noun before the colon is what was said. */
function isAnnouncement(tokens: Token[], cue: Cue, { mention, range }: Speaker): boolean {
  return mention === null && tokens[cue.from]?.text === ":" && isWording(tokens[range.to - 1]?.lower ?? "");
}

/** 'made the following comment: "…"': only quoted words are announced by whatever stands before a colon. */
function placeAnnounced(
  doc: TokenisedText,
  cue: Cue,
  sentence: TokenRange,
  index: NameIndex,
  tree: () => SentenceTree,
): Placed | null {
  if (!/^["“]$/.test(doc.tokens[cue.to]?.text ?? "")) return null;
  const speaker = speakerAnnounced(doc, tree(), cue.from, sentence, index);
  return speaker && { cue, speaker, content: { from: cue.to, to: Math.max(cue.to, sentence.to) } };
}

const SAYS =
  /^(?:said|says|added|adds|noted|notes|wrote|writes|explained|argued|argues|warned|warns|reported|recalled|admitted|reckons|estimates?|estimated|predicted|insisted|conceded|acknowledged)$/;

/** "sugar fell on Main St., **said** Lt. Jo Bloggs, the …": a name at once behind the verb, set off, speaks. */
function invertedAt({ text, tokens }: TokenisedText, cue: Cue, sentence: TokenRange, index: NameIndex): Speaker | null {
  if (!isComma(tokens[cue.from - 1]) || !SAYS.test(tokens[cue.from]?.lower ?? "")) return null;
  const next = tokens[cue.to];
  if (!next || next.text === next.lower) return null;
  const after = speakerAfter(text, tokens, cue.to, sentence.to, index);
  if (after?.mention?.type !== "person") return null;
  const behind = tokens[after.range.to];
  return after.range.to >= sentence.to || behind?.kind === "punct" ? after : null;
}

/** "X blamed Congress **and said**", "supporters of the president say": what stands before the verb may not be its subject. */
function isDoubtful(tokens: Token[], cue: Cue, { mention, range, words }: Speaker): boolean {
  if (tokens[cue.from - 1]?.lower === "and") return range.to === cue.from - 1;
  if (
    mention?.type === "place" &&
    range.from > 0 &&
    /^(?:and|in|of|at|near|from)$/.test(tokens[range.from - 1]?.lower ?? "")
  )
    return true;
  return mention === null && !isPronoun(words) && isBroughtIn(tokens, range);
}

/** "Speaking in **Kisumu**, the chairman, Jo Bloggs, said": before the comma, where somebody spoke. */
function isWhereSpoken(tokens: Token[], cue: Cue, { mention, range }: Speaker): boolean {
  if (mention?.type !== "place" || !isComma(tokens[range.to]) || range.to + 2 > cue.from) return false;
  return /^(?:in|at|near|from|outside)$/.test(tokens[range.from - 1]?.lower ?? "");
}

/** "KUALA LUMPUR: Shares rose": where a report is from does not speak. */
function isDateline(tokens: Token[], cue: Cue, { mention, range }: Speaker, sentence: TokenRange): boolean {
  return tokens[cue.from]?.text === ":" && mention?.type === "place" && range.from === sentence.from;
}

/** "the office's outlook": the owner of the noun speaks. */
function placeOwned({ text, tokens }: TokenisedText, cue: Cue, sentence: TokenRange, index: NameIndex): Placed | null {
  const isName = index.byEnd.has(cue.from);
  let mark = cue.from - 1;
  while (!isName && mark > sentence.from && !isOwnerMark(tokens[mark])) mark -= 1;
  if (isName) mark = cue.from;
  const speaker = speakerBefore(text, tokens, mark, sentence.from, index);
  return speaker && !isPronoun(speaker.words) ? { cue, speaker, content: sentence } : null;
}

const OCCASION =
  /^(?:on|in|at|by|late|early|earlier|last|this|the|a|an|its|his|her|their|yesterday|today|tonight|week|month|weekly|monthly|annual|yearly|separate|joint|report|statement|interview|note|notice|email|letter|filing|briefing|conference|news|press|phone|telephone|then|later|\w+day|january|february|march|april|may|june|july|august|september|october|november|december)$/;
const LONGEST_OCCASION = 6;

/** "the office said **on Thursday in a statement**, down from": past when and where it was said. */
function overOccasion(tokens: Token[], at: number, to: number): number {
  let end = at;
  while (end < Math.min(to, at + LONGEST_OCCASION) && OCCASION.test(tokens[end]?.lower ?? "")) end += 1;
  return end;
}

/** A speaker behind the claim is set off by a comma or a closing quotation mark; before it there is none. */
function placeActive({ tokens }: TokenisedText, cue: Cue, speaker: Speaker, sentence: TokenRange): Placed {
  let left = speaker.range.from;
  while (left > sentence.from && !isQuoteOrComma(tokens[left - 1]) && speaker.range.from - left < 25) left -= 1;
  const lead = tokens[left]?.lower;
  const isAs = lead === "as";
  const isSetOff =
    left > sentence.from + 1 && isQuoteOrComma(tokens[left - 1]) && !/^(?:but|and|while)$/.test(lead ?? "");
  const isQuoted = isClosingQuote(tokens[left - 1]) || isClosingQuote(tokens[left - 2]);
  const isInset = isSetOff && !isAs && isComma(tokens[overOccasion(tokens, cue.to, sentence.to)]);
  if (isInset) return { cue, speaker, content: sentence };
  const isTail = isSetOff && !(isQuoted ? hasClaimMark : isFollowedByClaim)(tokens, cue.to, sentence.to);
  const isBehind = isAs || isTail;
  return { cue, speaker, content: isBehind ? { from: sentence.from, to: left } : { from: cue.to, to: sentence.to } };
}

/** "by **his** count", "by **Jo Bloggs's** estimate": whoever counts. */
function ownerOfCount(text: string, tokens: Token[], cue: Cue, index: NameIndex): Speaker | null {
  if (tokens[cue.from]?.lower !== "by") return null;
  const word = tokens[cue.to]?.lower ?? "";
  const range = { from: cue.to, to: cue.to + 1 };
  if (word === "his" || word === "her")
    return { range, mention: null, words: word === "his" ? "he" : "she", role: null, org: null };
  const i = index.byStart.get(cue.to);
  const name = i === undefined ? undefined : index.names[i];
  if (i === undefined || !name || !isOwnerMark(tokens[name.to])) return null;
  return named(text, tokens, i, cue.to, null, index);
}

const CRITERION =
  /(?:^|\s)(?:ages?|size|weight|height|income|needs?|ability|gender|sex|rank|type|seniority|body mass index|(?:age|income|weight|ethnic|racial) groups?)$/i;

/** "paid according to **age**", "overweight according to his **body mass index**": what sorts people says nothing. */
function isCriterion({ mention, words }: Speaker): boolean {
  return mention === null && CRITERION.test(words);
}

/** "900 according to the police **and 4,000** according to the organisers": each source has its own figure. */
function afterOther(tokens: Token[], cueEnd: number, sentence: TokenRange): number {
  if (tokens[cueEnd - 2]?.lower !== "according" || cueEnd <= sentence.from) return sentence.from;
  let from = cueEnd;
  while (from < sentence.to && !/^(?:and|but|while|or|[,;])$/.test(tokens[from]?.lower ?? "")) from += 1;
  return from;
}

function placeAccording(
  { text, tokens }: TokenisedText,
  cue: Cue,
  sentence: TokenRange,
  from: number,
  index: NameIndex,
): Placed | null {
  const first =
    ownerOfCount(text, tokens, cue, index) ??
    speakerAfter(text, tokens, cue.to, sentence.to, index) ??
    speakerAfterAccording({ text, tokens, sentences: [] }, cue.to, sentence.to, index);
  if (!first || isCriterion(first)) return null;
  const speaker = issuerOf(text, tokens, first, index) ?? first;
  const isLead = cue.from - sentence.from < 3;
  const isInset = !isLead && tokens[speaker.range.to]?.text === "," && speaker.range.to < sentence.to - 2;
  if (isInset || (!isLead && tokens[cue.from]?.lower === "in")) return { cue, speaker, content: sentence };
  return {
    cue,
    speaker,
    content: isLead ? { from: speaker.range.to, to: sentence.to } : { from: Math.min(from, cue.from), to: cue.from },
  };
}

/** "he said …, **adding** that": the same speaker goes on. */
export function placeAgain(tokens: Token[], cue: Cue, sentence: TokenRange, last: Speaker | null): Placed | null {
  const isGerund = tokens[cue.from]?.lower.endsWith("ing") && /^(?:,|and|["”])$/.test(tokens[cue.from - 1]?.text ?? "");
  return last && isGerund ? { cue, speaker: last, content: { from: cue.to, to: sentence.to } } : null;
}
