import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token, TokenRange } from "../../tokens/token.js";

const MARK = /^(?:[,()–—]|--)$/;
const REACH = 16;
const RELATIVE = /^(?:which|who|whose|whom|where)$/;

/** The words between the two marks that stand around a token; null where one of them is missing or far. */
function betweenMarks(tokens: Token[], at: number, sentence: TokenRange): TokenRange | null {
  let [from, to] = [at, at];
  while (from > Math.max(sentence.from, at - REACH) && !MARK.test(tokens[from - 1]?.text ?? "")) from -= 1;
  while (to < Math.min(sentence.to, at + REACH) && !MARK.test(tokens[to]?.text ?? "")) to += 1;
  return MARK.test(tokens[from - 1]?.text ?? "") && MARK.test(tokens[to]?.text ?? "") ? { from, to } : null;
}

/** "Its constitution, **drawn up by the army in 2008,** reserves": a relative clause or a participle with what hangs on it. */
export function clauseAside(tokens: Token[], at: number, tree: SentenceTree): TokenRange | null {
  const found = betweenMarks(tokens, at, tree);
  if (!found) return null;
  const isOpened = RELATIVE.test(tokens[found.from]?.lower ?? "") || tree.classAt(found.from) === "participle";
  return isOpened ? found : null;
}

const APPOSED = /^(?:which|who|whose|whom|where|a|an|the|with|home|on|at|in|near)$/;
const FINITE = new Set(["past", "present", "modal"]);

/** "Oakland, **which has 400,000 people,** had 80 murders in 2014": what is told of the subject on the way to its verb. */
export function subjectAside(tokens: Token[], at: number, tree: SentenceTree): TokenRange | null {
  const found = betweenMarks(tokens, at, tree);
  if (!found || !APPOSED.test(tokens[found.from]?.lower ?? "")) return null;
  const isAfterName = tokens[found.from - 2]?.kind === "word";
  return isAfterName && FINITE.has(tree.classAt(found.to + 1)) ? found : null;
}
