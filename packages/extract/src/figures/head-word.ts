import type { Token } from "../tokens/token.js";
import { isPlural, singularOf } from "../units/inflect.js";
import type { Concept } from "./concept.js";
import type { Draft } from "./draft.js";
import { headOf, type NounPhrase } from "./noun-phrase.js";

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

/** The lemma of what is counted or measured. A number without a unit counts its noun or nothing: what a level is of stands in its concept. */
export function headWord(
  tokens: Token[],
  draft: Draft,
  noun: NounPhrase | null,
  concept: Concept | null,
): string | null {
  if (draft.rule === "fold") return "time";
  const isTimes = draft.kind === "ratio" && noun !== null && tokens[noun.head]?.lower === "times";
  if (noun && !(isTimes && concept)) return headOf(tokens, noun);
  if (draft.kind === "duration" && !(concept && isNamedBefore(tokens, draft, concept))) return "time";
  const isMeasured = draft.unit !== null || draft.rule === "multiple" || isTimes;
  const counts = concept && draft.kind === "count" && isCountable(tokens, concept.head);
  return concept && (isMeasured || counts) && draft.rule !== "age"
    ? singularOf((tokens[concept.head] as Token).text)
    : null;
}
