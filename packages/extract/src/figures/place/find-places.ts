import type { EntityMention } from "@newsledger/contracts";
import type { Name } from "../../entities/recogniser.js";
import type { Token, TokenRange } from "../../tokens/token.js";
import { STOPS, VERBS } from "../reading/word-sets.js";
import type { PlaceIndex } from "./index-places.js";
import { isNamesake } from "./place-actors.js";

const PLACE_LEADS = /^(?:in|across|at|near|from|to|within|inside|throughout|outside|around|for|between|off|over)$/;
const DIRECTION =
  /^(?:(?:north|south|east|west|central)(?:ern)?|(?:north|south)(?:east|west)(?:ern)?|-|mainland|rural|upper|lower)$/;
const CLAUSE_ENDS = /^(?:[;:]|but|while|whereas|which|who|where|although|because|after|before)$/;
const HELD = /^(?:controlled|held|run|occupied|administered)$/;
const LONGEST_REACH = 20;

/** "America" is what a text calls the country that its other names mean. */
export function nameOf({ canonical }: EntityMention): string {
  return canonical === "America" ? "United States" : canonical;
}

/** "**Western and southwestern** Russia". */
function isDirection(tokens: Token[], at: number): boolean {
  const word = tokens[at]?.lower ?? "";
  return (
    DIRECTION.test(word) ||
    (word === "and" && /ern$/.test(tokens[at - 1]?.lower ?? "") && /ern$/.test(tokens[at + 1]?.lower ?? ""))
  );
}

interface Found {
  to: number;
  text: string;
}

const NEARBY = /^(?:nearby|neighbou?ring|adjacent)$/;

