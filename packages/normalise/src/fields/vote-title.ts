import type { FieldOrigin } from "@newsledger/contracts";
import { foldText } from "../body/fold-text.js";
import type { Field } from "./field.js";

/** One place where a page says what its headline is, and how much its word counts. */
export interface TitleVote {
  readonly text: string;
  readonly origin: FieldOrigin;
  readonly weight: number;
}

interface Wording {
  readonly key: string;
  readonly votes: TitleVote[];
  sum: number;
}

/** What a wording gains by standing whole within another: the other has a kicker, a section or a name around it. */
const BARE = 1;
const MIN_LETTERS_WITHIN = 12;
const ENDS_APART = /^$|[^\p{L}\p{N}\s,]\s*$/u;
const BEGINS_APART = /^$|^\s*[^\p{L}\p{N}\s,.]|^\.\s/u;

/**
 * The headline that most places agree on. Outlets test headlines against each other, prefix them for one place and
 * shorten them for another, so that no single place is right everywhere. Letters and digits alone are compared; of one
 * headline the commonest quotes and dashes are taken. Ties go to the shorter of two of which one holds the other,
 * else to the first of `votes`. Null without votes.
 */
export function voteTitle(votes: readonly TitleVote[]): Field<string> | null {
  const wordings = joinCut(gatherWordings(votes));
  for (const wording of wordings) if (wordings.some((other) => holds(other, wording))) wording.sum += BARE;
  let best: Wording | null = null;
  for (const wording of wordings) {
    if (best === null || wording.sum > best.sum || (wording.sum === best.sum && holds(best, wording))) best = wording;
  }
  return best === null ? null : commonSpelling(best.votes);
}

function gatherWordings(votes: readonly TitleVote[]): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const vote of votes) {
    const key = foldText(vote.text);
    const wording = wordings.get(key) ?? { key, votes: [], sum: 0 };
    wording.votes.push(vote);
    wording.sum += vote.weight;
    wordings.set(key, wording);
  }
  return [...wordings.values()];
}

const ELLIPSIS = /\s*(?:…|\.{3,})$/;
/** Search engines ask for 110 letters at most. */
const CUT_FROM = 100;

/** What was cut short in one place speaks for the wording that has the rest. */
function joinCut(wordings: readonly Wording[]): Wording[] {
  const whole: Wording[] = [];
  for (const wording of wordings) {
    const rest = isCut(wording) ? wordings.find((other) => other !== wording && goesOn(wording, other)) : undefined;
    if (rest === undefined) whole.push(wording);
    else rest.sum += wording.sum;
  }
  return whole;
}

function isCut({ votes }: Wording): boolean {
  const text = votes[0]?.text ?? "";
  return ELLIPSIS.test(text) || text.length >= CUT_FROM;
}

function goesOn(cut: Wording, other: Wording): boolean {
  return cut.key.length >= MIN_LETTERS_WITHIN && other.key.length > cut.key.length && other.key.startsWith(cut.key);
}

/** A headline that only goes on was cut short in the other place; what is set apart by a mark was put around it. */
function holds(longer: Wording, shorter: Wording): boolean {
  if (shorter.key.length < MIN_LETTERS_WITHIN || longer.key.length <= shorter.key.length) return false;
  const inner = textOf(shorter);
  const outer = textOf(longer);
  const at = outer.indexOf(inner);
  if (at < 0) return false;
  return ENDS_APART.test(outer.slice(0, at)) && BEGINS_APART.test(outer.slice(at + inner.length));
}

function textOf({ votes }: Wording): string {
  return flatten(votes[0]?.text ?? "").toLowerCase();
}

/**
 * Content systems flatten quotes and dashes here and there, so that one place alone does not settle them. Other marks
 * are kept as the first place has them: a headline in two elements loses the slash between its parts.
 */
function commonSpelling(all: readonly TitleVote[]): Field<string> | null {
  const spoken = all.filter(({ text }) => !isShouted(text));
  const votes = spoken.length === 0 ? all : spoken;
  let best: TitleVote | null = null;
  let bestCount = 0;
  const flat = flatten(votes[0]?.text ?? "");
  for (const vote of votes.filter(({ text }) => flatten(text) === flat)) {
    const count = votes.filter(({ text }) => text === vote.text).length;
    if (count > bestCount) {
      best = vote;
      bestCount = count;
    }
  }
  return best === null ? null : { value: best.text, origin: best.origin };
}

/** Capitals throughout are the page's looks, and no spelling where another place has one. */
function isShouted(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}.*\s.*\p{Lu}/u.test(text);
}

function flatten(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐-―]/g, "-")
    .replace(/…/g, "...");
}
