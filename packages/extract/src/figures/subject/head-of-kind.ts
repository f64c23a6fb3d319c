import type { FigureKind } from "@newsledger/contracts";
import type { Token } from "../../tokens/token.js";
import type { Draft } from "../reading/draft.js";
import type { Concept } from "./concept.js";

const AWAY =
  /^(?:away|off|out|from|inland|offshore|ahead|behind|apart|north|south|east|west|(?:north|south)-?(?:east|west)(?:ern|ward|wards)?|downstream|upstream|uphill|downhill|downriver|upriver|onward|beyond|due|closer|across|along|around|through)$/;
const BORDERING = /^(?:outside|inside|short|to|further|farther|below|above|beneath)$/;
const GOING =
  /^(?:walk(?:s|ed|ing)?|r[au]n|runs|running|travel(?:s|led|ed|ling|ing)?|dr[io]ve(?:s|n)?|driving|drove|march(?:es|ed|ing)?|r[io]de|rides|rode|riding|fl(?:y|ew|own|ying)|sw[aiu]m|swimming|sail(?:s|ed|ing)?|drift(?:s|ed|ing)?|cycl(?:es?|ed|ing)|trek(?:s|ked|king)?|hik(?:es?|ed|ing)|crawl(?:s|ed|ing)?|jump(?:s|ed|ing)?|leap(?:s|t|ed)?|thr(?:ew|own|ow)|hurl(?:s|ed|ing)?|commut(?:es?|ed|ing)|cover(?:s|ed|ing)?|advanc(?:es?|ed|ing)|moved?|went|gone)$/;
const BACK = 4;

/** "40 miles **from** the border", "**walked** the final 14 km": a way, whoever goes it. */
function isDistance(tokens: Token[], { from, unitTo, kind, unit }: Draft): boolean {
  if (kind !== "length" || unit === null || /^(?:mm|cm|inch)$/.test(unit)) return false;
  const next = tokens[unitTo]?.text === ")" ? unitTo + 1 : unitTo;
  const over = tokens[next]?.text === "(" ? closing(tokens, next) : next;
  const [after, then] = [tokens[over]?.lower ?? "", tokens[over + 1]?.lower ?? ""];
  if (AWAY.test(after) && !(after === "from" && /^\p{N}/u.test(then))) return true;
  if (BORDERING.test(after) && AWAY.test(then)) return true;
  for (let at = from - 1; at >= Math.max(0, from - BACK); at -= 1) {
    const { lower, kind: mark } = tokens[at] as Token;
    if (mark === "punct") return false;
    if (GOING.test(lower)) return true;
  }
  return false;
}

function closing(tokens: Token[], open: number): number {
  for (let at = open + 1; at < open + 6; at += 1) if (tokens[at]?.text === ")") return at + 1;
  return open;
}

const GIVING =
  /^(?:g[ai]ve|gives|giving|given|promis(?:es|ed|ing)|pledg(?:es?|ed|ing)|donat(?:es?|ed|ing)|grant(?:s|ed|ing)|allocat(?:es?|ed|ing)|earmark(?:s|ed|ing)?|releas(?:es?|ed|ing)|aside|contribut(?:es?|ed|ing)|lend|lends|lent|loan(?:ed|ing)|disburs(?:es?|ed|ing)|approv(?:es?|ed|ing)|provid(?:es?|ed|ing)|commit(?:s|ted|ting)?|sen[dt]|sends|owe[sd]?|owing|hand(?:s|ed|ing)?|spen[dt]|spends|spending|pa(?:y|ys|id|ying)|pump(?:s|ed|ing)?|pour(?:s|ed|ing)?|invest(?:s|ed|ing)?|cough(?:s|ed)|collect(?:s|ed|ing)?|receiv(?:es?|ed|ing)|st(?:eal|ole|olen|ealing)|embezzl(?:es?|ed|ing)|launder(?:s|ed|ing)?|rak(?:es?|ed|ing)|seek|seeks|sought|seeking|request(?:s|ed|ing)?|demand(?:s|ed|ing)?|need(?:s|ed|ing)?|rais(?:ed|ing)|borrow(?:s|ed|ing)?|repa(?:y|id)|wir(?:ed|ing)|transfer(?:s|red|ring)?|inject(?:s|ed|ing)?|offer(?:s|ed|ing)?|award(?:s|ed|ing)?|set|got|gets?|won|wins|took|takes?|taken|take|up|save[sd]?|saving)$/;
const GIVEN_BACK = 7;

/** The verb by which a sum passes from one to another, before or right behind it; "" where none stands there. */
function givingVerb(tokens: Token[], { from, unitTo }: Draft, owner: number): string {
  if (/^(?:to|by|from|at)$/.test(tokens[from - 1]?.lower ?? "")) return "";
  for (let at = from - 1; at >= Math.max(0, from - GIVEN_BACK) && at > owner; at -= 1) {
    const { lower, text } = tokens[at] as Token;
    if (/^[,;:.]$/.test(text)) break;
    if (/^fin(?:ed|es|ing)$/.test(lower)) return "fine";
    if (GIVING.test(lower) && lower !== "set" && lower !== "up") return "money";
  }
  let next = unitTo;
  while (
    next < unitTo + 4 &&
    /^(?:was|were|is|has|have|had|be|been|being|eventually|later|will|would|also)$/.test(tokens[next]?.lower ?? "")
  )
    next += 1;
  return next > unitTo && GIVING.test(tokens[next]?.lower ?? "") ? "money" : "";
}

/** "coughed **up** $15m", "set **aside** $48m": so a sum is given, whatever else such verbs move. */
function isGivenAway(tokens: Token[], { from }: Draft): boolean {
  const [particle, verb] = [tokens[from - 1]?.lower ?? "", tokens[from - 2]?.lower ?? ""];
  return (
    (particle === "aside" && /^(?:sets?|setting|puts?|putting)$/.test(verb)) ||
    (/^(?:up|out|over|in)$/.test(particle) &&
      /^(?:cough|fork|shell|hand|pa(?:y|id)|stump|pony|dish|chip|rak|pull|tak|took|br(?:ing|ought))/.test(verb))
  );
}

/** Whether the phrase right before "of", or a level that a verb tells, says what the measure is of. */
export function isMeasuredOf(tokens: Token[], draft: Draft, concept: Concept | null): boolean {
  if (concept === null) return false;
  const isNamed = concept.head < draft.from && tokens[draft.from - 1]?.lower === "of";
  if (draft.kind === "money" && isGivenAway(tokens, draft)) return false;
  return isNamed || (concept.isMeasured === true && draft.kind !== "length") || concept.head > draft.from;
}

/** What a measure tells, where nothing names the thing measured. */
export const QUANTITIES: Partial<Record<FigureKind, string>> = {
  money: "money",
  temperature: "temperature",
  speed: "speed",
  area: "area",
  power: "power",
  energy: "energy",
};

/** What a measure is by its kind, where the words only say whose: a distance, a speed, a sum of money that somebody gives. */
export function headOfKind(tokens: Token[], draft: Draft, concept: Concept | null): string | null {
  if (isDistance(tokens, draft)) return "distance";
  if (draft.kind === "speed" && !/^(?:winds?|gusts?|speeds?)$/.test(tokens[concept?.head ?? -1]?.lower ?? ""))
    return "speed";
  if (draft.kind !== "money") return null;
  if (isGivenAway(tokens, draft)) return "money";
  return givingVerb(tokens, draft, concept?.head ?? -1) || null;
}
