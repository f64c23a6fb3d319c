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
  const wordings = gatherWordings(votes);
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
function commonSpelling(votes: readonly TitleVote[]): Field<string> | null {
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

function flatten(text: string): string {
  return text
    .replace(/[‘’‚‛′]/g, "'")
    .replace(/[“”„‟«»″]/g, '"')
    .replace(/[‐-―]/g, "-")
    .replace(/…/g, "...");
}
