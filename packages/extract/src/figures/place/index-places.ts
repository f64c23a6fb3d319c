import type { EntityMention } from "@newsledger/contracts";
import { getGazetteer } from "../../entities/gazetteer.js";
import { LABEL } from "../../entities/mend-names.js";
import type { Name } from "../../entities/recogniser.js";
import type { Token, TokenisedText } from "../../tokens/token.js";
import { spellExact } from "../../units/phrase-table.js";
import { kindOfReport } from "../time/happening.js";
import type { PlacePhrase } from "./find-places-phrases.js";
import { isMeasured } from "./place-actors.js";
import type { Story } from "./place-of-story.js";
import { placesByUse } from "./places-by-use.js";

export interface PlaceIndex {
  /** Place names by their first token. */
  byStart: Map<number, number>;
  names: Name[];
  mentions: EntityMention[];
  /** What each sentence says of places, by its first token, as far as it was asked. */
  phrases: Map<number, PlacePhrase[]>;
  /** The tokens behind people's names. */
  personEnds: Set<number>;
  /** The last words of names of places. */
  placeHeads: Set<number>;
  /** The place that the whole text is about, once it was asked. */
  story?: Story;
}

const GEO_FIRST = /^(?:Mount|Mt|Mont|Monte|Cerro|Lake|Cape|Lough|Loch|Isle|Port|Gulf|Bay|Strait)$/;
const GEO_LAST =
  /^(?:Alps|River|Sea|Ocean|Island|Islands|Mountains|Valley|Desert|Bay|Gulf|Strait|Straits|Peninsula|County|Province|Canyon|Glacier|Plateau|Basin|Canal|Coast|Highlands|Archipelago|Delta|Falls|Hills|Forest|Reef|Square|Street|Avenue|Boulevard|Bridge|Airport|Beach|Plaza|Strip|Heights|Harbour|Harbor|Station|Highway|Reservoir|Dam|Coliseum|Stadium|Arena|Terminal)$/;

/** "Mount Everest", "the Nile": a place by its words or by the list of places, though it was not taken for a name of one. */
function isGeographic(tokens: Token[], { from, to, type }: Name): boolean {
  if (type === "place" || type === "person")
    return type === "place" || /^(?:Mount|Mt|Mont)$/.test(tokens[from]?.text ?? "");
  if (/^(?:War|Wars|Stream|Airlines|Authority|Club)$/.test(tokens[to - 1]?.text ?? "")) return false;
  if (to - from > 1 && (GEO_FIRST.test(tokens[from]?.text ?? "") || GEO_LAST.test(tokens[to - 1]?.text ?? "")))
    return true;
  const known = getGazetteer().names.find(tokens, from, spellExact);
  return type === "misc" && known?.to === to && known.value.type === "place";
}

const DISTRICT = /^(?:district|quarter|governorate|prefecture|subdistrict|oblast)$/;

/** "The Shevchenko **district**", not "the Jewish quarter". */
function isDistrict(tokens: Token[], { from, to, type }: Name): boolean {
  if (!DISTRICT.test(tokens[to]?.text ?? "") || tokens[to + 1]?.kind === "number") return false;
  const next = tokens[to + 1]?.lower ?? "";
  if (/^(?:attorney|attorneys|court|judge|profit|earnings|results|sales)$/.test(next)) return false;
  return type !== "misc" || getGazetteer().names.find(tokens, from, spellExact)?.to !== to;
}

/** Names of a business, a government or a planet, not places where something holds. */
const METONYM =
  /^(?:Wall Street|White House|Downing Street|Kremlin|Silicon Valley|Capitol Hill|Whitehall|Elysee|Pentagon|Earth|Mars|Moon|Venus|Jupiter|Saturn|Mercury)$/;

/** "**Rs** 412", "**RM**2.71": a currency before its amount. */
function isCurrency(tokens: Token[], { from, to }: Name): boolean {
  return to - from === 1 && tokens[to]?.kind === "number" && /^[A-Z][A-Za-z]{0,2}\.?$/.test(tokens[from]?.text ?? "");
}

/** "65 **US** cents", "the **Hong Kong** dollar": whose the money is, not where anything holds. */
function isOfMoney(tokens: Token[], { to }: Name): boolean {
  return /^(?:dollars?|cents?)$/.test(tokens[to]?.lower ?? "");
}

