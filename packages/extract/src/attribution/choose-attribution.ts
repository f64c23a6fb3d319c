import { ATTRIBUTION_WEIGHTS } from "../data/attribution-weights.js";
import { type LinearModel, scoreFeatures } from "../syntax/linear-model.js";
import { readModel } from "../syntax/read-weights.js";
import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { TokenisedText } from "../tokens/token.js";
import { ATTRIBUTION_FEATURES, attributionFeatures, type Candidate, type Target } from "./attribution-features.js";

let model: LinearModel | undefined;
const features = new Int32Array(ATTRIBUTION_FEATURES);
const score = new Float64Array(1);

/** Weights are whole numbers, so many of them to one unit of the logistic scale. */
export const UNITS = 32;
/** The logistic score from which somebody is believed to have said it: by verbs that may as well tell of a deed. */
const ENOUGH = 0;
/** Of saying there is no doubt: it is only asked how far it reaches. */
const SAYING =
  /^(?:said|says|say|saying|told|tells|added|adds|adding|announced|reported|found|showed|shows|show|noted|noting|warned|estimated|wrote|stated|testified|acknowledged|argued|explained)$/;
const ENOUGH_SAID = -1.6;
/** Direct speech has a speaker: less is asked of who it is. */
const ENOUGH_QUOTED = -2;
/** "According to" says it outright, whatever stands around. */
const OUTRIGHT = /^(?:according|as)$/;
const ENOUGH_OUTRIGHT = -4;

function enoughFor({ tokens }: TokenisedText, target: Target, { attribution, via }: Candidate): number {
  if (via === "quote") return ENOUGH_QUOTED;
  const { cue, content, speaker } = attribution;
  if (via === "before" || content.from > target.from || target.to > content.to) return ENOUGH;
  const lead = speaker && speaker.from < cue.from ? tokens[speaker.from - 1] : tokens[cue.from];
  if (OUTRIGHT.test(lead?.lower ?? "")) return ENOUGH_OUTRIGHT;
  return SAYING.test(tokens[cue.from]?.lower ?? "") ? ENOUGH_SAID : ENOUGH;
}

/** Who most likely said a figure, or null where nobody likely did: a logistic model over the candidates. */
export function chooseAttribution(
  doc: TokenisedText,
  tree: () => SentenceTree,
  target: Target,
  candidates: Candidate[],
): Candidate | null {
  model ??= readModel(ATTRIBUTION_WEIGHTS, 1);
  let best: Candidate | null = null;
  let highest = -Infinity;
  for (const candidate of candidates) {
    const count = attributionFeatures(doc, tree(), target, candidate, candidates.length, features);
    scoreFeatures(model, features, count, score);
    if ((score[0] as number) <= highest || (score[0] as number) <= enoughFor(doc, target, candidate) * UNITS) continue;
    highest = score[0] as number;
    best = candidate;
  }
  return best;
}
