import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import type { Cue } from "./cue.js";
import { announcementAt, colonAt, signatureAt } from "./cue-marks.js";
import { leadAt, nounCueAt, pollAt, reckoningAt } from "./cue-nouns.js";
import { verbCueAt } from "./cue-verbs.js";

/** Words of a sentence that attribute, in order. */
export function findCues(tokens: Token[], sentence: TokenRange, tree: () => SentenceTree): Cue[] {
  const cues: Cue[] = [];
  const lead = leadAt(tokens, sentence);
  if (lead) cues.push(lead);
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const isWord = tokens[at]?.kind === "word";
    const cue = isWord
      ? (verbCueAt(tokens, at, sentence, tree) ??
        nounCueAt(tokens, at, sentence) ??
        pollAt(tokens, at, sentence) ??
        reckoningAt(tokens, at, sentence))
      : (colonAt(tokens, at, sentence) ??
        announcementAt(tokens, at, sentence, cues) ??
        signatureAt(tokens, at, sentence));
    if (cue) cues.push(cue);
  }
  return cues;
}
