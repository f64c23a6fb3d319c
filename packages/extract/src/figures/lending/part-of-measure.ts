import { isPlural } from "../../units/inflect.js";
import type { Draft } from "../reading/draft.js";
import { hasPoint } from "./bare-figure.js";
import { gapOf, isOfOneScale, type Pair } from "./lender-pair.js";

const PACE_GAP = 14;

/** "620 hectares of soy, **90 of them** cut": a part of what is measured, where nothing else was named in between. */
export function isSomeOfThem({ tokens, between, lender, draft, tree, isSameSentence }: Pair): boolean {
  const isOf =
    tokens[draft.unitTo]?.lower === "of" && /^(?:them|these|those|which)$/.test(tokens[draft.unitTo + 1]?.lower ?? "");
  if (!isOf || !isSameSentence || between.length > 0) return false;
  if (!/^(?:area|length|mass|volume|energy|power)$/.test(lender.kind)) return false;
  for (let at = lender.noun?.to ?? lender.unitTo; at < draft.from; at += 1)
    if (tree.classAt(at) === "noun" && isPlural(tokens[at]?.lower ?? "")) return false;
  return sizeIn(draft) <= sizeIn(lender);
}

const sizeIn = ({ low, high }: Draft): number => high ?? low ?? 0;

/** "**Of the** 12.4 million tonnes exported, 7.1 million went to China". */
export function isOfWhole({ tokens, between, lender, lenderTree, draft }: Pair): boolean {
  const isOpening = tokens[lenderTree.from]?.lower === "of" && lender.from - lenderTree.from <= 2;
  const isNext = between.length === 0 && tokens[draft.from - 1]?.text === ",";
  return isOpening && isNext && lender.kind !== "duration" && sizeIn(draft) <= sizeIn(lender);
}

/** "3.8 billion francs, **including** 2.6 billion on shares", "$1.5m, **of which** 400,000 is rent". */
export function isPartOf(pair: Pair): boolean {
  const { tokens, draft, lead } = pair;
  const isSaid = /^(?:including|comprising)$/.test(tokens[lead]?.lower ?? "");
  const isOfWhich = tokens[lead]?.lower === "which" && tokens[lead - 1]?.lower === "of" && pair.lender.kind === "money";
  return (isOfWhich && pair.between.length === 0) || (isSaid && (hasPoint(tokens, draft) || isOfOneScale(pair)));
}

const MORE = /^(?:another|further|additional|remaining|other|rest)$/;

/** "Gavi has advanced **another** 1.6". */
export function isMore({ tokens, draft }: Pair): boolean {
  return [1, 2].some((step) => MORE.test(tokens[draft.numberFrom - step]?.lower ?? ""));
}

/** "$10 million a year, **or** some 27,000 a day". */
export function isOtherPace(pair: Pair): boolean {
  const { tokens, between, draft, lead } = pair;
  const isNext = between.length === 0 && gapOf(pair) <= PACE_GAP;
  return isNext && draft.unit !== null && /^(?:or|equivalent|is|that)$/.test(tokens[lead]?.lower ?? "");
}

const PAID =
  /^(?:spent|paid|raised|pledged|collected|borrowed|invested|allocated|disbursed|released|lost|stolen|saved|earned|owed|received|set|used|burned|burnt|sold|exported|imported|shipped|produced|harvested|delivered|pumped|stored|mined)$/;
const PASSIVE = 4;

/** "The project was to cost 2.3 billion pesos. So far 3.1 billion **has been spent**." */
export function isPaidOut(pair: Pair): boolean {
  const { tokens, draft } = pair;
  const isBe = /^(?:has|have|had|was|were|is|are|will|could)$/.test(tokens[draft.unitTo]?.lower ?? "");
  if (!isBe || !isOfOneScale(pair)) return false;
  return [...Array(PASSIVE).keys()].some((step) => PAID.test(tokens[draft.unitTo + 1 + step]?.lower ?? ""));
}
