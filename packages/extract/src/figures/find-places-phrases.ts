import { readSet } from "../data/read-pairs.js";
import { getGazetteer } from "../entities/gazetteer.js";
import { isNumberWord } from "../numbers/read-words.js";
import type { Token, TokenRange } from "../tokens/token.js";
import { spellExact } from "../units/phrase-table.js";
import { listPlaces, type PlaceIndex, placeAround, placeInside } from "./find-places.js";
import { placePointedAt } from "./find-places-meant.js";
import { STOPS, VERBS } from "./word-sets.js";

/**
 * How a place stands in its sentence: where something is ("in Lagos"), where it comes from or goes to, whose it is
 * ("Kenya's"), of what kind ("U.S. adults"), part of a description ("the streets of Lagos"), or who does it.
 */
export type PlaceRole = "where" | "way" | "owner" | "kind" | "of" | "subject";

export interface PlacePhrase extends TokenRange {
  role: PlaceRole;
  /** Empty where a place is pointed at ("in the country") that nothing named. */
  places: string[];
  /** Where somebody spoke, or comes from: says nothing of what is claimed. */
  isAside: boolean;
  /** Whether it says more of the place named before its comma. */
  joins?: boolean;
}

const WHERE = readSet("in across at near within inside throughout outside around off");
/** These lead to a place only where nothing stands between. */
const ABOVE = readSet("on over above along under around");
const WAY = readSet("from to into through between for toward towards via with");
const DIRECTION =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|outskirts|out|parts|much|most|all|centre|center|coast|rest|part|outside)$/;
const STRIKING = readSet(
  "shook shakes hit hits struck strikes rocked battered swept lashed pounded devastated jolted flooded drenched engulfed ravaged entered reached carried won lost paralysed paralyzed gripped",
);
const SAYING =
  /^(?:said|says|told|telling|speaking|spoke|reporters|journalists|conference|interview|added|reporting|editing|newsroom|analysts?|economists?|traders?|dealers?|brokers?|strategists?)$/;
const ROLES =
  /^(?:president|minister|mayor|governor|head|king|queen|bishop|archbishop|director|citizen|native|chief|ambassador|leader|secretary|bank|university|professor|republic|senator|resident|envoy|member|founder)$/;
const ASIDE_REACH = 6;
const SEATED = /^(?:headquartered|listed|born|registered|incorporated|raised)$/;

