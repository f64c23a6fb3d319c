import { readSet } from "../../data/read-pairs.js";
import { DEEDS, PUTTING_VERBS, RECORDERS, RECORDING_VERBS, SPEECH_VERBS } from "../../data/speech-words.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import type { Candidate, Target } from "./attribution-features.js";
import { leaningAway } from "./lean-away.js";

/** Of saying there is no doubt: it is only asked how far it reaches. */
const SAYING =
  /^(?:said|says|say|saying|told|tells|added|adds|adding|announced|reported|found|showed|shows|show|noted|noting|warned|estimated|wrote|stated|testified|acknowledged|argued|explained)$/;
/** "According to" says it outright, whatever stands around; so do "by one estimate" and a signature. */
const OUTRIGHT = /^(?:according|as|by|[-–—―])$/;
const PUTTING = readSet(PUTTING_VERBS);
/** "puts the toll **at** 107", "gave it **as** 870", "spoke **of** 300,000". */
const PUT_LINK = /^(?:at|as|of)$/;
const SPEECH = readSet(SPEECH_VERBS);
const RECORDING = readSet(RECORDING_VERBS);
const RECORDER = readSet(RECORDERS);
const DEED = readSet(DEEDS);

/**
 * What is added to a candidate's score beyond what was learnt. The corpus leaves out many who plainly spoke, and takes wishes and deeds
 * for claims more often than readers of figures would.
 */
const LEANING = {
  quoted: 2,
  put: 4,
  outright: 2,
  said: 1,
  setOff: 1,
  inset: 2,
  recorded: 2,
  deed: -2,
  goesOn: 2,
  clause: -3,
};

/** "…, the institute **estimated** in 2008": a clause of saying behind what is claimed holds all of it. */
function isSetOff(tokens: Token[], target: Target, { attribution: { speaker, cue } }: Candidate): boolean {
  const first = speaker ? Math.min(speaker.from, cue.from) : cue.from;
  return target.to <= first && SPEECH.has(tokens[cue.from]?.lower ?? "");
}

const INSET_REACH = 6;

/** "Sales fell to 40 boats, Acme **said** in a statement, from 60": between commas, for all of the sentence. */
function isInset(tokens: Token[], target: Target, { attribution: { speaker, cue } }: Candidate): boolean {
  if (!speaker || speaker.from > cue.from || target.from < cue.to || tokens[speaker.from - 1]?.text !== ",")
    return false;
  return tokens.slice(cue.to, Math.min(target.from, cue.to + INSET_REACH)).some(({ text }) => text === ",");
}

const FORECASTER = /^(?:economists?|analysts?|forecasters?|strategists?|traders?|experts?)$/;
const FORESEEN =
  /^(?:expected|expect|expects|forecast|forecasts|predicted|predict|predicts|projected|project|projects)$/;

/** "**Economists** surveyed by Bloomberg **expected** 0.3%": to expect is what they are asked for. */
function isForecast(tokens: Token[], { attribution: { speaker, cue } }: Candidate): boolean {
  if (!speaker || !FORESEEN.test(tokens[cue.from]?.lower ?? "")) return false;
  return tokens.slice(speaker.from, speaker.to).some(({ lower }) => FORECASTER.test(lower));
}

const OBJECT_REACH = 5;

/** "the ministry **recorded** 8,400 cases": who keeps the count tells it. */
function isRecorded(tokens: Token[], target: Target, { attribution: { speaker, cue } }: Candidate): boolean {
  if (!speaker || target.from < cue.to || target.from - cue.to > OBJECT_REACH) return false;
  return RECORDING.has(tokens[cue.from]?.lower ?? "") && RECORDER.has(tokens[speaker.to - 1]?.lower ?? "");
}

/** Whether a verb tells of a deed or a wish unless a claim follows. */
export function isDeedVerb(verb: string): boolean {
  return DEED.has(verb);
}

/** "agreed to pay $9m", "wants 40 boats": no words of a claim between the verb and the figure. */
function isDeed(tokens: Token[], target: Target, { attribution: { cue } }: Candidate): boolean {
  if (!DEED.has(tokens[cue.from]?.lower ?? "") || target.from < cue.to) return false;
  for (let at = cue.to; at < target.from; at += 1) if (/^(?:that|:|["“])$/.test(tokens[at]?.lower ?? "")) return false;
  return true;
}

/** How much a candidate is leaned to, on the scale of log odds. */
export function leaningTo(doc: TokenisedText, target: Target, candidate: Candidate): number {
  return leaningBy(doc, target, candidate) + leaningAway(doc.tokens, target, candidate);
}

function leaningBy({ tokens }: TokenisedText, target: Target, candidate: Candidate): number {
  const { attribution, via } = candidate;
  if (via === "quote") return LEANING.quoted;
  if (via === "clause") return LEANING.clause;
  const { cue, content, speaker } = attribution;
  if (via === "before" || content.from > target.from || target.to > content.to) return 0;
  const lead = speaker && speaker.from < cue.from ? tokens[speaker.from - 1] : tokens[cue.from];
  const verb = tokens[cue.from]?.lower ?? "";
  if (cue.from < target.from && PUTTING.has(verb) && PUT_LINK.test(tokens[target.from - 1]?.lower ?? ""))
    return LEANING.put;
  if (OUTRIGHT.test(lead?.lower ?? "") && (lead?.lower !== "as" || SPEECH.has(verb))) return LEANING.outright;
  if (isRecorded(tokens, target, candidate)) return LEANING.recorded;
  if (isSetOff(tokens, target, candidate) || isForecast(tokens, candidate)) return LEANING.setOff;
  if (SAYING.test(verb) && isInset(tokens, target, candidate)) return LEANING.inset;
  if (isDeed(tokens, target, candidate)) return LEANING.deed;
  return SAYING.test(verb) ? LEANING.said : 0;
}
