import { hasFiniteClass } from "../syntax/is-verbal.js";
import type { SentenceTree } from "../syntax/sentence-tree.js";
import type { Sentence, Token } from "../tokens/token.js";
import type { Candidate, Target } from "./choice/attribution-features.js";
import type { SpeechView } from "./speech-view.js";

const SAID =
  /^(?:said|told|added|explained|argued|warned|testified|claimed|insisted|recalled|noted|estimated|predicted)$/;
const BACKSHIFTED = /^(?:would|could|might|had)$/;
const HELD_BACK = /^(?:if|unless|but|however|still|meanwhile|yet|critics|opponents)$/;
const FRONT = 14;

/** The verb of a sentence, where it stands near its head, is one that reported speech shifts back: "**would** need", "**had** spent". */
function isBackshifted(tokens: Token[], tree: SentenceTree, { from, to }: Sentence): boolean {
  for (let at = from; at < Math.min(to, from + FRONT); at += 1) {
    const { lower } = tokens[at] as Token;
    if (BACKSHIFTED.test(lower)) return lower !== "had" || /^(?:participle|past|adverb)$/.test(tree.classAt(at + 1));
    if (hasFiniteClass(tree, at) || /^[“"]$/.test(lower)) return false;
  }
  return false;
}

/**
 * Reported speech that goes on without a verb of its own: "The fund would need $3 billion, he said. It had spent **$1 billion**." Only the
 * sentence right behind, in the same paragraph, and only where its verb is shifted back as reported speech is.
 */
export function goOnOver(view: SpeechView, target: Target): Candidate | null {
  const { doc, trees, attributions } = view;
  const { tokens, sentences } = doc;
  const [own, before] = [sentences[target.sentence], sentences[target.sentence - 1]];
  if (!own || !before || own.paragraph !== before.paragraph || target.isQuoted) return null;
  const said = attributions[target.sentence - 1]?.at(-1);
  if (!said || (attributions[target.sentence] ?? []).length > 0 || !SAID.test(tokens[said.cue.from]?.lower ?? ""))
    return null;
  if (HELD_BACK.test(tokens[own.from]?.lower ?? "")) return null;
  for (let at = before.from; at < before.to; at += 1) if (/^[“"”]$/.test(tokens[at]?.text ?? "")) return null;
  return isBackshifted(tokens, trees.treeOf(target.sentence), own) ? { attribution: said, via: "before" } : null;
}
