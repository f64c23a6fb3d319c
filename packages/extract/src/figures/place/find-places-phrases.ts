import { readSet } from "../../data/read-pairs.js";
import { isNumberWord } from "../../numbers/read-words.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { STOPS, VERBS } from "../reading/word-sets.js";
import { listPlaces, placeAround, placeInside } from "./find-places.js";
import { placePointedAt } from "./find-places-meant.js";
import type { PlaceIndex } from "./index-places.js";
import { isAbroad, isMeasured, isNamesake, isOfFirm, isOfPerson } from "./place-actors.js";
import { isAside } from "./place-asides.js";

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
const DIRECTION = readSet(
  "north south east west northeast northwest southeast southwest outskirts out parts much most all centre center coast rest part outside " +
    "highlands lowlands mountains hills valleys plains deserts forests jungles swamps streets suburbs slums heart interior waters villages towns cities districts provinces regions areas corner corners",
);
const STRIKING = readSet(
  "shook shakes hit hits struck strikes rocked battered swept lashed pounded devastated jolted flooded drenched engulfed ravaged entered reached carried won lost paralysed paralyzed gripped scorched scorches flattened levelled leveled raided stormed captured seized besieged bombed shelled bombarded overran overrun occupied invaded inundated swamped blanketed buffeted filled crippled choked hitting striking shaking battering lashing flooding ravaging devastating scorching flattening blanketing inundating shelling besieging",
);
function roleOf(tokens: Token[], lead: number): PlaceRole | null {
  const word = tokens[lead]?.lower ?? "";
  if (word === "of") return DIRECTION.has(tokens[lead - 1]?.lower ?? "") ? "where" : "of";
  // "**For** the UK, it was 2.3%".
  if (word === "for" && tokens[lead]?.text === "For") return "where";
  if (WHERE.has(word) || ABOVE.has(word) || STRIKING.has(word)) return "where";
  return WAY.has(word) ? "way" : null;
}

/** "A Cairo court", "Lagos police": what sits in the place that its name says. */
const SEATS =
  /^(?:courts?|police|hospitals?|jury|jail|prison|schools?|airport|stadium|factory|plant|mine|hotel|church|mosque|zoo|market|neighbou?rhood|suburb|home|apartment|beach|port|hills?)$/;

