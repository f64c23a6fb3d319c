import type { SentenceTree } from "../../syntax/sentence-tree.js";
import type { Token } from "../../tokens/token.js";
import type { Draft } from "../reading/draft.js";
import { isPurpose } from "../reading/is-purpose.js";
import { type NounPhrase, readNounPhrase } from "../reading/noun-phrase.js";
import { cut, withGerund, withSecond } from "./cut-noun.js";
import { isTime } from "./is-time.js";

const LEADING = /^(?:the|its|their|his|her|our|my|all|next|last|first|past|previous|other|those|these)$/;

const BENDING =
  /^(?:about|around|some|roughly|nearly|almost|approximately|more|fewer|less|than|over|under|estimated|at|least|most|up|to|an)$/;

function endOfQuantity(tree: SentenceTree, at: number): number {
  let end = at + 1;
  while (end < tree.to && tree.isQuantity(end) && tree.headOf(end) === at) end += 1;
  return end;
}

const OWNER_REACH = 5;

/** Over "firm's" in "two of the firm's five directors". */
function afterOwner(tokens: Token[], tree: SentenceTree, at: number): number {
  for (let end = at; end < Math.min(tree.to, at + OWNER_REACH); end += 1) {
    if (/^['’]s?$/.test(tokens[end]?.lower ?? "") && end > at) return end + 1;
    if (!/^(?:noun|name|adjective|mark)$/.test(tree.classAt(end)) || tokens[end]?.text === ",") break;
  }
  return at;
}

/** "half of its **four chances**", "six of the next **seven holes**": the thing stands behind the number of the whole. */
export function nounOfWhole(tokens: Token[], tree: SentenceTree, { unitTo }: Draft): NounPhrase | null {
  let at = tokens[unitTo]?.lower === "out" ? unitTo + 1 : unitTo;
  while (at < tree.to && (LEADING.test(tokens[at]?.lower ?? "") || tokens[at]?.lower === "of")) at += 1;
  while (at > unitTo && at < tree.to && BENDING.test(tokens[at]?.lower ?? "")) at += 1;
  at = afterOwner(tokens, tree, at);
  const end = tree.isQuantity(at) ? endOfQuantity(tree, at) : at + 1;
  if (at === unitTo || (end === at + 1 && tokens[at]?.kind !== "number" && tree.classAt(at) !== "number")) return null;
  const noun = readNounPhrase(tokens, end, tree.to);
  return noun && cut(tokens, tree, noun);
}

const HALVING = /^(?:cut|cuts|cutting|slash\w*|reduc\w+|split|sliced|chop\w*|shr[iau]nk)$/;
const HALVED_REACH = 20;

/** "cut its **debt** in half". */
function nounHalved(tokens: Token[], tree: SentenceTree, half: number): NounPhrase | null {
  for (let at = half - 2; at >= Math.max(tree.from, half - HALVED_REACH); at -= 1) {
    if (!HALVING.test(tokens[at]?.lower ?? "")) continue;
    const first = /^(?:determiner|possessive)$/.test(tree.classAt(at + 1)) ? at + 2 : at + 1;
    return readNounPhrase(tokens, first, half - 1);
  }
  return null;
}

/** "twice **the rate**", "doubled its **output**": what is compared or moved; where nothing follows, it is the subject. */
export function nounMultiplied(tokens: Token[], tree: SentenceTree, { numberFrom, unitTo }: Draft): NounPhrase | null {
  if (tokens[numberFrom]?.lower === "half" && tokens[numberFrom - 1]?.lower === "in")
    return nounHalved(tokens, tree, numberFrom);
  const isVerb = /(?:ed|ing)$/.test(tokens[numberFrom]?.lower ?? "");
  const first = tokens[unitTo]?.lower ?? "";
  // "nine **times earnings**"
  const isTimes = tokens[unitTo - 1]?.lower === "times";
  if (
    !/^(?:the|its|their|his|her|our|that)$/.test(first) &&
    !((isVerb || isTimes) && /^(?:noun|adjective|name)$/.test(tree.classAt(unitTo))) &&
    !(isTimes && first === "forward")
  )
    return null;
  const noun = readNounPhrase(
    tokens,
    /^(?:the|its|their|his|her|our|that)$/.test(first) ? unitTo + 1 : unitTo,
    tree.to,
  );
  if (!noun || isTime(tokens, noun.head) || (isTimes && tree.classAt(noun.head) === "adjective")) return null;
  return cut(tokens, tree, noun);
}

const MEASURED = /^(?:deep|high|long|wide|tall|thick|heavy|strong)$/;

/** "a 20-foot-**deep** well", "$5 million in **stolen farm goods**": what a measure is of. */
export function nounOfMeasure(tokens: Token[], tree: SentenceTree, { unitTo, kind }: Draft): NounPhrase | null {
  const first = tokens[unitTo]?.lower ?? "";
  const isPlaced =
    tokens[unitTo - 2]?.text === "-" && /^(?:lower|higher|long|deep|wide|tall|high|overall|old)$/.test(first);
  if (isPlaced) return readNounPhrase(tokens, unitTo + 1, tree.to, true);
  if (first === "worth" && tokens[unitTo + 1]?.lower === "of") return readNounPhrase(tokens, unitTo + 2, tree.to);
  const isTied = tokens[unitTo]?.text === "-" && MEASURED.test(tokens[unitTo + 1]?.lower ?? "");
  if (isTied) return readNounPhrase(tokens, unitTo + 2, tree.to, true);
  if (kind !== "money" || tokens[unitTo]?.lower !== "in" || tokens[unitTo + 1]?.kind !== "word") return null;
  const read = readNounPhrase(tokens, unitTo + 1, tree.to);
  const noun = withSecond(tokens, tree, withGerund(tokens, tree, read && cut(tokens, tree, read)));
  const head = noun && tokens[noun.head];
  const isThing =
    noun &&
    head?.text === head?.lower &&
    !isTime(tokens, noun.head) &&
    !isPurpose(tokens, noun.head) &&
    /^(?:noun|gerund)$/.test(tree.classAt(noun.head));
  return isThing ? noun : null;
}
