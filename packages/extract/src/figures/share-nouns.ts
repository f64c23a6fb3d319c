import type { Token } from "../tokens/token.js";
import type { Draft } from "./draft.js";
import { type NounPhrase, readNounPhrase } from "./noun-phrase.js";
import { DOWN, UP } from "./word-sets.js";

const endOf = (draft: Draft): number => Math.max(draft.unitTo, draft.noun?.to ?? 0);

/** "461 mm (18 inches)": the same in another unit. */
export function isConversion(tokens: Token[], before: Draft | undefined, draft: Draft): boolean {
  const mark = tokens[draft.from - 1]?.text ?? "";
  if (!before || (mark !== "(" && mark !== "/") || before.unit === null || draft.unit === null) return false;
  return draft.from - 1 === before.unitTo || draft.from - 1 === endOf(before);
}

const MAJORITY = /^(?:majority|minority|plurality|share|most|half)$/;
const REACH = 8;

/** "a majority of likely voters, **56%**, say": the noun that a share between two marks stands behind. */
function nounBeside(tokens: Token[], before: Draft | undefined, draft: Draft): NounPhrase | null {
  const at = draft.from - 1;
  const [mark, after] = [tokens[at]?.text ?? "", tokens[draft.unitTo]?.text ?? ""];
  if (!/^(?:,|-|–|—|--|\()$/.test(mark) || !/^(?:,|-|–|—|--|\))$/.test(after)) return null;
  if (before?.rule === "fraction" && before.noun && endOf(before) === at) return before.noun;
  if (before?.rule === "fraction" && before.unitTo === at && tokens[draft.unitTo + 1]?.lower === "of")
    return readNounPhrase(tokens, draft.unitTo + 2, draft.unitTo + REACH);
  for (let back = at - 2; back > at - REACH; back -= 1) {
    if (tokens[back]?.lower !== "of" || !MAJORITY.test(tokens[back - 1]?.lower ?? "")) continue;
    const noun = readNounPhrase(tokens, back + 1, at);
    return noun?.to === at ? noun : null;
  }
  return null;
}

const JOINT = /^(?:and|or|to|,|-|–|\/|a|an|the)$/;

/** "71 kWh **and** 95 kWh of storage", "bursts of nine **and** 12 shots": the noun behind the second is of the first as well. */
function nounBehindNext(tokens: Token[], draft: Draft, next: Draft | undefined): NounPhrase | null {
  if (!next?.noun || next.kind !== draft.kind || next.rule === "fold" || (draft.unit === null) !== (next.unit === null))
    return null;
  if (next.from <= draft.unitTo || next.from - draft.unitTo > 3) return null;
  // "$20 million of the $27 million in advertising"
  const isPart = draft.unit !== null && draft.unit === next.unit && tokens[draft.unitTo]?.lower === "of";
  for (let at = draft.unitTo; at < next.from; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (!JOINT.test(word) && !(isPart && word === "of")) return null;
  }
  return next.noun;
}

const SINCE = /^(?:from|compared|with|versus|against|down|up|than)$/;

/** "34.3 hours **from** 34.7", "21 million francs **compared with** 34 million": what a measure is compared with is one as well. */
function likeCompared(tokens: Token[], before: Draft | undefined, draft: Draft): Draft {
  const isBare = draft.unit === null && draft.noun === null && (draft.rule === "count" || draft.rule === "range");
  // "rose 5 percent from 300": by how much is of another unit than from what.
  if (before?.change === "up" || before?.change === "down") return draft;
  if (!isBare || !before?.unit || before.noun || before.kind === "age" || draft.quantifier !== null) return draft;
  const gap = draft.from - before.unitTo;
  if (gap < 1 || gap > 3) return draft;
  for (let at = before.unitTo; at < draft.from; at += 1) {
    const word = tokens[at]?.lower ?? "";
    if (!SINCE.test(word) && !(word === "to" && tokens[at - 1]?.lower === "compared")) return draft;
  }
  return { ...draft, unit: before.unit, kind: before.kind, isElliptic: false };
}

const BY = /^(?:at|by|to|with|for|from|in|on)$/;
const GAP = 9;

const isMoved = (word: string): boolean => UP.has(word) || DOWN.has(word);

