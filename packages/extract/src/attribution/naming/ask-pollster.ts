import type { Token } from "../../tokens/token.js";
import type { Attribution } from "../attribution.js";
import type { Candidate, Target } from "../choice/attribution-features.js";
import type { SpeechView } from "../speech-view.js";

const ASKED = /^(?:respondents?|polled|surveyed|questioned|interviewees|participants|canvassed)$/;
const SHARE = /^(?:%|percent|pc|cent|half|thirds?|quarters?|fifths?|tenths?|majority|in|two-thirds|three-quarters)$/;
/** How many sentences a poll is told of. */
const BACK = 4;

/** "62% of **respondents**", "of those **polled**": a share of people who were asked. */
function namesAsked(tokens: Token[], target: Target, from: number, to: number): boolean {
  let isShare = false;
  for (let at = target.from; at < target.to; at += 1) isShare ||= SHARE.test(tokens[at]?.lower ?? "");
  if (!isShare) return false;
  for (let at = from; at < to; at += 1) if (ASKED.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** Whoever spoke last of a poll, in so many words ("a survey found"). */
function pollTold({ attributions }: SpeechView, sentence: number): Attribution | null {
  for (let at = sentence; at >= Math.max(0, sentence - BACK); at -= 1)
    for (const said of attributions[at] ?? [])
      if (/\b(?:polls?|surveys?|questionnaire)\b/i.test(said.name)) return said;
  return null;
}

/** The answers to a poll are told by who took it, not by those who were asked: "Some **62%** of respondents said they would move". */
export function askPollster(view: SpeechView, target: Target): Candidate | null {
  const { doc, makers } = view;
  const { from, to } = doc.sentences[target.sentence] as { from: number; to: number };
  if (target.isQuoted || !namesAsked(doc.tokens, target, from, to)) return null;
  const told = pollTold(view, target.sentence);
  if (told) return { attribution: { ...told, content: { from, to } }, via: "before" };
  const made = makers.of("poll", target.from);
  const isNear = made && Math.abs((doc.tokens[made.at]?.sentence ?? 0) - target.sentence) <= BACK;
  if (!made || !isNear) return null;
  const attribution: Attribution = {
    speaker: { from: made.from, to: made.to },
    name: made.maker,
    org: null,
    role: null,
    cue: { from: made.at, to: made.at + 1 },
    content: { from, to },
    date: null,
    isBelief: false,
  };
  return { attribution, via: "before" };
}
