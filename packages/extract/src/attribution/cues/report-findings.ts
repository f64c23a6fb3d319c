import { readSet } from "../../data/read-pairs.js";
import { MONTH_NAMES } from "../../dates/day-names.js";
import { textOf } from "../../tokens/text-of.js";
import type { Token } from "../../tokens/token.js";
import type { Attribution } from "../attribution.js";
import type { Candidate, Target } from "../choice/attribution-features.js";
import { leaningAway } from "../choice/lean-away.js";
import type { SpeechView } from "../speech-view.js";

/** Who finds numbers out: documents and those who write them. */
const FINDERS = readSet(
  `study studies survey surveys poll polls report reports analysis analyses review audit audits inquiry inquest investigation census research
  researcher researchers scientist scientists biologists economist economists author authors academics pollsters pollster paper assessment
  tracker data statistics auditor auditors inspectors investigators evaluation experiment experiments questionnaire count tally`,
);
/** Deeds of theirs that give a number, where others who do the same merely act. */
const FINDINGS = readSet(
  `found find finds finding uncovered uncovers counted counts tallied tallies documented documents identified identifies detected observed
  discovered revealed reveals showed shows show concluded concludes estimated estimates calculated calculates projected projects
  foresaw foresees envisaged envisages suggests suggested indicates indicated logged listed lists recorded records notes noted`,
);
/** Words between a finder and what tells more of it: "researchers **at** Acme". */
const ASIDE = / (?:of|for|at|in|from|with|on|by|to|who|which|that|into|among)\b/;

/** Whether words name somebody who finds numbers out: "study", "researchers at Acme". */
export function isFinder(words: string): boolean {
  const noun = (words.toLowerCase().split(ASIDE, 1)[0] ?? "").split(/[\s-]/).at(-1) ?? "";
  return (
    FINDERS.has(noun) ||
    /\bresearch team\b/i.test(words) ||
    /^team of (?:researchers|scientists|economists)/i.test(words)
  );
}

const spokenWords = ({ doc }: SpeechView, { speaker }: Attribution): string =>
  speaker === null ? "" : textOf(doc, speaker);

function isFindingVerb(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.lower ?? "";
  return FINDINGS.has(verb) || (verb === "turned" && tokens[at + 1]?.lower === "up");
}

/** "the audit **turned up** $3 million", "the census **counted** 8.4 million": of what finds things out a deed gives the number. */
export function findingIn(view: SpeechView, target: Target, candidates: readonly Candidate[]): Candidate | null {
  const { tokens, sentences } = view.doc;
  // "Did the inquiry find three reasons": asked, not found.
  if (/^(?:do|does|did)$/.test(tokens[sentences[target.sentence]?.from ?? 0]?.lower ?? "")) return null;
  for (const candidate of candidates) {
    const { attribution, via } = candidate;
    const { cue, content } = attribution;
    if (via === "before" || tokens[cue.from]?.sentence !== target.sentence) continue;
    const covers = content.from <= target.from && target.to <= content.to && cue.from < target.from;
    if (!covers || leaningAway(tokens, target, candidate) < 0) continue;
    if (isFindingVerb(tokens, cue.from) && isFinder(spokenWords(view, attribution))) return candidate;
  }
  return null;
}

/** What was said last, of which kind, and where. */
export interface Finding {
  attribution: Attribution | null;
  kind: string;
  sentence: number;
}

const SHARE = /^(?:percent|ratio)$/;
const GOES_ON =
  /^(?:another|among|amongst|of|only|just|about|nearly|some|fewer|more|less|overall|almost|around|roughly|while|that|those|the|compared|slightly|most|half|over|under|women|men|and|but|by|a|an|in|at|this|similarly|meanwhile|even|as)$/;

const OTHER_TIME = /^(?:last|earlier|early|late|(?:19|20)\d\d)$/;

/** "**In August** the lead was 7 points": of a time of its own another poll tells. */
function isOtherTime(tokens: readonly Token[], from: number): boolean {
  const time = tokens[from + 1]?.lower ?? "";
  return /^(?:in|at|by)$/.test(tokens[from]?.lower ?? "") && (MONTH_NAMES.has(time) || OTHER_TIME.test(time));
}

/** "The poll found 48 percent backed her. **Another 12 percent** were undecided": shares go on telling the same study. */
export function findingBefore(view: SpeechView, target: Target, kind: string, last: Finding): Attribution | null {
  const { sentences, tokens } = view.doc;
  const { attribution } = last;
  if (!attribution || !SHARE.test(kind) || !SHARE.test(last.kind)) return null;
  const here = sentences[target.sentence];
  if (!here || target.isQuoted || target.sentence !== last.sentence + 1) return null;
  if (sentences[last.sentence]?.paragraph !== here.paragraph) return null;
  if ((view.attributions[target.sentence] ?? []).some(({ name }) => name !== attribution.name)) return null;
  const first = tokens[here.from] as Token;
  if (isOtherTime(tokens, here.from)) return null;
  if (!GOES_ON.test(first.lower) && first.kind !== "number") return null;
  const cue = tokens[attribution.cue.from]?.lower ?? "";
  return isFinder(spokenWords(view, attribution)) || /^(?:according|found|showed|shows|finds)$/.test(cue)
    ? attribution
    : null;
}
