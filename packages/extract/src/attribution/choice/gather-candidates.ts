import type { TokenisedText } from "../../tokens/token.js";
import type { Attribution } from "../attribution.js";
import { isWithinQuotation } from "../quotes/within-quotation.js";
import type { SpeechView } from "../speech-view.js";
import type { Candidate, Target } from "./attribution-features.js";
import { gatherClauses } from "./gather-clauses.js";

/** Everybody who may have said a figure: the speakers of its sentence, of its quotation, of the sentence before, and who acts around it. */
export function gatherCandidates(view: SpeechView, target: Target, quoted: Attribution | null): Candidate[] {
  const { doc, attributions } = view;
  const here = attributions[target.sentence] ?? [];
  const isInner = (said: Attribution): boolean =>
    quoted !== null && said !== quoted && isWithinQuotation(doc.tokens, target, said);
  const candidates: Candidate[] = here
    .filter((attribution) => !isSpeaker(attribution, target) && !isInner(attribution))
    .map((attribution) => ({ attribution, via: "sentence" }));
  if (quoted && !here.includes(quoted)) candidates.push({ attribution: quoted, via: "quote" });
  const earlier = lastBefore(doc, attributions, target.sentence);
  if (earlier && earlier !== quoted) candidates.push({ attribution: earlier, via: "before" });
  return [...candidates, ...gatherClauses(view, target).filter(({ attribution }) => !isInner(attribution))];
}

/** "according to three people": whoever is counted does not say how many they are. */
function isSpeaker({ speaker }: Attribution, target: Target): boolean {
  return speaker !== null && speaker.from < target.to && target.from < speaker.to;
}

const FAR = 3;

/** Who spoke last before a sentence: what follows may go on with it. */
function lastBefore({ sentences }: TokenisedText, attributions: Attribution[][], sentence: number): Attribution | null {
  const paragraph = sentences[sentence]?.paragraph ?? 0;
  for (let at = sentence - 1; at >= Math.max(0, sentence - FAR); at -= 1) {
    if (paragraph - (sentences[at]?.paragraph ?? 0) > 1) return null;
    const last = attributions[at]?.at(-1);
    if (last) return last;
  }
  return null;
}