const NUMBERED = new RegExp(`${LABEL.source}|^(?:Mach|Area)$`);

/** "At **Mach** 2.2", "in **Zone** 1,200". */
function isNumbered(tokens: Token[], { from, to }: Name): boolean {
  return to - from === 1 && tokens[to]?.kind === "number" && NUMBERED.test(tokens[from]?.text ?? "");
}

/** "**Cocoa** farmers earn": a word that only the head of its sentence writes large, since the text writes it small elsewhere. */
function isPlainWord(tokens: Token[], { from, to }: Name, words: ReadonlySet<string>): boolean {
  const word = tokens[from];
  if (!word || to - from > 1 || tokens[from - 1]?.sentence === word.sentence) return false;
  const isAlone = !/^['’]s$/.test(tokens[to]?.text ?? "") && /^\p{Ll}/u.test(tokens[to]?.text ?? "");
  return isAlone && words.has(word.lower);
}

/** "On **Amazon**": only with its article the river. */
function isFirmByUse(tokens: Token[], { from, to }: Name): boolean {
  const isBare = to - from === 1 && tokens[from]?.text === "Amazon" && tokens[from - 1]?.lower !== "the";
  return isBare && !/^(?:['’]s|Brazilian|Peruvian|Colombian)$/.test(tokens[from - 1]?.text ?? "");
}

/** "An outbreak of Lassa **fever**" is of no place. */
const AILMENT = /^(?:fever|virus|disease|syndrome|variant|strain)$/;

const INSIDE = /^(?:in|near|across|outside|throughout|around)$/;
const TRUSTED =
  /^(?:shares?|stakes?|stock|interest|confidence|faith|trust|belief|believe|believes|believed|investments?|invested|investors?|invest)$/;
const RANGES =
  /^(?:Alps|Andes|Himalayas?|Pyrenees|Rockies|Sahara|Sahel|Balkans|Caucasus|Urals|Arctic|Antarctic|Antarctica|Amazon)$/;

/** Where these are told of, a city that has or lost is its team. */
const SPORT =
  /^(?:goals?|goalkeeper|striker|midfielder|coach|season|league|playoffs?|innings?|quarterback|wickets?|touchdowns?|champions|tournament|teams?|squad|clubs?|players?)$/;

const CONTEST = /^(?:cup|match|matches|overs|semi-?finals?)$/;
/** One of these words may stand in any text; a report of a game has several. */
const SPORT_WORDS = 2;

/** Bodies of states, which things are in as well: "prices in the EU". */
const UNIONS = /^(?:EU|Union|Commonwealth)$/;

/** "Police in Lyon and **Marseille**", "the **Alps** have warmed": taken for a body or a person, and yet a place by its use and the list of places. */
function isPlaceByUse(
  tokens: Token[],
  { from, to, type }: Name,
  placeNames: ReadonlySet<string>,
  tellsOfSport: () => boolean,
): boolean {
  const [before, lead] = [tokens[from - 2]?.lower ?? "", tokens[from - 1]?.lower ?? ""];
  const text = tokens[from]?.text ?? "";
  if (to - from === 1 && lead === "the" && RANGES.test(text)) return true;
  if (lead === "the" && INSIDE.test(before) && UNIONS.test(tokens[to - 1]?.text ?? "")) return true;
  const isLed = INSIDE.test(lead) && !TRUSTED.test(before) && !/^['’]s$/.test(tokens[to]?.text ?? "");
  if (type === "person" && to - from === 1) return isLed || placeNames.has(text);
  if (to - from === 1 && placeNames.has(text)) return true;
  const known = getGazetteer().names.find(tokens, from, spellExact);
  // "Nova Scotia" is nobody.
  if (type === "person") return known?.to === to && known.value.type === "place";
  if (known?.to !== to || known.value.type !== "place") return false;
  const isTold = isMeasured(tokens, to) || getGazetteer().countries.has(known.value.group);
  if (type === "organization" && isTold && !tellsOfSport()) return true;
  return isLed || (/^(?:and|or)$/.test(lead) && placeNames.has(tokens[from - 2]?.text ?? ""));
}

/** The names of one word that were taken for places, and that something is told to be in. */
function placeNamesOf(tokens: Token[], names: Name[]): Set<string> {
  const found = new Set<string>();
  for (const { type, from, to } of names) {
    const text = tokens[from]?.text ?? "";
    const isWord = to - from === 1 && text !== text.toUpperCase();
    if (type === "place" && isWord && INSIDE.test(tokens[from - 1]?.lower ?? "")) found.add(text);
  }
  return found;
}

const SHOUTED = /^[\p{Lu}][\p{Lu} '’-]{3,}$/u;

function inTitleCase(text: string): string {
  return text.toLowerCase().replace(/(?<=^|[ -])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** "KELL BAY" of a dateline is the "Kell Bay" of the text, or is spelled as that would be. */
function spellPlaces(mentions: EntityMention[]): EntityMention[] {
  const spelled = new Map<string, string>();
  for (const { text, type } of mentions)
    if (type === "place" && text !== text.toUpperCase()) spelled.set(text.toUpperCase(), text);
  const { groups } = getGazetteer();
  return mentions.map((mention) => {
    const { canonical } = mention;
    if (!SHOUTED.test(canonical) || groups.has(canonical)) return mention;
    return { ...mention, canonical: spelled.get(canonical) ?? inTitleCase(canonical) };
  });
}

const PLAYS =
  /^(?:plays?|played|beat|beats|lost|loses|scored?|scores|gives|gave|averages|averaged|allowed|allows|shot|shoots|striker|star|captain|coach|forward|goalkeeper|keeper|midfielder|defender|batsman|bowler|opener|skipper|side|team|squad|fans|players?)$/;
const WHERE = /^(?:in|at|near|from|across|of|outside|around|to|off|through|,|\()$/;

/** "**Alabama** averages 11 points": in a report of a game who plays is no place. */
function isTeam(tokens: Token[], { from, to, type }: Name): boolean {
  const lead = tokens[from - 1]?.lower === "the" ? from - 2 : from - 1;
  if (type !== "place" || WHERE.test(tokens[lead]?.lower ?? "")) return false;
  const next = tokens[to];
  return /^['’]s$/.test(next?.text ?? "") || isMeasured(tokens, to) || PLAYS.test(next?.lower ?? "");
}

export function indexPlaces(doc: TokenisedText, read: Name[], found: EntityMention[]): PlaceIndex {
  const { tokens } = doc;
  const words = new Set(tokens.map(({ text }) => text));
  const isGame =
    kindOfReport(doc) === "game" &&
    tokens.filter(({ lower }) => SPORT.test(lower) || CONTEST.test(lower)).length >= SPORT_WORDS;
  let sport: boolean | undefined;
  const tellsOfSport = (): boolean => {
    sport ??= tokens.some(({ lower }) => SPORT.test(lower));
    return sport;
  };
  const mentions = spellPlaces(found);
  const placeNames = placeNamesOf(tokens, read);
  const used = placesByUse(tokens, read);
  const names = read.map((name, i): Name => {
    if (isGame && isTeam(tokens, name)) return { ...name, type: "organization" };
    const isOther =
      isCurrency(tokens, name) ||
      isOfMoney(tokens, name) ||
      isNumbered(tokens, name) ||
      isPlainWord(tokens, name, words);
    if (name.type === "place" && isOther) return { ...name, type: "misc" };
    if (AILMENT.test(tokens[name.to]?.lower ?? "")) return { ...name, type: "misc" };
    if (isFirmByUse(tokens, name) || METONYM.test(mentions[i]?.text ?? "")) return { ...name, type: "misc" };
    if (name.type !== "place" && isDistrict(tokens, name)) return { ...name, type: "place" };
    const isPlace =
      isGeographic(tokens, name) || isPlaceByUse(tokens, name, placeNames, tellsOfSport) || used.has(name);
    return name.type !== "place" && isPlace ? { ...name, type: "place" } : name;
  });
  const entries = names.flatMap((name, i): [number, number][] => (name.type === "misc" ? [] : [[name.from, i]]));
  const personEnds = new Set(names.flatMap((name) => (name.type === "person" ? [name.to] : [])));
  const placeHeads = new Set(names.flatMap((name) => (name.type === "place" ? [name.to - 1] : [])));
  return { byStart: new Map(entries), names, mentions, personEnds, placeHeads, phrases: new Map() };
}
