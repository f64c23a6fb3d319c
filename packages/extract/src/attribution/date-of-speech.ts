import { readSet } from "../data/read-pairs.js";
import { DOCUMENT_NOUNS } from "../data/speech-words.js";
import type { DateSpan } from "../dates/date-span.js";
import type { Token, TokenRange } from "../tokens/token.js";
import type { Placed } from "./place-claim.js";

const DOCUMENTS = readSet(DOCUMENT_NOUNS);

/** The date of the act: it stands between speaker, cue and the beginning of the claim. */
export function dateOf(tokens: Token[], placed: Placed, sentence: TokenRange, dates: DateSpan[]): string | null {
  const { cue, content } = placed;
  const isAfter = content.from >= cue.to;
  for (const date of dates) {
    if (!isAfter && date.from >= cue.to) return date.edtf;
    if (!isAfter || date.from < cue.to) continue;
    const reaches = date.from - cue.to < 12 && !hasClaimStart(tokens, cue.to, date.from);
    if (reaches) return date.edtf;
  }
  return leadDate(tokens, dates, sentence, placed);
}

function hasClaimStart(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1)
    if (/^(?:that|there|it|he|she|they|,|:|"|“)$/.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "In July the ministry said": a date at the head of the sentence, before the speaker. */
function leadDate(tokens: Token[], dates: DateSpan[], sentence: TokenRange, placed: Placed): string | null {
  const date = dates[0];
  if (
    !date ||
    date.from - sentence.from > 2 ||
    placed.speaker.range.from < date.to ||
    tokens[sentence.from]?.lower === "as"
  )
    return null;
  return date.edtf;
}

export function documentDate(tokens: Token[], placed: Placed, to: number): boolean {
  for (let at = placed.cue.to; at < Math.min(to, placed.cue.to + 12); at += 1)
    if (DOCUMENTS.has(tokens[at]?.lower ?? "")) return true;
  return false;
}
