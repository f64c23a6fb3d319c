import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { Draft } from "../reading/draft.js";
import { ADJECTIVE, type NounPhrase, readNounPhrase } from "../reading/noun-phrase.js";
import { isGroupBefore } from "./head-word.js";

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

/** "took the most **seats** -- 123 -- of all": so many of what stands before the dash. */
function nounTold(tokens: Token[], { kind, unit, noun, from, unitTo }: Draft): NounPhrase | null {
  const isDash = (at: number): boolean => /^(?:--|–|—)$/.test(tokens[at]?.text ?? "");
  const word = tokens[from - 2];
  if (kind !== "count" || unit !== null || noun || !isDash(from - 1) || !isDash(unitTo)) return null;
  const isThings = word?.kind === "word" && word.text === word.lower && isPlural(word.lower);
  return isThings ? { from: from - 2, to: from - 1, head: from - 2 } : null;
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

/** "**64 foreign** and 598 local staff": behind a number of two or more a lone singular only describes the plural that is to come. */
function nounDescribed(tokens: Token[], draft: Draft, next: Draft | undefined): NounPhrase | null {
  const { noun, kind, unit, unitTo, low, high } = draft;
  const isLone = noun !== null && noun.from === unitTo && noun.head === noun.from && tokens[noun.to]?.spaced === true;
  if (!isLone || kind !== "count" || unit !== null || (low ?? high ?? 0) < 2) return null;
  const word = tokens[noun.head] as Token;
  if (word.text !== word.lower || isPlural(word.lower) || !ADJECTIVE.test(word.lower)) return null;
  const isJoined = /^(?:and|or|,)$/.test(tokens[noun.to]?.lower ?? "") && next?.from === noun.to + 1;
  const isWhole = next?.noun != null && next.kind === "count" && next.noun.head > next.noun.from;
  const head = next?.noun?.head ?? -1;
  return isJoined && isWhole && !isHarmed(tokens[head]) ? { from: head, to: head + 1, head } : null;
}

const isHarmed = (token: Token | undefined): boolean => /(?:ed|ing|dead)$/.test(token?.lower ?? "");

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
    const joined = nounOfGreater(tokens, draft, shared[i + 1]);
    if (joined) shared[i] = joined;
    const described = nounDescribed(tokens, draft, shared[i + 1]);
    if (described) shared[i] = { ...draft, noun: described, to: draft.noun?.to ?? draft.to };
    if (joined || draft.noun || draft.quantifier !== null || draft.kind === "age") continue;
    // "a **population of** 38,000 and 120 schools"
    if (isGroupBefore(tokens, draft)) continue;
    const noun = nounMeasured(draft, shared[i + 1]) ?? nounBehindNext(tokens, draft, shared[i + 1]);
    if (noun) shared[i] = { ...draft, noun, isElliptic: false };
  }
  shared.forEach((draft, i) => {
    if (draft.noun) return;
    const before = shared[i - 1];
    const beside = draft.kind === "percent" ? nounBeside(tokens, before, draft) : nounTold(tokens, draft);
    const isSame = before?.kind === draft.kind && isConversion(tokens, before, draft);
    const noun = isSame ? before.noun : beside;
    if (noun) shared[i] = { ...draft, noun, isElliptic: false };
    // "nearly a third — 31% — of new investors"
    if (beside && before?.rule === "fraction" && !before.noun)
      shared[i - 1] = { ...before, noun: beside, isElliptic: false };
  });
  return shared;
}