/** "western Syria", "the al-Tanf outpost", "SDF-controlled areas" from a token on. */
function placeAt(tokens: Token[], at: number, index: PlaceIndex, isOwner = false): Found | null {
  let from = at;
  if (tokens[from]?.lower === "the") from += 1;
  // "**Russian-occupied** eastern Ukraine"; "SDF-controlled areas" are read below.
  if (tokens[from + 1]?.text === "-" && HELD.test(tokens[from + 2]?.lower ?? "") && !index.byStart.has(from)) from += 3;
  if (NEARBY.test(tokens[from]?.lower ?? "")) from += 1;
  const start = from;
  while (isDirection(tokens, from) && from - start < 4 && !index.byStart.has(from)) from += 1;
  const i = index.byStart.get(from);
  if (i === undefined) return null;
  const [name, mention] = [index.names[i] as Name, index.mentions[i] as EntityMention];
  if (name.type !== "place" && AREA.test(tokens[name.to]?.lower ?? "")) return { to: name.to + 1, text: mention.text };
  if (name.type === "organization") return heldArea(tokens, from, name.to);
  if (name.type !== "place" || (!isOwner && /^['’]s$/.test(tokens[name.to]?.text ?? ""))) return null;
  const direction = tokens
    .slice(start, from)
    .map((t) => t.lower)
    .join(" ")
    .replaceAll(" - ", "-");
  return { to: name.to, text: direction ? `${direction} ${nameOf(mention)}` : nameOf(mention) };
}

/** Behind a name these say that it is one of a place, whatever else bears it. */
const AREA =
  /^(?:neighbou?rhood|suburb|borough|county|province|governorate|prefecture|peninsula|valley|district|quarter)$/;

const NOUN_BEHIND = /^(?:regions?|areas?|provinces?|districts?|count(?:y|ies)|states?|governorates?)$/;

function heldArea(tokens: Token[], from: number, at: number): Found | null {
  const [hyphen, held, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hyphen?.text !== "-" || !HELD.test(held?.lower ?? "") || noun?.kind !== "word") return null;
  const owner = tokens
    .slice(from, at)
    .map((t) => t.text)
    .join(" ");
  return { to: at + 3, text: `${owner}-${held?.text} ${noun.text}` };
}

const WHEN =
  /^(?:last|this|next|each|every|yesterday|today|tomorrow|tonight|recently|since|alone|combined|together|respectively|late|early|overnight|earlier|later|once|twice)$/;

/** "**US** officials": a place that only says of what kind the noun behind it is. */
function isDescribing(tokens: Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.kind !== "word" || next.text !== next.lower || /ed$/.test(next.lower) || WHEN.test(next.lower))
    return false;
  return !STOPS.has(next.lower) && !VERBS.has(next.lower);
}

const OWNS = /^['’]s$/;
const PHRASE = 7;
const SETTLEMENT =
  /^(?:city|town|village|port|suburb|district|county|region|province|state|island|republic|territory|capital|municipality|settlement|kingdom|area|community|neighbou?rhood)$/;

/** "In **an El Paso** facility": a place inside the noun phrase that a preposition introduces. */
export function placeInside(tokens: Token[], at: number, limit: number, index: PlaceIndex): Found | null {
  for (let i = at; i < Math.min(limit, at + PHRASE); i += 1) {
    const { kind, text, lower } = tokens[i] as Token;
    const found = index.byStart.has(i) ? placeAt(tokens, i, index, true) : null;
    const isOwner = /^['’]s$/.test(tokens[found?.to ?? i]?.text ?? "");
    // "in the Chechen capital Grozny"
    const isNamed = i > at && SETTLEMENT.test(tokens[i - 1]?.lower ?? "");
    const isArea = AREA.test(tokens[(found?.to ?? 0) - 1]?.lower ?? "");
    if (found)
      return found.to <= limit && (isOwner || isNamed || isArea || isDescribing(tokens, found.to)) ? found : null;
    if (lower === "of" && SETTLEMENT.test(tokens[i - 1]?.lower ?? "")) {
      const named = placeAt(tokens, i + 1, index);
      return named && named.to <= limit ? named : null;
    }
    const isLead = i === at && /^(?:the|a|an|its|their|his|her|one)$/.test(lower);
    const isTied = tokens[i - 1]?.text === "-";
    const isOpen =
      isLead ||
      isTied ||
      /ly$/.test(tokens[i - 1]?.lower ?? "") ||
      (kind === "word" && !VERBS.has(lower) && !STOPS.has(lower)) ||
      text === "-";
    if (!isOpen) return null;
  }
  return null;
}

function listFrom(tokens: Token[], at: number, limit: number, index: PlaceIndex, places: string[]): number {
  let next = at;
  let end = at;
  for (let found = placeAt(tokens, next, index); found && found.to <= limit; found = placeAt(tokens, next, index)) {
    if (next > at && isDescribing(tokens, found.to)) break;
    if (!places.includes(found.text)) places.push(found.text);
    next = found.to;
    end = found.to;
    // "The Moscow **region**, Crimea and".
    if (NOUN_BEHIND.test(tokens[next]?.lower ?? "") && /^(?:,|and)$/.test(tokens[next + 1]?.lower ?? "")) next += 1;
    if (tokens[next]?.text === ",") next += 1;
    if (/^(?:and|or|to)$/.test(tokens[next]?.lower ?? "")) next += 1;
    if (next === found.to || (next === found.to + 1 && NOUN_BEHIND.test(tokens[next - 1]?.lower ?? ""))) break;
  }
  return end;
}

/** The list of places that begins at a token. */
export function listPlaces(
  tokens: Token[],
  at: number,
  limit: number,
  index: PlaceIndex,
): { to: number; places: string[] } {
  const places: string[] = [];
  const next = listFrom(tokens, at, limit, index, places);
  return { to: Math.max(next, at), places };
}

/** Places that stand at a token without a preposition: "Kenya's", "U.S. adults", "Poland and Latvia". */
export function placeAround(
  tokens: Token[],
  at: number,
  limit: number,
  index: PlaceIndex,
): { to: number; places: string[] } | null {
  const first = index.byStart.has(at) ? placeAt(tokens, at, index, true) : null;
  if (!first || first.to > limit) return null;
  const list = listPlaces(tokens, at, limit, index);
  // "Ohio, Utah and **Maine's**".
  const isOpen = list.to > at && /^(?:and|or)$/.test(tokens[list.to]?.lower ?? "");
  const last = isOpen ? placeAt(tokens, list.to + 1, index, true) : null;
  if (last && last.to <= limit && OWNS.test(tokens[last.to]?.text ?? ""))
    return { to: last.to, places: [...list.places, last.text] };
  const isList = list.places.length > 1 && tokens[list.to - 1]?.kind === "word";
  return isList ? list : { to: first.to, places: [first.text] };
}

/** Places after a figure, up to `limit`: the first prepositional phrase that holds one, with its list. */
export function placesAfter(tokens: Token[], at: number, limit: number, index: PlaceIndex): string[] {
  const places: string[] = [];
  const end = Math.min(limit, at + LONGEST_REACH);
  for (let i = at; i < end; i += 1) {
    const word = tokens[i]?.lower ?? "";
    if (CLAUSE_ENDS.test(word) && !(word === "which" && i - at < 3)) break;
    const isOutOf = word === "of" && /^(?:out|north|south|east|west)$/.test(tokens[i - 1]?.lower ?? "");
    if (!PLACE_LEADS.test(word) && !isOutOf && word !== "on") continue;
    const next = word === "on" ? i + 1 : listFrom(tokens, i + 1, limit, index, places);
    const inside = places.length === 0 ? placeInside(tokens, i + 1, limit, index) : null;
    if (inside) return [inside.text];
    if (places.length > 0 && tokens[next]?.lower !== "to") break;
  }
  return places;
}

/** Places named in a stretch of words, as in "U.S. adults" and "Ohio": those of what a figure counts or is about. */
export function placesWithin(tokens: Token[], { from, to }: TokenRange, index: PlaceIndex): string[] {
  const places: string[] = [];
  for (let at = from; at < to; at += 1) {
    const found = index.byStart.has(at) ? placeAt(tokens, at, index, true) : null;
    if (!found || found.to > to || places.includes(found.text) || isNamesake(tokens, found.to)) continue;
    places.push(found.text);
  }
  return places;
}

/** "Atlantic City**'s** eight casinos": the place that owns what is counted. */
export function placeOwning(tokens: Token[], at: number, index: PlaceIndex): string[] {
  if (!/^['’]s$/.test(tokens[at - 1]?.text ?? "")) return [];
  for (let from = at - 2; from >= Math.max(0, at - 6); from -= 1) {
    const i = index.byStart.get(from);
    if (i === undefined) continue;
    const isPlace = index.names[i]?.type === "place" && index.names[i]?.to === at - 1;
    return isPlace ? [nameOf(index.mentions[i] as EntityMention)] : [];
  }
  return [];
}
