import { isVerbal } from "../../syntax/is-verbal.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import type { Attribution } from "../attribution.js";
import { isOtherSense } from "../cues/other-sense.js";
import { nominalInTree, subjectHead } from "../cues/speaker-in-tree.js";
import { followNoun } from "../naming/follow-noun.js";
import { isPersonPronoun, isPronoun, type NameIndex, nominal, type Speaker } from "../speaker.js";
import type { SpeechView } from "../speech-view.js";
import type { Candidate, Target } from "./attribution-features.js";

const HIGHEST = 12;
const MOST = 4;
/** How many sentences back a pronoun looks for who has spoken. */
const BACK = 6;
const NOBODY_HEARD = { roles: new Map<string, string>(), bodies: [] };

/** "imposed **by the bureau**": who did it, where the verb is a participle; -1 where nobody is named. */
function agentOf(tokens: Token[], tree: SentenceTree, verb: number): number {
  if (!/^(?:participle|past)$/.test(tree.classAt(verb))) return -1;
  for (const child of tree.childrenOf(verb))
    if (child > verb && tree.childrenOf(child).some((at) => at < child && tokens[at]?.lower === "by")) return child;
  return -1;
}

/** The noun whose deed a verb tells: its agent, its subject, or, over "who" and "which", what these stand for; -1 for none. */
function doerOf(tokens: Token[], tree: SentenceTree, verb: number): number {
  const agent = agentOf(tokens, tree, verb);
  const head = agent >= 0 ? agent : subjectHead(tokens, tree, verb);
  if (head < 0 || !/^(?:who|which|that)$/.test(tokens[head]?.lower ?? "")) return head;
  const meant = tree.headOf(verb);
  return meant >= 0 && meant < head && !isVerbal(tree, meant) ? meant : head;
}

/** Whom a pronoun may mean: who spoke last, of the same kind. */
function lastSpeaker({ attributions, people, index }: SpeechView, target: Target, pronoun: string): Attribution | null {
  if (/^(?:i|we)$/.test(pronoun)) return null;
  for (let at = target.sentence; at >= Math.max(0, target.sentence - BACK); at -= 1)
    for (const said of [...(attributions[at] ?? [])].reverse())
      if (
        said.cue.from < target.from &&
        people.has(said.name) === isPersonPronoun(pronoun) &&
        isOf(index, said, pronoun)
      )
        return said;
  return null;
}

function isOf({ genders }: NameIndex, { name }: Attribution, pronoun: string): boolean {
  const gender = genders.get(name);
  return gender === undefined || !/^(?:he|she)$/.test(pronoun) || gender === pronoun;
}

function speakerAt({ doc, index }: SpeechView, tree: SentenceTree, head: number, verb: number): Speaker | null {
  const { text, tokens } = doc;
  const speaker = isPronoun((tokens[head] as Token).lower)
    ? nominal(text, tokens, { from: head, to: head + 1 }, index)
    : nominalInTree(doc, tree, head, verb, index);
  return speaker && followNoun(tokens, speaker, index, NOBODY_HEARD);
}

function claimOf(view: SpeechView, tree: SentenceTree, target: Target, verb: number): Attribution | null {
  const head = doerOf(view.doc.tokens, tree, verb);
  const isInside = head >= 0 && tree.firstOf(head) <= target.from && target.from <= tree.lastOf(head);
  const speaker = head < 0 || isInside ? null : speakerAt(view, tree, head, verb);
  if (!speaker) return null;
  const { words, range, mention } = speaker;
  const meant = mention === null && isPronoun(words) ? lastSpeaker(view, target, words) : null;
  return {
    speaker: range,
    name: meant?.name ?? mention?.canonical ?? (words === "i" ? "I" : words),
    org: meant?.org ?? speaker.org,
    role: meant?.role ?? speaker.role,
    cue: { from: verb, to: verb + 1 },
    content: { from: verb + 1, to: tree.to },
    date: null,
    isBelief: false,
  };
}

/** Who acts in the clauses around a figure, by whatever verb: which verbs claim something is for the model to say. */
export function gatherClauses(view: SpeechView, target: Target): Candidate[] {
  const tree = view.trees.treeOf(target.sentence);
  const here = view.attributions[target.sentence] ?? [];
  const found: Candidate[] = [];
  let verb = tree.headOf(target.from);
  for (let steps = 0; steps < HIGHEST && verb >= 0 && found.length < MOST; steps += 1, verb = tree.headOf(verb)) {
    const at = verb;
    if (
      !isVerbal(tree, at) ||
      isOtherSense(view.doc.tokens, at) ||
      here.some(({ cue }) => cue.from <= at && at < cue.to)
    )
      continue;
    const attribution = claimOf(view, tree, target, at);
    if (attribution) found.push({ attribution, via: "clause" });
  }
  return found;
}
