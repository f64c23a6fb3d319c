import { isSubstantive } from "../../syntax/is-substantive.js";
import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { Draft } from "../reading/draft.js";
import { VERBS } from "../reading/word-sets.js";
import { rootOf } from "./clause.js";

const VERBAL = /^(?:past|present|base|modal|participle)$/;
const FINITE = /^(?:past|present|modal|base)$/;
/** Words that say how the counted fare, and are as often nouns of them: "17 missing", "12 injured". */
const STATES = /^(?:dead|killed|injured|wounded|missing|hurt|displaced|homeless|sick|ill|unemployed|accused|infected)$/;

const NOUNS_TOO =
  /^(?:work|works|lives|live|means|run|set|put|cast|shot|sold|left|lost|used|found|fall|rose|stand|build|leaves|buys?|uses?|needs?|faces?|finds?|wins?|injured|wounded|killed|arrested|held|built|fought|voted|need|face|meet)$/;

/** "17 **drowned**", "four **closed** last year", "300 **may fish**": what follows a bare number of several tells what they did. */
export function goesOnToTell(tokens: Token[], tree: SentenceTree, draft: Draft): boolean {
  const { noun, unitTo, numberFrom, low, high } = draft;
  if (!noun || noun.from !== unitTo || (low ?? high) === 1) return false;
  const { text, lower } = tokens[unitTo] as Token;
  if (text !== lower || tokens[unitTo + 1]?.text === "-" || STATES.test(lower)) return false;
  const klass = tree.classAt(unitTo);
  // A verb of several has no "-s": "452 **objects** into space".
  if (/s$/.test(lower) && klass !== "past" && klass !== "modal") return false;
  const root = rootOf(tree, { from: numberFrom, to: unitTo });
  const isSubject = tree.relationAt(root) === "subject" && tree.headOf(root) >= unitTo;
  const isMany = isPlural((tokens[noun.head] as Token).text) && isSubstantive(tree, noun.head);
  if (FINITE.test(klass) && isSubject) return true;
  // "824 **got** keys", "nineteen **needed** treatment"
  if (VERBS.has(lower) && !NOUNS_TOO.test(lower) && klass !== "noun" && !(isMany && klass === "participle"))
    return true;
  if (isMany) return false;
  if (VERBAL.test(klass) && /^(?:modal|past)$/.test(klass)) return true;
  // "six **remain** in care", "17 **drowned**": a lone word in no plural, which the tagger or its form shows for a verb.
  const isEnd = !isSubstantive(tree, noun.head + 1) || noun.head + 1 >= tree.to;
  const isForm = VERBAL.test(klass) || VERBS.has(lower) || (/[a-z]{3}ed$/.test(lower) && !/eed$/.test(lower));
  return noun.head === unitTo && isEnd && isForm && draft.kind === "count";
}
