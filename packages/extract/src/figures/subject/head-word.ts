import type { Token } from "../../tokens/token.js";
import { isPlural, singularOf } from "../../units/inflect.js";
import type { Draft } from "../reading/draft.js";
import { headOf, type NounPhrase } from "../reading/noun-phrase.js";
import type { Concept } from "./concept.js";
import { headOfKind, isMeasuredOf, QUANTITIES } from "./head-of-kind.js";
import { isOfCrowd, isOfVictims } from "./of-people.js";

/** "a battery **life of** 30 minutes": the length of a thing, not a time. */
function isNamedBefore(tokens: Token[], draft: Draft, { head }: Concept): boolean {
  return tokens[draft.from - 1]?.lower === "of" && head === draft.from - 2;
}

const PRICED =
  /^(?:shares|futures|stocks|prices|receipts|contracts|markets|yields|rates|bonds|scores|ratings|indices|indexes|points)$/;

/** "overall **cases** declined to 653": things that a bare number counts, not what has a price or a level. */
function isCountable(tokens: Token[], at: number): boolean {
  const { text, lower } = tokens[at] as Token;
  return (text === lower || /^\p{Lu}\p{Ll}/u.test(text)) && isPlural(lower) && !PRICED.test(lower);
}

/** "a mother of **three**", "mum-of-three". */
export function isOfParent(tokens: Token[], { from }: Draft): boolean {
  const words = [tokens[from - 1], tokens[from - 2], tokens[from - 3], tokens[from - 4]].filter((t) => t?.text !== "-");
  return (
    words[0]?.lower === "of" &&
    /^(?:mother|father|parents?|mum|mom|dad|grandmother|grandfather|mam|gran|nan)$/.test(words[1]?.lower ?? "")
  );
}

/** "a population of 5 million", "a crowd of 300": a group is as large as what it counts. */
function isGroupWord(tokens: Token[], at: number): boolean {
  return /^(?:populations?|crowds?|teams?|staff|workforce|audiences?|toll|membership|groups?|fleets?|army|force|famil(?:y|ies)|cast|crew|squad|panel|majority|backlog|caseload|enrol?lment|circulation|attendance|readership|capacity|staffing|following|turnout|strength|garrison|electorate|flock|herd|congregation|queue|cohort|battalion|brigade|contingent|delegation)$/.test(
    tokens[at]?.lower ?? "",
  );
}

/** "a **population of** 5 million": the group is what the number is of, whatever was counted before. */
export function isGroupBefore(tokens: Token[], { from }: Draft): boolean {
  return tokens[from - 1]?.lower === "of" && isGroupWord(tokens, from - 2);
}

/** "the death **toll** rose to 30": words whose level is a count. */
const TOTAL =
  /^(?:toll|number|total|count|tally|population|membership|workforce|headcount|attendance|capacity|circulation|readership|enrol?lment|caseload|backlog|turnout|audience|crowd|fleet|staff|majority|lead|margin)$/;

const VICTIMS_REACH = 8;

/** "killed 130 in Paris and **32** in Brussels". */
function goesOnWithVictims(tokens: Token[], before: Draft | undefined, draft: Draft): boolean {
  if (!before || before.noun || before.unit !== null || draft.isElliptic === false) return false;
  const between = tokens.slice(before.unitTo, draft.from);
  const isJoined = between.length < VICTIMS_REACH && between.at(-1)?.lower === "and";
  return isJoined && isOfVictims(tokens, before) && /^(?:in|at|near|on)$/.test(tokens[draft.unitTo]?.lower ?? "");
}

/** "nine **times**": so often as much, and no occasions. */
export function isTimes(tokens: Token[], { kind }: Draft, noun: NounPhrase | null): boolean {
  return kind === "ratio" && noun !== null && tokens[noun.head]?.lower === "times";
}

/** The lemma of what is counted or measured; of an index the index itself, of a bare number without a noun nothing. */
export function headWord(
  tokens: Token[],
  draft: Draft,
  noun: NounPhrase | null,
  concept: Concept | null,
  before: Draft | undefined,
  isName: (at: number) => boolean,
): string | null {
  if (draft.rule === "fold") return "time";
  const isOften = isTimes(tokens, draft, noun);
  if (noun && !(isOften && concept)) return headOf(tokens, noun);
  if (draft.kind === "duration" && !(concept && isNamedBefore(tokens, draft, concept)))
    return draft.unit === "night" ? "night" : "time";
  const isMeasured = draft.unit !== null || draft.rule === "multiple" || isOften;
  const isCount = draft.kind === "count" && draft.unit === null;
  const isLabelled = tokens[draft.from - 1]?.text === ":";
  const isToldSo =
    concept !== null &&
    (concept.isMeasured
      ? isLabelled || isCountable(tokens, concept.head)
      : isLabelled && concept.head === draft.from - 2);
  if (isCount && isOfParent(tokens, draft)) return "child";
  const isTotal =
    isCount && concept !== null && concept.isMeasured !== false && TOTAL.test(tokens[concept.head]?.lower ?? "");
  const counts = isTotal || (isCount && isToldSo);
  const kindly = noun || isMeasuredOf(tokens, draft, concept) ? null : headOfKind(tokens, draft, concept);
  if (kindly) return kindly;
  if (draft.unit === null && (isOfVictims(tokens, draft) || goesOnWithVictims(tokens, before, draft))) return "people";
  const isGroup =
    isCount && concept !== null && isNamedBefore(tokens, draft, concept) && isGroupWord(tokens, concept.head);
  const isLevel = draft.kind === "index";
  const isSure = isMeasured || counts || isGroup || isLevel;
  if (!(concept && isSure) && draft.unit === null && isCount && isOfCrowd(tokens, draft)) return "people";
  if (!concept) return draft.unit === null ? null : (QUANTITIES[draft.kind] ?? null);
  // "has 312 officers, 40 fewer": of a count that is somebody's nothing says what is counted.
  if (isCount && !isSure && concept.isMeasured === false) return null;
  const { lower, text } = tokens[concept.head] as Token;
  return isName(concept.head) ? lower : singularOf(text);
}
