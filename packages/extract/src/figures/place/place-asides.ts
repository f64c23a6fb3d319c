import { getGazetteer } from "../../entities/gazetteer.js";
import type { Token } from "../../tokens/token.js";
import { spellExact } from "../../units/phrase-table.js";
import { STOPS, VERBS } from "../reading/word-sets.js";
import type { PlaceIndex } from "./index-places.js";

const SAYING =
  /^(?:said|says|told|telling|speaking|spoke|reporters|journalists|conference|interview|added|reporting|announced|disclosed|explained|argued|warned|noted|insisted|stated|remarked|testified|tweeted|statement|briefing|speech|editing|newsroom|analysts?|economists?|traders?|dealers?|brokers?|strategists?)$/;
/** "Says **expanding** a park off Hawaii": of what is said, not where. */
const ACTING = /^[a-z]{3,}(?<!morn|even|meet|hear|brief|gather|build)ing$/;
const ROLES =
  /^(?:president|minister|mayor|governor|head|king|queen|bishop|archbishop|director|citizen|native|chief|ambassador|leader|secretary|bank|university|professor|republic|senator|resident|envoy|member|founder)$/;
const ASIDE_REACH = 6;
/** "The refugees **from** Syria": of where they come. */
const COMERS =
  /^(?:refugees?|migrants?|immigrants?|emigrants?|asylum-seekers?|seekers?|exiles?|teams?|squads?|delegations?|delegates|players?|athletes|students?|volunteers|tourists?|visitors|reporters?|scientists|researchers|experts|engineers|contingent|envoys?)$/;
/** "Trade **with** Iran", "the border **with** Chad": told of both sides; "a treaty with Iran" is not. */
const SHARED = /^(?:trade|borders?|frontier|deficit|surplus|commerce|imports?|exports?|ceasefire)$/;
/** "A report **on** Benghazi". */
const ABOUT =
  /^(?:reports?|books?|films?|documentary|policy|talks|debate|position|stance|speech|resolutions?|hearings?|pressure|imposed|imposes)$/;
const SEATED = /^(?:headquartered|listed|born|registered|incorporated|raised)$/;

/** "Shares **in Saab**": a firm that was taken for a place, unless the list of places knows it. */
function isHolding(tokens: Token[], lead: number): boolean {
  const word = tokens[lead - 1]?.lower ?? "";
  if (tokens[lead]?.lower !== "in" || !/^(?:shares?|stakes?|stock|investors?|trading)$/.test(word)) return false;
  return getGazetteer().names.find(tokens, lead + 1, spellExact)?.value.type !== "place";
}

const SOMEBODY_REACH = 9;

/** "Anders Holmqvist, a limnologist **at Uppsala**": where somebody works. */
function isOfSomebody(tokens: Token[], lead: number, index: PlaceIndex): boolean {
  if (!/^(?:at|in|of)$/.test(tokens[lead]?.lower ?? "")) return false;
  for (let at = lead - 1; at >= Math.max(0, lead - SOMEBODY_REACH); at -= 1) {
    const { kind, text, lower } = tokens[at] as Token;
    if (text === ",") return index.personEnds.has(at) && /^(?:a|an|the)$/.test(tokens[at + 1]?.lower ?? "");
    if (kind !== "word" || VERBS.has(lower) || (STOPS.has(lower) && !/^(?:a|an|the|of|and|at|now)$/.test(lower)))
      return false;
  }
  return false;
}

const RANKED = /^(?:(?:[a-z]+i?est)|most|top|leading|main)$/;
const RANKED_THING =
  /^(?:port|producer|maker|exporter|importer|lender|bank|company|firm|airline|retailer|economy|carrier|operator|employer|market|brand)$/;
const RANKED_REACH = 5;

/** "The busiest container **port on** the Baltic": among whom, not where. */
function isAmong(tokens: Token[], lead: number): boolean {
  if (!/^(?:in|on|of)$/.test(tokens[lead]?.lower ?? "") || !RANKED_THING.test(tokens[lead - 1]?.lower ?? ""))
    return false;
  return tokens.slice(Math.max(0, lead - RANKED_REACH), lead - 1).some(({ lower }) => RANKED.test(lower));
}

/** "**Blamed** the deaths on Kyiv". */
function isBlamed(tokens: Token[], lead: number): boolean {
  return tokens.slice(Math.max(0, lead - ASIDE_REACH), lead).some(({ lower }) => /^blam(?:e|es|ed|ing)$/.test(lower));
}

/** "Told reporters in Geneva", "of Franklin" behind a name: an aside. */
export function isAside(tokens: Token[], lead: number, index: PlaceIndex): boolean {
  const word = tokens[lead]?.lower ?? "";
  const noun = tokens[lead - 1]?.lower ?? "";
  if (isAmong(tokens, lead)) return true;
  if (word === "from" && COMERS.test(noun)) return true;
  if (word === "with" && !SHARED.test(noun)) return true;
  if (word === "to" && /^(?:according|thanks|due)$/.test(noun)) return true;
  if (word === "on" && (ABOUT.test(noun) || isBlamed(tokens, lead))) return true;
  if (word === "of" || word === "from") {
    const before = tokens[lead - 1]?.text === "," ? lead - 2 : lead - 1;
    if (ROLES.test(tokens[before]?.lower ?? "")) return true;
    const isAge = tokens[before]?.kind === "number" && tokens[before - 1]?.text === ",";
    return index.personEnds.has(isAge ? before - 1 : before + 1);
  }
  if (isOfSomebody(tokens, lead, index) || isHolding(tokens, lead)) return true;
  const isBased = tokens[lead - 1]?.lower === "based" && tokens[lead - 2]?.text === ",";
  // "The 12th highest in England": among whom, not where.
  if (
    /^(?:(?:high|low|bigg|larg|small|young|old|fast|strong|weak|great|long|rich|poor|busi|deadl)i?est|worst|best|most|fewest|least)$/.test(
      tokens[lead - 1]?.lower ?? "",
    ) &&
    /^(?:the|-|\d.*|st|nd|rd|th|second|third|fourth|fifth|'s|’s)$/.test(tokens[lead - 2]?.lower ?? "")
  )
    return true;
  if (isBased || SEATED.test(tokens[lead - 1]?.lower ?? "")) return true;
  for (let at = lead - 1; at >= Math.max(0, lead - ASIDE_REACH); at -= 1) {
    const { lower, kind, sentence } = tokens[at] as Token;
    if (sentence !== tokens[lead]?.sentence || kind === "number" || lower === "that" || lower === ",") return false;
    if (SAYING.test(lower)) return true;
    if (ACTING.test(lower)) return false;
  }
  return false;
}
