import type { Token } from "../../tokens/token.js";
import type { Attribution } from "../attribution.js";
import type { Candidate, Target } from "../choice/attribution-features.js";
import type { SpeechView } from "../speech-view.js";

const MARKS = /^["“”]$/;

/**
 * '"Acme **reported** 40 losses," the study says': somebody who speaks within the same quotation as a figure, where the words are those of
 * whoever is quoted.
 */
export function isWithinQuotation(
  tokens: readonly Token[],
  target: Target,
  { cue, speaker }: Pick<Attribution, "cue" | "speaker">,
): boolean {
  if (!target.isQuoted || speaker === null) return false;
  const from = Math.min(cue.from, speaker.from, target.from);
  const to = Math.max(cue.to, speaker.to, target.to);
  for (let at = from; at < to; at += 1) if (MARKS.test(tokens[at]?.text ?? "")) return false;
  return true;
}

/**
 * '"It has 900 wells, **according to Acme**. Nine are dry," the paper reported': the source that the quoted words name themselves,
 * nearer to the figure than whoever is quoted, and that of the figure before it for one that goes on counting the same.
 */
export function sourceWithin(
  { doc: { tokens }, attributions }: SpeechView,
  target: Target,
  last: Attribution | null,
): Candidate | null {
  const isSource = (said: Attribution): boolean =>
    tokens[said.cue.from]?.lower === "according" &&
    (said.org !== null || /^\p{Lu}/u.test(said.name)) &&
    isWithinQuotation(tokens, target, said);
  const here = attributions[target.sentence] ?? [];
  const own = here.find((said) => isSource(said) && said.content.from <= target.from && target.to <= said.content.to);
  if (own) return { attribution: own, via: "sentence" };
  const isNext = last?.speaker && tokens[last.cue.from]?.sentence === target.sentence - 1 && isSource(last);
  return isNext && here.every(({ cue }) => !isWithinQuotation(tokens, target, { cue, speaker: cue }))
    ? { attribution: last, via: "before" }
    : null;
}