/** "Shares **in Saab**": a firm that was taken for a place, unless the list of places knows it. */
function isHolding(tokens: Token[], lead: number): boolean {
  const word = tokens[lead - 1]?.lower ?? "";
  if (tokens[lead]?.lower !== "in" || !/^(?:shares?|stakes?|stock|investors?)$/.test(word)) return false;
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

/** "Told reporters in Geneva", "of Franklin" behind a name: an aside. */
function isAside(tokens: Token[], lead: number, index: PlaceIndex): boolean {
  const word = tokens[lead]?.lower ?? "";
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
    /^(?:high|low|bigg|larg|small|young|old|fast|strong|weak|great|long|rich|poor|busi|dead|worst|best)(?:i?est)?$/.test(
      tokens[lead - 1]?.lower ?? "",
    ) &&
    /^(?:the|\d.*|st|nd|rd|th|second|third|fourth|fifth|'s|’s)$/.test(tokens[lead - 2]?.lower ?? "")
  )
    return true;
  if (isBased || SEATED.test(tokens[lead - 1]?.lower ?? "")) return true;
  for (let at = lead - 1; at >= Math.max(0, lead - ASIDE_REACH); at -= 1) {
    const { lower, kind, sentence } = tokens[at] as Token;
    if (sentence !== tokens[lead]?.sentence || kind === "number" || lower === "that" || lower === ",") return false;
    if (SAYING.test(lower)) return true;
  }
  return false;
}

function roleOf(tokens: Token[], lead: number): PlaceRole | null {
  const word = tokens[lead]?.lower ?? "";
  if (word === "of") return DIRECTION.test(tokens[lead - 1]?.lower ?? "") ? "where" : "of";
  if (WHERE.has(word) || ABOVE.has(word) || STRIKING.has(word)) return "where";
  return WAY.has(word) ? "way" : null;
}

const MEASURING =
  /^(?:has|have|had|evacuated|vaccinated|tested|harvested|planted|mined|refined|welcomed|admitted|jailed|executed|shelters|sheltered|suffers|attracted|attracts|received|warmed|shrank|expanded|contracted|cut|exported|imported|produced|produces|added|lost|grew|spends|spent|spend|recorded|reported|registered|saw|consumes|consumed|employs|accounts|accounted|posted|suffered|suffers|created|counted|confirmed|boasts|hosts|hosted|holds|ranks|generates|generated|contains|exports|imports|needs|experienced|experiences|received|gained|shed|owes|owed|earned|earns|makes|made|is|was|are|were|logged|lies|will|would|could|uses|used|buys|bought|sells|sold|pumps|pumped|grows|averages|averaged|detected|tallied|all|both|each)$/;
const ASIDE_MARK = /^[,(–—-]$/;

/** "The U.S. **has sent** 50 tons": what an actor gives holds elsewhere. */
const GIVING =
  /^(?:sent|given|pledged|offered|donated|deployed|promised|imposed|agreed|signed|ordered|provided|supplied|accused|warned|said|called|urged|proposed|asked|demanded|threatened|contributed|lent|loaned|invested|allocated|earmarked|announced|approved|launched)$/;

function givesSoon(tokens: Token[], at: number): boolean {
  const verb = /^(?:also|now|already|since|so|been|only|just|recently)$/.test(tokens[at]?.lower ?? "") ? at + 1 : at;
  return GIVING.test(tokens[verb]?.lower ?? "");
}

/** Whether a country that stands bare is what the sentence measures, and no actor. */
export function isMeasured(tokens: Token[], to: number): boolean {
  // "India on Friday reported …"
  const at =
    tokens[to]?.lower === "on" ? to + 2 : /^(?:also|now|today|yesterday)$/.test(tokens[to]?.lower ?? "") ? to + 1 : to;
  if (at > to) return MEASURING.test(tokens[at]?.lower ?? "");
  const isRelative = ASIDE_MARK.test(tokens[to]?.text ?? "") && tokens[to + 1]?.lower === "which";
  const verb = isRelative ? to + 2 : to;
  if (/^(?:has|have|had)$/.test(tokens[verb]?.lower ?? "") && givesSoon(tokens, verb + 1)) return false;
  return MEASURING.test(tokens[verb]?.lower ?? "");
}

/** People and things of a country that need not be in it: "US troops", "Lagos officials". */
const ABROAD =
  /^(?:officials?|prosecutors?|presidents?|ministers?|ministry|senators?|governors?|mayor|coach|captain|lawmakers?|forces|troops|soldiers|servicemen|servicewomen|sailors|marines|personnel|warplanes|planes|jets|aircraft|warships|ships|tanks|missiles|drones|rockets|military|army|navy|government|authorities|sen|rep|gov|guard|embassy|ambassador|diplomats?|dollars?|men|man|woman|team|striker|midfielder|defender|goalkeeper|manager|secretary|attorney|congressman|republicans?|democrats?|players?|shares|stock|authored|backed|led|born|made|trained|listed|nationals|citizens|tourists|companies|firms|members|service|air|special|strikes)$/;

export function isAbroad(tokens: Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (ABROAD.test(tokens[at]?.lower ?? "")) return true;
  return false;
}

/** "A Cairo court", "Lagos police": what sits in the place that its name says. */
const SEATS =
  /^(?:courts?|police|hospitals?|jury|jail|prison|schools?|airport|stadium|factory|plant|mine|hotel|church|mosque|zoo|market|neighbou?rhood|suburb|home|apartment|beach|port|hills?)$/;

const PERSON_REACH = 5;

/** "Canada's reigning champion **Donovan Bailey**": somebody of a country. */
function isOfPerson(tokens: Token[], from: number, index: PlaceIndex): boolean {
  for (let at = from; at < from + PERSON_REACH; at += 1) {
    const name = index.byStart.get(at);
    if (name !== undefined && index.names[name]?.type === "person") return true;
    const { kind, lower } = tokens[at] ?? { kind: "punct", lower: "" };
    if (kind !== "word" || VERBS.has(lower) || STOPS.has(lower)) return false;
  }
  return false;
}

const FIRM =
  /^(?:lenders?|banks?|firms?|compan(?:y|ies)|airlines?|carriers?|makers?|producers?|exporters?|importers?|retailers?|part(?:y|ies)|unions?|operators?|suppliers?|groups?|insurers?|clubs?|teams?|buyers?|sellers?|automakers?|carmakers?|broadcasters?|brewers?|miners?)$/;
const RANKED = /(?:est|most|leading|top|main|major|second|third|state-run|flagship)$/;
const FIRM_REACH = 6;

/** "Britain's biggest mortgage **lender**": a firm of a country, whose figures are its own. */
function isOfFirm(tokens: Token[], from: number): boolean {
  if (!RANKED.test(tokens[from]?.lower ?? "")) return false;
  for (let at = from + 1; at < from + FIRM_REACH; at += 1) {
    const { lower, kind } = tokens[at] ?? { lower: "", kind: "punct" };
    if (FIRM.test(lower)) return true;
    if (kind !== "word" && lower !== "-") return false;
  }
  return false;
}

/** "The U.S. has sent", "India's leading firm": whose figures are not of the country named. */
export function isActor(tokens: Token[], to: number): boolean {
  if (/^['’]s$/.test(tokens[to]?.text ?? "")) return isOfFirm(tokens, to + 1);
  return /^(?:has|have|had)$/.test(tokens[to]?.lower ?? "") && givesSoon(tokens, to + 1);
}

function bareRole(tokens: Token[], from: number, to: number, index: PlaceIndex): PlaceRole | null {
  const next = tokens[to];
  // "Karnataka, with 300 cases,", "Ohio has 18 votes, Iowa six".
  const isWith = next?.text === "," && tokens[to + 1]?.lower === "with" && tokens[to + 2]?.kind === "number";
  const isGapped =
    /^(?:,|;|and)$/.test(tokens[from - 1]?.lower ?? "") &&
    (next?.kind === "number" || isNumberWord(next)) &&
    !/^\d{4}$/.test(next?.text ?? "");
  if (isWith || isGapped) return "where";
  if (/^['’]s$/.test(next?.text ?? "")) {
    const isActor = isOfPerson(tokens, to + 1, index) || isAbroad(tokens, to + 1, to + 2) || isOfFirm(tokens, to + 1);
    return isActor ? null : "owner";
  }
  if (next?.text === "-" && !next.spaced)
    return /^(?:area|wide|controlled|held|run)$/.test(tokens[to + 1]?.lower ?? "") ? "kind" : null;
  const isNoun =
    next?.kind === "word" &&
    next.text === next.lower &&
    !STOPS.has(next.lower) &&
    !VERBS.has(next.lower) &&
    !/ed$/.test(next.lower);
  if (isNoun && SEATS.test(next.lower)) return "owner";
  if (isNoun) return isAbroad(tokens, to, to + 1) ? null : "kind";
  if (/^(?:by|than|which|whom)$/.test(tokens[from - 1]?.lower ?? "")) return null;
  return isMeasured(tokens, to) ? "subject" : null;
}

/** "In the capital, **Harare**", "Ghana's largest city, **Accra**". */
function isNamedCapital(tokens: Token[], at: number): boolean {
  return (
    tokens[at - 1]?.text === "," &&
    /^(?:capital|city|town|port|village|island|hub|stronghold|hometown)$/.test(tokens[at - 2]?.lower ?? "")
  );
}

const BACK_TO = 8;

/** "A Mexico plant **where** it invested": the place named just before. */
function whereBefore(tokens: Token[], at: number, from: number, index: PlaceIndex): PlacePhrase | null {
  if (tokens[at]?.lower !== "where") return null;
  for (let back = at - 1; back >= Math.max(from, at - BACK_TO); back -= 1) {
    const found = index.byStart.has(back) ? placeAround(tokens, back, at, index) : null;
    if (found) return { from: at, to: at + 1, role: "where", places: found.places, isAside: false };
  }
  return null;
}

function ledPhrase(tokens: Token[], at: number, to: number, index: PlaceIndex): PlacePhrase | null {
  const role = roleOf(tokens, at);
  if (!role) return null;
  const base = { from: at, role, isAside: isAside(tokens, at, index) };
  const list = listPlaces(tokens, at + 1, to, index);
  if (list.places.length > 0) return { ...base, to: list.to, places: list.places };
  if (ABOVE.has(tokens[at]?.lower ?? "")) return null;
  const meant = role === "where" || role === "of" ? placePointedAt(tokens, at + 1, index) : null;
  if (meant && tokens[at + 3]?.text === "," && index.byStart.has(at + 4)) return null;
  if (meant) return { ...base, to: at + 3, places: meant.places };
  if (STRIKING.has(tokens[at]?.lower ?? "")) return null;
  const inside = placeInside(tokens, at + 1, to, index);
  if (!inside) return null;
  const rest = tokens[inside.to]?.text === "," ? listPlaces(tokens, inside.to + 1, to, index) : null;
  return rest?.places.length === 1
    ? { ...base, to: rest.to, places: [inside.text, ...rest.places] }
    : { ...base, to: inside.to, places: [inside.text] };
}

/** "In Huize county **in the province of Yunnan**": one scene, told by both. */
function joinNext(found: PlacePhrase[], phrase: PlacePhrase): void {
  const last = found.at(-1);
  const isNext = last?.to === phrase.from || (last?.to === phrase.from - 1 && phrase.joins === true);
  const goesOn = isNext && last?.role === "where" && phrase.role === "where" && !last.isAside;
  if (!last || !goesOn || last.places.length !== 1 || phrase.places.length !== 1) found.push(phrase);
  else found[found.length - 1] = { ...last, to: phrase.to, places: [...new Set([...last.places, ...phrase.places])] };
}

/** All that a sentence says of places, in order; each is read once. */
export function phrasesOf(tokens: Token[], sentence: TokenRange, index: PlaceIndex): PlacePhrase[] {
  const phrases = index.phrases.get(sentence.from) ?? readPhrases(tokens, sentence, index);
  index.phrases.set(sentence.from, phrases);
  return phrases;
}

const BEYOND = /^(?:outside|near|off|in|on|at)$/;

/** "At Azura-Edo**, outside Benin City**": the comma parts no two scenes. */
function isTiedByComma(tokens: Token[], { from, to }: PlacePhrase): boolean {
  return (
    tokens[from - 1]?.text === "," && BEYOND.test(tokens[from]?.lower ?? "") && /^[,.;]$/.test(tokens[to]?.text ?? "")
  );
}

function readPhrases(tokens: Token[], { from, to }: TokenRange, index: PlaceIndex): PlacePhrase[] {
  const found: PlacePhrase[] = [];
  for (let at = from; at < to; at += 1) {
    const led = ledPhrase(tokens, at, to, index) ?? whereBefore(tokens, at, from, index);
    if (led) {
      joinNext(found, isTiedByComma(tokens, led) ? { ...led, joins: true } : led);
      at = led.to - 1;
      continue;
    }
    const meant = placePointedAt(tokens, at, index);
    if (meant && (/^['’]s$/.test(tokens[at + 2]?.text ?? "") || isMeasured(tokens, at + 2 + meant.skip))) {
      found.push({ from: at, to: at + 2, role: "subject", places: meant.places, isAside: false });
      at += 1;
      continue;
    }
    const bare = placeAround(tokens, at, to, index);
    if (!bare) continue;
    const role = isNamedCapital(tokens, at) ? "where" : bareRole(tokens, at, bare.to, index);
    if (role) found.push({ from: at, to: bare.to, role, places: bare.places, isAside: false });
    at = bare.to - 1;
  }
  return found;
}
