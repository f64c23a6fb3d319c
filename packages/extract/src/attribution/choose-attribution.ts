import { ATTRIBUTION_WEIGHTS } from "../data/attribution-weights.js";
import { readSet } from "../data/read-pairs.js";
import { PUTTING_VERBS } from "../data/speech-words.js";
import { type LinearModel, scoreFeatures } from "../syntax/linear-model.js";
import { readModel } from "../syntax/read-weights.js";
import type { TokenisedText } from "../tokens/token.js";
import { ATTRIBUTION_FEATURES, attributionFeatures, type Candidate, type Target } from "./attribution-features.js";
import type { SpeechView } from "./speech-view.js";

let model: LinearModel | undefined;
const features = new Int32Array(ATTRIBUTION_FEATURES);
const score = new Float64Array(1);

/** Weights are whole numbers, so many of them to one unit of the logistic scale. */
export const UNITS = 32;
/** Nobody is believed to have said a figure of which it is likelier than this that the article says so itself. */
const OWN_VOICE = 0.55;

/** Of saying there is no doubt: it is only asked how far it reaches. */
const SAYING =
  /^(?:said|says|say|saying|told|tells|added|adds|adding|announced|reported|found|showed|shows|show|noted|noting|warned|estimated|wrote|stated|testified|acknowledged|argued|explained)$/;
/** "According to" says it outright, whatever stands around; so do "by one estimate" and a signature. */
const OUTRIGHT = /^(?:according|as|by|[-–—―])$/;
const PUTTING = readSet(PUTTING_VERBS);
/** "puts the toll **at** 107", "gave it **as** 870", "spoke **of** 300,000". */
const PUT_LINK = /^(?:at|as|of)$/;

/**
 * What is added to a candidate's score beyond what was learnt. The corpus leaves out many who plainly spoke, and takes wishes and deeds
 * for claims more often than readers of figures would.
 */
const LEANING = { quoted: 2, put: 4, outright: 2, said: 1, clause: -3 };

function leaningTo({ tokens }: TokenisedText, target: Target, { attribution, via }: Candidate): number {
  if (via === "quote") return LEANING.quoted;
  if (via === "clause") return LEANING.clause;
  const { cue, content, speaker } = attribution;
  if (via === "before" || content.from > target.from || target.to > content.to) return 0;
  const lead = speaker && speaker.from < cue.from ? tokens[speaker.from - 1] : tokens[cue.from];
  if (
    cue.from < target.from &&
    PUTTING.has(tokens[cue.from]?.lower ?? "") &&
    PUT_LINK.test(tokens[target.from - 1]?.lower ?? "")
  )
    return LEANING.put;
  if (OUTRIGHT.test(lead?.lower ?? "")) return LEANING.outright;
  return SAYING.test(tokens[cue.from]?.lower ?? "") ? LEANING.said : 0;
}

/** How much likelier each candidate is than nobody. */
function weigh(view: SpeechView, target: Target, candidates: Candidate[]): number[] {
  model ??= readModel(ATTRIBUTION_WEIGHTS, 1);
  const known = model;
  return candidates.map((candidate) => {
    const count = attributionFeatures(view, target, candidate, candidates.length, features);
    scoreFeatures(known, features, count, score);
    return Math.exp((score[0] as number) / UNITS + leaningTo(view.doc, target, candidate));
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
