import type { EntityMention } from "@newsledger/contracts";
import type { Name } from "../entities/recogniser.js";
import type { Token, TokenisedText, TokenRange } from "../tokens/token.js";
import { STOPS, VERBS } from "./word-sets.js";

const PLACE_LEADS = /^(?:in|across|at|near|from|to|within|inside|throughout|outside|around|for|between|off|over)$/;
const DIRECTION =
  /^(?:(?:north|south|east|west|central)(?:ern)?|(?:north|south)(?:east|west)(?:ern)?|-|mainland|rural|upper|lower)$/;
const CLAUSE_ENDS = /^(?:[;:]|but|while|whereas|which|who|where|although|because|after|before)$/;
const HELD = /^(?:controlled|held|run|occupied|administered)$/;
const LONGEST_REACH = 20;

export interface PlaceIndex {
  /** Place names by their first token. */
  byStart: Map<number, number>;
  names: Name[];
  mentions: EntityMention[];
}

export function indexPlaces(names: Name[], mentions: EntityMention[]): PlaceIndex {
  const entries = names.flatMap((name, i): [number, number][] => (name.type === "misc" ? [] : [[name.from, i]]));
  return { byStart: new Map(entries), names, mentions };
}

interface Found {
  to: number;
  text: string;
}

/** "western Syria", "the al-Tanf outpost", "SDF-controlled areas" from a token on. */
function placeAt(tokens: Token[], at: number, index: PlaceIndex, isOwner = false): Found | null {
  let from = at;
  if (tokens[from]?.lower === "the") from += 1;
  const start = from;
  while (DIRECTION.test(tokens[from]?.lower ?? "") && from - start < 4 && !index.byStart.has(from)) from += 1;
  const i = index.byStart.get(from);
  if (i === undefined) return null;
  const [name, mention] = [index.names[i] as Name, index.mentions[i] as EntityMention];
  if (name.type === "organization") return heldArea(tokens, from, name.to);
  if (name.type !== "place" || (!isOwner && /^['’]s$/.test(tokens[name.to]?.text ?? ""))) return null;
  const direction = tokens
    .slice(start, from)
    .map((t) => t.lower)
    .join(" ")
    .replaceAll(" - ", "-");
  return { to: name.to, text: direction ? `${direction} ${mention.canonical}` : mention.canonical };
}

function heldArea(tokens: Token[], from: number, at: number): Found | null {
  const [hyphen, held, noun] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (hyphen?.text !== "-" || !HELD.test(held?.lower ?? "") || noun?.kind !== "word") return null;
  const owner = tokens
    .slice(from, at)
    .map((t) => t.text)
    .join(" ");
  return { to: at + 3, text: `${owner}-${held?.text} ${noun.text}` };
}

/** "**US** officials": a place that only says of what kind the noun behind it is. */
function isDescribing(tokens: Token[], to: number): boolean {
  const next = tokens[to];
  if (next?.kind !== "word" || next.text !== next.lower || /ed$/.test(next.lower)) return false;
  return !STOPS.has(next.lower) && !VERBS.has(next.lower);
}

const PHRASE = 7;
const SETTLEMENT =
  /^(?:city|town|village|port|suburb|district|county|region|province|state|island|republic|territory|capital|municipality|settlement|kingdom|area|community|neighbou?rhood)$/;

/** "In **an El Paso** facility": a place inside the noun phrase that a preposition introduces. */
function placeInside(tokens: Token[], at: number, limit: number, index: PlaceIndex): Found | null {
  for (let i = at; i < Math.min(limit, at + PHRASE); i += 1) {
    const { kind, text, lower } = tokens[i] as Token;
    const found = index.byStart.has(i) ? placeAt(tokens, i, index, true) : null;
    const isOwner = /^['’]s$/.test(tokens[found?.to ?? i]?.text ?? "");
    if (found) return found.to <= limit && (isOwner || isDescribing(tokens, found.to)) ? found : null;
    if (lower === "of" && SETTLEMENT.test(tokens[i - 1]?.lower ?? "")) {
      const named = placeAt(tokens, i + 1, index);
      return named && named.to <= limit ? named : null;
    }
    const isLead = i === at && /^(?:the|a|an|its|their|his|her|one)$/.test(lower);
    const isTied = tokens[i - 1]?.text === "-";
    const isOpen = isLead || isTied || (kind === "word" && !VERBS.has(lower) && !STOPS.has(lower)) || text === "-";
    if (!isOpen) return null;
  }
  return null;
}

function listFrom(tokens: Token[], at: number, limit: number, index: PlaceIndex, places: string[]): number {
  let next = at;
  for (let found = placeAt(tokens, next, index); found && found.to <= limit; found = placeAt(tokens, next, index)) {
    if (next > at && isDescribing(tokens, found.to)) break;
    if (!places.includes(found.text)) places.push(found.text);
    next = found.to;
    if (tokens[next]?.text === ",") next += 1;
    if (/^(?:and|or|to)$/.test(tokens[next]?.lower ?? "")) next += 1;
    if (next === found.to) break;
  }
  return next;
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

/** Places before a figure in its clause, nearest first, for figures with none after them. */
export function placesBefore(tokens: Token[], clause: TokenRange, index: PlaceIndex, reach = LONGEST_REACH): string[] {
  for (let i = clause.to - 1; i >= Math.max(clause.from, clause.to - reach); i -= 1) {
    if (CLAUSE_ENDS.test(tokens[i]?.lower ?? "")) break;
    if (!/^(?:in|across|at|near|within|inside|throughout)$/.test(tokens[i]?.lower ?? "")) continue;
    const places: string[] = [];
    listFrom(tokens, i + 1, clause.to, index, places);
    if (places.length > 0) return places;
    const inside = placeInside(tokens, i + 1, clause.to, index);
    if (inside) return [inside.text];
  }
  return [];
}

/** Places named in a stretch of words, as in "U.S. adults" and "Ohio": those of what a figure counts or is about. */
export function placesWithin(tokens: Token[], { from, to }: TokenRange, index: PlaceIndex): string[] {
  const places: string[] = [];
  for (let at = from; at < to; at += 1) {
    const found = index.byStart.has(at) ? placeAt(tokens, at, index, true) : null;
    if (found && found.to <= to && !places.includes(found.text)) places.push(found.text);
  }
  return places;
}

const MEANT = /^(?:city|state|country|county|province|district|town|village|island|capital|neighbou?rhood)$/;
const BACK = 80;

/** Whether a preposition leads to a place, so that it is no body of the same name: "in Washington". */
function isLed(tokens: Token[], at: number): boolean {
  const lead = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  return PLACE_LEADS.test(tokens[lead]?.lower ?? "") || tokens[lead]?.lower === "of";
}

/** "In the city", "that state": the place named last before it. */
export function placeMeant(tokens: Token[], clause: TokenRange, index: PlaceIndex): string[] {
  for (let at = clause.from + 1; at < clause.to - 1; at += 1) {
    const isSaid =
      /^(?:in|across|throughout|around|of)$/.test(tokens[at - 1]?.lower ?? "") && tokens[at]?.lower === "the";
    if (!isSaid || !MEANT.test(tokens[at + 1]?.lower ?? "") || tokens[at + 2]?.lower === "of") continue;
    for (let back = at - 1; back >= Math.max(0, at - BACK); back -= 1) {
      const i = index.byStart.get(back);
      if (i !== undefined && index.names[i]?.type === "place" && isLed(tokens, back))
        return [(index.mentions[i] as EntityMention).canonical];
    }
  }
  return [];
}

const SENTENCES_BACK = 3;
/** The opening tells where, for so many sentences. */
const OPENING_REACH = 12;

/** Where the sentences before a figure were, nearest first, else where the opening was; for what somebody says, only those of its paragraph. */
export function placesEarlier(
  { tokens, sentences }: TokenisedText,
  sentenceAt: number,
  index: PlaceIndex,
  isSaid: boolean,
): string[] {
  const paragraph = sentences[sentenceAt]?.paragraph ?? 0;
  for (let back = sentenceAt - 1; back >= Math.max(0, sentenceAt - SENTENCES_BACK); back -= 1) {
    const sentence = sentences[back];
    if (!sentence || paragraph - sentence.paragraph > (isSaid ? 0 : 1)) break;
    const places = placesBefore(
      tokens,
      { from: sentence.from, to: Math.min(sentence.to, sentence.from + 40) },
      index,
      40,
    );
    if (places.length > 0) return places;
  }
  const opening = sentences[0];
  const isNear = sentenceAt < OPENING_REACH;
  return opening && sentenceAt > 0 && isNear && !isSaid ? placesAfter(tokens, opening.from, opening.to, index) : [];
}

/** "Atlantic City**'s** eight casinos": the place that owns what is counted. */
export function placeOwning(tokens: Token[], at: number, index: PlaceIndex): string[] {
  if (!/^['’]s$/.test(tokens[at - 1]?.text ?? "")) return [];
  for (let from = at - 2; from >= Math.max(0, at - 6); from -= 1) {
    const i = index.byStart.get(from);
    if (i === undefined) continue;
    const isPlace = index.names[i]?.type === "place" && index.names[i]?.to === at - 1;
    return isPlace ? [(index.mentions[i] as EntityMention).canonical] : [];
  }
  return [];
}
