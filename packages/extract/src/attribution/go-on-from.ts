import { hasFiniteClass } from "../syntax/is-verbal.js";
import type { TokenRange } from "../tokens/token.js";
import type { Attribution } from "./attribution.js";
import type { Candidate, Target } from "./choice/attribution-features.js";
import { leaningAway } from "./choice/lean-away.js";
import { isDeedVerb } from "./choice/lean-candidate.js";
import type { SpeechView } from "./speech-view.js";

/** Further on, somebody else may have taken over. */
const REACH = 16;

/**
 * Whoever said the figure before in the sentence says what hangs on it without a verb of its own: "gave the number of injured as 870, of
 * whom **112** were flown out", "by $63 billion, while lowering wages by **0.2 percent**". Null where a clause, a quotation or another act of
 * speech stands between.
 */
export function goOnFrom(
  { doc: { tokens }, trees, attributions }: SpeechView,
  before: TokenRange,
  target: Target,
  said: Attribution | null,
): Candidate | null {
  if (!said || target.from - before.to > REACH || target.from < before.to) return null;
  if (said.content.from > target.from || target.to > said.content.to) return null;
  if (isDeedVerb(tokens[said.cue.from]?.lower ?? "")) return null;
  const going: Candidate = { attribution: said, via: "sentence" };
  if (leaningAway(tokens, target, going) < 0) return null;
  const others = attributions[target.sentence] ?? [];
  if (others.some(({ speaker }) => speaker && speaker.from < target.to && target.from < speaker.to)) return null;
  if (others.some(({ cue }) => cue !== said.cue && cue.from >= before.to && cue.from < target.from)) return null;
  const tree = trees.treeOf(target.sentence);
  for (let at = before.to; at < target.from; at += 1)
    if (hasFiniteClass(tree, at) || /^[;:“”"()]$/.test(tokens[at]?.text ?? "")) return null;
  return going;
}