/** "13 points **from** Alba and 7 **from** Brun", "Cole **at** 25 percent and Dorn **at** 14": a part that goes the same way has the same unit. */
function likeParallel(tokens: Token[], before: Draft | undefined, draft: Draft): Draft {
  const isBare = draft.unit === null && draft.noun === null && draft.rule === "count" && draft.quantifier === null;
  if (
    !isBare ||
    !before?.unit ||
    before.noun ||
    before.rule === "range" ||
    !/^(?:money|percent|mass|volume)$/.test(before.kind)
  )
    return draft;
  const gap = draft.from - before.unitTo;
  if (gap < 1 || gap > GAP) return draft;
  const [behind, ahead] = [tokens[before.unitTo]?.lower ?? "", tokens[before.from - 1]?.lower ?? ""];
  const isSameBehind = BY.test(behind) && behind === tokens[draft.unitTo]?.lower && draft.from - before.unitTo > 2;
  const isSameAhead =
    BY.test(ahead) && ahead === tokens[draft.from - 1]?.lower && !/\p{L}/u.test(tokens[draft.unitTo]?.text ?? "");
  const isMovedAlike = isMoved(ahead) && isMoved(tokens[draft.from - 1]?.lower ?? "");
  const isJoined = tokens.slice(before.unitTo, draft.from).some(({ lower }) => lower === "and" || lower === ",");
  if (!isJoined || !(isSameBehind || isSameAhead || isMovedAlike)) return draft;
  return { ...draft, unit: before.unit, kind: before.kind, isElliptic: false };
}

/** "by **5** and 10 percentage points": the unit of the second is of the first. */
function unitBehindNext(tokens: Token[], draft: Draft, next: Draft | undefined): Draft | null {
  const isBare = draft.unit === null && draft.noun === null && draft.rule === "count" && draft.quantifier === null;
  if (!isBare || !next?.unit || next.kind === "age" || next.from !== draft.unitTo + 1 || next.rule === "range")
    return null;
  const isPrefixed = tokens[next.from]?.kind !== "number" && next.kind === "money";
  const isJoined = /^(?:and|or)$/.test(tokens[draft.unitTo]?.lower ?? "");
  return isJoined && !isPrefixed
    ? { ...draft, unit: next.unit, kind: next.kind, noun: next.noun, isElliptic: false }
    : null;
}

/** "hundreds if not **thousands of emails**", "millions and **millions of dollars**". */
function nounOfGreater(tokens: Token[], draft: Draft, next: Draft | undefined): Draft | null {
  if (draft.quantifier === null || draft.noun || draft.unit || next?.quantifier == null) return null;
  if (next.from - draft.to > 3 || next.from <= draft.to) return null;
  for (let at = draft.to; at < next.from; at += 1)
    if (!/^(?:and|or|if|not|,|even)$/.test(tokens[at]?.lower ?? "")) return null;
  return { ...draft, noun: next.noun, unit: next.unit, kind: next.kind, isElliptic: false };
}

/** "fired **two** 120 mm rounds", "three $50,000 prizes": a count of what the measure behind it describes. */
function nounMeasured(draft: Draft, next: Draft | undefined): NounPhrase | null {
  const isCount = draft.unit === null && draft.kind === "count" && next?.unit != null && next.kind !== "percent";
  return isCount && next.from === draft.unitTo ? next.noun : null;
}

/** Figures that say one thing twice, or share the words behind the last of them, have one noun. */
export function shareNouns(tokens: Token[], drafts: Draft[]): Draft[] {
  const shared = [...drafts];
  for (let i = shared.length - 1; i >= 0; i -= 1) {
    const draft = shared[i] as Draft;
    const joined = unitBehindNext(tokens, draft, shared[i + 1]) ?? nounOfGreater(tokens, draft, shared[i + 1]);
    if (joined) shared[i] = joined;
    if (joined || draft.noun || draft.quantifier !== null || draft.kind === "age") continue;
    const noun = nounMeasured(draft, shared[i + 1]) ?? nounBehindNext(tokens, draft, shared[i + 1]);
    if (noun) shared[i] = { ...draft, noun, isElliptic: false };
  }
  for (let i = 1; i < shared.length; i += 1)
    shared[i] = likeParallel(tokens, shared[i - 1], likeCompared(tokens, shared[i - 1], shared[i] as Draft));
  shared.forEach((draft, i) => {
    if (draft.noun) return;
    const before = shared[i - 1];
    const beside = draft.kind === "percent" ? nounBeside(tokens, before, draft) : null;
    const isSame = before?.kind === draft.kind && isConversion(tokens, before, draft);
    const noun = isSame ? before.noun : beside;
    if (noun) shared[i] = { ...draft, noun };
    // "nearly a third — 31% — of new investors"
    if (beside && before?.rule === "fraction" && !before.noun)
      shared[i - 1] = { ...before, noun: beside, isElliptic: false };
  });
  return shared;
}