const GAPPED = /^(?:[,;:(]|and|while|but)$/;
const RANKED = /^(?:[,;:(]|and|by|is|was|were|are|than|while|but)$/;
const LEVEL = /^(?:at|with|on)$/;
const RANKING =
  /^(?:led|leads|came|comes|placed|followed|follows|trailed|trails|stood|stands|sits|ranked|ranks|is|was|were)$/;
const LEVEL_REACH = 4;

function isNumber(token: Token | undefined): boolean {
  return (token?.kind === "number" && !/^\d{4}$/.test(token.text)) || isNumberWord(token);
}

/** "Karnataka**, with 300 cases,**", "Ohio has 18 votes, Iowa **six**", "the lowest was Ohio **at 19%**", "Ohio **(19)**". */
function isGiven(tokens: Token[], from: number, to: number): boolean {
  const [before, next, after] = [tokens[from - 1], tokens[to], tokens[to + 1]];
  const isFirst = before?.sentence !== next?.sentence;
  if (next?.text === "," && after?.lower === "with")
    return (
      isNumber(tokens[to + 2]) ||
      /^(?:a|an|its|nearly|about|some|over|more|just|only)$/.test(tokens[to + 2]?.lower ?? "")
    );
  if (next?.text === ":" && (isFirst || GAPPED.test(before?.lower ?? ""))) return isNumber(after);
  if (next?.text === "(" && isNumber(after)) return true;
  if (GAPPED.test(before?.lower ?? "") && isNumber(next)) return true;
  if (!isFirst && !RANKED.test(before?.lower ?? "")) return false;
  for (let at = to; at < to + LEVEL_REACH; at += 1) {
    if (LEVEL.test(tokens[at]?.lower ?? ""))
      return isNumber(tokens[/^[$£€¥]/.test(tokens[at + 1]?.text ?? "") ? at + 2 : at + 1]);
    if (at === to ? !RANKING.test(tokens[at]?.lower ?? "") : tokens[at]?.kind !== "word") return false;
  }
  return false;
}

function bareRole(tokens: Token[], from: number, to: number, index: PlaceIndex): PlaceRole | null {
  const next = tokens[to];
  if (isGiven(tokens, from, to)) return "where";
  if (/^['’]s$/.test(next?.text ?? "")) {
    const isOfOther = isOfPerson(tokens, to + 1, index) || isAbroad(tokens, to + 1, to + 2) || isOfFirm(tokens, to + 1);
    return isOfOther ? null : "owner";
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
  if (isNoun)
    return isAbroad(tokens, to, to + 1) || isNamesake(tokens, to) || isOfPerson(tokens, to, index) ? null : "kind";
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
  // "In Kyiv's Shevchenko district", "in Aden, Yemen": the smaller place and the one it is in.
  const rest = /^(?:,|['’]s)$/.test(tokens[inside.to]?.text ?? "")
    ? listPlaces(tokens, inside.to + 1, to, index)
    : null;
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

const SETTLED_NOUN = /^(?:province|region|state|county|district|prefecture|governorate)$/;
const BEYOND = /^(?:outside|near|off|in|on|at)$/;

/** "At Azura-Edo**, outside Benin City**": the comma parts no two scenes. */
function isTiedByComma(tokens: Token[], { from, to }: PlacePhrase): boolean {
  return (
    tokens[from - 1]?.text === "," &&
    BEYOND.test(tokens[from]?.lower ?? "") &&
    /^[,.;]$/.test(tokens[SETTLED_NOUN.test(tokens[to]?.lower ?? "") ? to + 1 : to]?.text ?? "")
  );
}

const SPEAKS = /^(?:said|says|told|reported|reports|announced|warned|claimed|estimates?|estimated|believes?)$/;
/** What these say of their place is told from the spot. */
const ON_THE_SPOT =
  /^(?:police|officials?|authorities|prosecutors|hospitals?|doctors|medics|residents|witnesses|rescuers|firefighters|governor|government|administration|council|department|mayor|people|farmers|villagers)$/;
const SUBJECT_REACH = 6;

/** "The rebel group **in Sudan said**": where somebody is who speaks of what may be elsewhere. */
function isOfSpeaker(tokens: Token[], { from, to, role }: PlacePhrase, first: number): boolean {
  const at = /^(?:on|last)$/.test(tokens[to]?.lower ?? "") ? to + 2 : to;
  if (role !== "where" || !SPEAKS.test(tokens[at]?.lower ?? "") || from - first > SUBJECT_REACH) return false;
  const subject = tokens.slice(first, from);
  return (
    subject.length > 0 &&
    subject.every(({ kind, lower }) => kind === "word" && !VERBS.has(lower) && !ON_THE_SPOT.test(lower))
  );
}

/** "In the Karrada **district of Baghdad**": what the place before is a part of. */
function isWholeOf(tokens: Token[], { from }: PlacePhrase): boolean {
  return tokens[from]?.lower === "of" && PARTS.test(tokens[from - 1]?.lower ?? "");
}

const PARTS = /^(?:districts?|quarter|suburb|neighbou?rhood|area|borough|province|region|county|state|section)$/;

function readPhrases(tokens: Token[], { from, to }: TokenRange, index: PlaceIndex): PlacePhrase[] {
  const found: PlacePhrase[] = [];
  for (let at = from; at < to; at += 1) {
    const led = ledPhrase(tokens, at, to, index) ?? whereBefore(tokens, at, from, index);
    if (led) {
      const part = found.at(-1);
      if (part?.role === "where" && part.to === led.from - 1 && isWholeOf(tokens, led)) {
        joinNext(found, { ...led, role: "where", joins: true });
        at = led.to - 1;
        continue;
      }
      const said = isOfSpeaker(tokens, led, from) ? { ...led, isAside: true } : led;
      joinNext(found, isTiedByComma(tokens, led) ? { ...said, joins: true } : said);
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
    // "St. Louis, **Ferguson's** neighbour, had 12": what is beside a place that is told of.
    const before = found.at(-1);
    const isBeside = before?.role === "subject" && before.to === at - 1 && tokens[at - 1]?.text === ",";
    const role = isBeside ? null : isNamedCapital(tokens, at) ? "where" : bareRole(tokens, at, bare.to, index);
    if (role) found.push({ from: at, to: bare.to, role, places: bare.places, isAside: false });
    at = bare.to - 1;
  }
  return found;
}
