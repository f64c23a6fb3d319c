import type { Token } from "../tokens/token.js";
import type { Unit } from "./unit-tables.js";

const NO_NOUN =
  /^(?:of|in|at|on|to|for|from|by|with|per|and|or|but|than|as|while|when|which|that|is|are|was|were|has|had|a|an|the|each|every|over|above|below|under|off|away|wide|long|deep|high|across|ago|last|this|between|against|during|after|before|since|into|out|through|CO2)$/;

/** "3 AU **troops**", "the 2 bar **stools**": what the letters before it describe. */
export function isBeforeNoun(next: Token | undefined): boolean {
  return next?.kind === "word" && !NO_NOUN.test(next.text);
}

/** "21**st**" ranks; "11**st**" and "12**st**" weigh. */
export function isRankEnding(tokens: Token[], at: number): boolean {
  return tokens[at]?.lower === "st" && !/(?:^|\D)11$|[02-9]$/.test(tokens[at - 1]?.text ?? "");
}

const PRICED = /^(?:a|per|an|coins?|piece|each|lower|higher|dearer|cheaper)$/;
const PRICE =
  /^(?:cost|costs|costing|paid|pays?|paying|prices?|priced|worth|cheaper|dearer|dividends?|eps|heps|dps|levy|levies|toll|tolls|tax|tariff|duty|fees?|fares?|earn(?:s|ed|ings)?|shares?|stock|coins?|sells?|sold|selling|charges?|charged|charging|petrol|diesel|gasoline|refund|deposit|tip|discount|r|₹|rands?)$/;
const HEAT =
  /^(?:temperatures?|thermometers?|mercury|degrees|heat|heatwave|hot|hotter|hottest|cold|colder|coldest|warm|warmer|warmest|cool|cooler|chilly|freezing|oven|ovens|bake|baked|roast|highs?|lows?|sunny|sunshine|weather|forecast|rain|rainy|cloudy|showers|windy|fever|overnight|maximum|minimum|water|winter|summer)$/;
const REACH = 10;

const isOf =
  (words: RegExp) =>
  ({ lower, text }: Token): boolean =>
    words.test(lower) || (words === PRICE && /^\p{Sc}$/u.test(text));

/** Whether such a word stands near in the sentence. */
function isNear(tokens: Token[], at: number, words: RegExp): boolean {
  const { sentence } = tokens[at] as Token;
  return tokens
    .slice(Math.max(0, at - REACH), at + REACH)
    .some((token) => token.sentence === sentence && isOf(words)(token));
}

/** "Fell 64**c** to $78.12", "a 10**c** coin", "paid 50**c**": cents, where a price is told of; "bake at 180c" is no money. */
export function isCents(tokens: Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.text !== "c" || tokens[at - 1]?.kind !== "number") return false;
  const isPriced = PRICED.test(tokens[at + 1]?.lower ?? "");
  if (token.spaced) return isPriced && /^(?:an?|per|each)$/.test(tokens[at + 1]?.lower ?? "");
  return isPriced || (isNear(tokens, at, PRICE) && !isNear(tokens, at, HEAT));
}

const DEGREES: Record<string, Unit> = {
  c: { symbol: "degC", kind: "temperature" },
  f: { symbol: "degF", kind: "temperature" },
};

/** "Temperatures hit 38**c**", "a high of 95**f**": degrees without their capital, where heat or cold is told of. */
export function smallDegree(tokens: Token[], at: number): Unit | null {
  const token = tokens[at];
  const unit = token?.spaced === false && tokens[at - 1]?.kind === "number" ? DEGREES[token.text] : undefined;
  const next = tokens[at + 1];
  const isTied = next?.spaced === false && /^[-/(]$/.test(next.text);
  return unit && !isTied && isNear(tokens, at, HEAT) ? unit : null;
}

const FIELD =
  /^(?:magnets?|magnetic|fields?|mri|scanners?|scans?|scanning|coils?|strength|imaging|fusion|tokamak|superconducting|gradient)$/;

/** "3 **teslas** were sold": cars, where no field is told of. */
export function isCar(tokens: Token[], at: number): boolean {
  return /^teslas?$/.test(tokens[at]?.lower ?? "") && !isNear(tokens, at, FIELD);
}

const AT_SEA = /^(?:off|offshore|seaward|(?:north|south|east|west)(?:east|west)?(?:ern|wards?)?)$/;
const ALLOYS = /^(?:yellow|white|rose)$/;
const EXPLOSIVE =
  /^(?:bombs?|warheads?|nuclear|atomic|blasts?|explosions?|yields?|devices?|weapons?|detonations?|explosives?)$/;

const NAUTICAL: Unit = { symbol: "nautical mile", kind: "length" };
const KARAT: Unit = { symbol: "karat", kind: "other" };
const BLAST: Record<string, Unit> = {
  kilotonne: { symbol: "kiloton of TNT", kind: "energy" },
  megatonne: { symbol: "megaton of TNT", kind: "energy" },
};

/** "18-carat **gold**", "9-carat **white gold**"; a white diamond is a stone. */
function isGold(tokens: Token[], at: number): boolean {
  return tokens[ALLOYS.test(tokens[at]?.lower ?? "") ? at + 1 : at]?.lower === "gold";
}

/** What a unit is by the word behind it: "25 nm **off** the coast" is no wave, "18-carat **gold**" no stone, "a 15-kiloton **bomb**" no load. */
export function meantBy(tokens: Token[], { symbol, kind }: Unit, to: number): Unit {
  const next = tokens[to]?.lower ?? "";
  if (symbol === "nm" && AT_SEA.test(next)) return NAUTICAL;
  if (symbol === "carat" && isGold(tokens, to)) return KARAT;
  const blast = BLAST[symbol];
  return blast && /tons?$/.test(tokens[to - 1]?.lower ?? "") && EXPLOSIVE.test(next) ? blast : { symbol, kind };
}
