import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import { isModelPlural } from "../reading/model-number.js";
import type { QuantitySpan } from "../reading/read-span.js";
import { STOPS, VERBS } from "../reading/word-sets.js";

const AIRLINER = /^(?:707|717|727|737|747|757|767|777|787)$/;
const AIRCRAFT = /^(?:max|jets?|planes?|airliners?|aircraft|airplanes?|dreamliners?|jumbos?|freighters?)$/;
const FLIES = /^(?:and|was|is|had|were|that|which|to|from|at|in|took|landed|crashed|on)$/;

/** "Two 737 Max jets", "a 747 jumbo", "the 737 crashed". */
export function isAirliner(tokens: Token[], span: QuantitySpan): boolean {
  if (isModelPlural(tokens, span.numberFrom)) return true;
  const isMany = span.unit?.symbol === "s" && tokens[span.numberFrom + 1]?.text === "s";
  if (isMany && AIRLINER.test(tokens[span.numberFrom]?.text ?? "")) return true;
  if (span.unit !== null || !AIRLINER.test(tokens[span.numberFrom]?.text ?? "")) return false;
  if ([0, 1, 2].some((step) => AIRCRAFT.test(tokens[span.to + step]?.lower ?? ""))) return true;
  const [before, next] = [tokens[span.from - 1]?.lower ?? "", tokens[span.to]];
  const isOne = /^(?:the|a|an|its|his|her|their)$/.test(before) && !isPlural(next?.lower ?? "");
  return isOne && (next?.kind !== "word" || FLIES.test(next.lower) || VERBS.has(next.lower));
}

const MACHINES =
  /^(?:chip|microchip|chipset|processor|microprocessor|mainframe|jet|jetliner|airliner|helicopter|bomber|rifle|sedan|coupe|roadster|locomotive|turboprop)$/;

/** "The 8088 **chip**", "a 747 **jet**": of many there would be chips. */
export function isModelOfOne(tokens: Token[], span: QuantitySpan): boolean {
  const isBare = span.unit === null && !span.isRange && /^\d{3,4}$/.test(tokens[span.numberFrom]?.text ?? "");
  const behind = tokens[span.to + 1];
  return (
    isBare &&
    MACHINES.test(tokens[span.to]?.lower ?? "") &&
    (behind?.kind !== "word" || STOPS.has(behind.lower) || VERBS.has(behind.lower))
  );
}

const PICTURES = /^(?:tvs|screens|displays|monitors|cameras|videos)$/;
const RESOLUTION = /^(?:240|360|480|720|1080|1440|2160|4320)$/;

const SHOWN =
  /^(?:videos?|tvs?|resolution|output|screens?|displays?|monitors?|footage|cameras?|streaming|gaming|content)$/;

/** "Games at 4k and 60fps", "4k video". */
function isPicture(tokens: Token[], span: QuantitySpan): boolean {
  const next = tokens[span.to];
  if (SHOWN.test(next?.lower ?? "")) return true;
  const isLed = /^(?:in|at|native|true|full)$/.test(tokens[span.from - 1]?.lower ?? "");
  return isLed && (next?.kind !== "word" || /^(?:and|or|at|with|on)$/.test(next.lower));
}

/** "1080p", "4K": lines of a picture, no pence. */
export function isResolution(tokens: Token[], span: QuantitySpan): boolean {
  const [number, sign] = [tokens[span.numberFrom]?.text ?? "", tokens[span.numberFrom + 1]?.text ?? ""];
  if (span.first.number.scale === 1000 && /^[458]$/.test(number) && /^k$/i.test(sign)) {
    const next = tokens[span.to];
    if (sign === "k") return isPicture(tokens, span);
    return next?.kind !== "word" || !isPlural(next.lower) || PICTURES.test(next.lower);
  }
  const letter = tokens[span.last.number.to];
  return RESOLUTION.test(number) && letter?.spaced === false && /^[pi]$/.test(letter.text);
}
