import { ATTRIBUTION_WEIGHTS } from "../../data/attribution-weights.js";
import type { LinearModel } from "../../syntax/linear-model.js";
import { logOdds } from "../../syntax/log-odds.js";
import { readModel } from "../../syntax/read-weights.js";
import type { SpeechView } from "../speech-view.js";
import { ATTRIBUTION_FEATURES, attributionFeatures, type Candidate, type Target } from "./attribution-features.js";
import { leaningTo } from "./lean-candidate.js";

let model: LinearModel | undefined;
const features = new Int32Array(ATTRIBUTION_FEATURES);

/** Nobody is believed to have said a figure of which it is likelier than this that the article says so itself. */
const OWN_VOICE = 0.52;

/** How much likelier each candidate is than nobody. */
function weigh(view: SpeechView, target: Target, candidates: Candidate[]): number[] {
  model ??= readModel(ATTRIBUTION_WEIGHTS, 1);
  const known = model;
  return candidates.map((candidate) => {
    const count = attributionFeatures(view, target, candidate, candidates.length, features);
    return Math.exp(logOdds(known, features, count) + leaningTo(view.doc, target, candidate));
  });
}

/** Who most likely said a figure, or null where nobody likely did: a logistic model in which all candidates and nobody compete. */
export function chooseAttribution(view: SpeechView, target: Target, candidates: Candidate[]): Candidate | null {
  const odds = weigh(view, target, candidates);
  const all = odds.reduce((sum, each) => sum + each, 0);
  if (1 / (1 + all) > OWN_VOICE) return null;
  // Somebody who may have said it in two ways is likelier than each way by itself.
  const byName = new Map<string, number>();
  candidates.forEach(({ attribution: { name } }, i) => {
    byName.set(name, (byName.get(name) ?? 0) + (odds[i] as number));
  });
  let best = -1;
  const likelihood = (i: number): number =>
    (byName.get((candidates[i] as Candidate).attribution.name) as number) + (odds[i] as number) / 100;
  candidates.forEach((_, i) => {
    if (best < 0 || likelihood(i) > likelihood(best)) best = i;
  });
  return candidates[best] ?? null;
}
