import type { Token } from "../../tokens/token.js";
import { isPlural } from "../../units/inflect.js";
import type { QuantitySpan } from "../reading/read-span.js";
import { STOPS, VERBS } from "../reading/word-sets.js";

const AIRLINER = /^(?:707|717|727|737|747|757|767|777|787)$/;
const AIRCRAFT = /^(?:max|jets?|planes?|airliners?|aircraft|airplanes?|dreamliners?|jumbos?|freighters?|jumbo)$/;

/** "Two 737 Max jets", "a 747 jumbo". */
export function isAirliner(tokens: Token[], span: QuantitySpan): boolean {
  const isModel = span.unit === null && AIRLINER.test(tokens[span.numberFrom]?.text ?? "");
  const isAlone =
    /^(?:the|a|an|its|his|her|their)$/.test(tokens[span.from - 1]?.lower ?? "") &&
    !isPlural(tokens[span.to]?.lower ?? "");
  if (
    isModel &&
    isAlone &&
    (tokens[span.to]?.kind !== "word" ||
      /^(?:and|was|is|had|were|that|which|to|from|at|in|took|landed|crashed|on)$/.test(tokens[span.to]?.lower ?? ""))
  )
    return true;
  return isModel && [0, 1, 2].some((step) => AIRCRAFT.test(tokens[span.to + step]?.lower ?? ""));
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

/** "Games at 4k and 60fps", "4k video". */
function isPicture(tokens: Token[], span: QuantitySpan): boolean {
  const next = tokens[span.to]?.lower ?? "";
  if (
    /^(?:video|videos|tv|tvs|resolution|output|screen|screens|display|displays|monitor|monitors|footage|camera|cameras|streaming|gaming|content)$/.test(
      next,
    )
  )
    return true;
  return (
    /^(?:in|at|native|true|full)$/.test(tokens[span.from - 1]?.lower ?? "") &&
    (tokens[span.to]?.kind !== "word" || /^(?:and|or|at|with|on)$/.test(next))
  );
}

/** "1080p", "4K": lines of a picture, no pence. */
export function isResolution(tokens: Token[], span: QuantitySpan): boolean {
  if (
    span.first.number.scale === 1000 &&
    /^[458]$/.test(tokens[span.numberFrom]?.text ?? "") &&
    /^k$/i.test(tokens[span.numberFrom + 1]?.text ?? "")
  ) {
    const next = tokens[span.to];
    if (tokens[span.numberFrom + 1]?.text === "k") return isPicture(tokens, span);
    return next?.kind !== "word" || !isPlural(next.lower) || PICTURES.test(next.lower);
  }
  const letter = tokens[span.last.number.to];
  return RESOLUTION.test(tokens[span.numberFrom]?.text ?? "") && letter?.spaced === false && /^[pi]$/.test(letter.text);
}
