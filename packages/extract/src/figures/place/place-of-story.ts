import type { EntityMention } from "@newsledger/contracts";
import type { Sentence, Token, TokenisedText } from "../../tokens/token.js";
import type { Draft } from "../reading/draft.js";
import { nameOf } from "./find-places.js";
import { isCountry } from "./find-places-meant.js";
import { phrasesOf } from "./find-places-phrases.js";
import type { PlaceIndex } from "./index-places.js";
import { isSameIn, type Named, PlacesNamed } from "./places-named.js";

/** A story opens with its place, names it again, and no other nearly as often. */
const OPENING = 3;
const LEAST = 2;
const LEAD = 1.5;

/** So wide that a story about them holds here and there, or a word for those who govern. */
const TOO_WIDE =
  /^(?:(?:North |South |Latin |Central |West |East )?(?:Africa|America|Americas|Asia|Europe)|Middle East|Sahel|West|Gulf|Caribbean|Balkans|Arctic|Washington|Washington DC|Moscow|Beijing|Brussels)$/;

/** A sum, a height or how long something took is told of people and things as often as of a place. */
const PLACED = /^(?:count|percent|ratio|rate|power)$/;

const WIDER =
  /^(?:national|nationally|nationwide|statewide|countrywide|federal|global|globally|worldwide|international|abroad|overseas|elsewhere|region|regional|country|countries|nation|states?|presidential)$/;
const WIDER_REACH = 8;

/** Papers and banks bear a city's name wherever they write of or lend to. */
const NO_SEAT = /^(?:Times|Post|Journal|Herald|Globe|News|Tribune|Register|Review|Bank|Exchange|University)$/;

/** The places of a text with the sentences that name them, point at them, or name a body by them ("the **Rockford** school board"). */
function countPlaces({ tokens, sentences }: TokenisedText, index: PlaceIndex): Named[] {
  const places = new PlacesNamed();
  const spelled = new Map<string, Named>();
  index.names.forEach(({ type, from, to }, i) => {
    const token = tokens[from] as Token;
    if (type === "place") spelled.set(token.text, places.keep(nameOf(index.mentions[i] as EntityMention)));
    const isSeat = type === "organization" && !NO_SEAT.test(tokens[to - 1]?.text ?? "");
    if (type === "place" || isSeat) spelled.get(token.text)?.sentences.add(token.sentence);
  });
  sentences.forEach((sentence, at) => {
    for (const phrase of phrasesOf(tokens, sentence, index))
      for (const place of phrase.places) {
        const named = places.find(place);
        named?.sentences.add(at);
        if (named && !phrase.isAside && phrase.role !== "way" && phrase.role !== "of") named.isTold = true;
      }
  });
  return places.all;
}

/** The one place below a country that a text is about throughout; null where there is none. */
function placeOfStory(doc: TokenisedText, index: PlaceIndex): string | null {
  const named = countPlaces(doc, index).filter(({ name }) => !isCountry(name) && !TOO_WIDE.test(name));
  named.sort((a, b) => b.sentences.size - a.sentences.size);
  const [first, second] = named;
  if (!first?.isTold || first.sentences.size < LEAST || Math.min(...first.sentences) >= OPENING) return null;
  return second && first.sentences.size < LEAD * second.sentences.size ? null : first.name;
}

/** By sentence: whether its paragraph has told of another place by then. */
function departures({ tokens, sentences }: TokenisedText, place: string, index: PlaceIndex): boolean[] {
  let isElsewhere = false;
  return sentences.map((sentence, at) => {
    if (sentences[at - 1]?.paragraph !== sentence.paragraph) isElsewhere = false;
    isElsewhere ||= phrasesOf(tokens, sentence, index).some(
      ({ places, isAside }) => !isAside && places.length > 0 && !places.some((other) => isSameIn(other, place)),
    );
    return isElsewhere;
  });
}

/** Where a whole text is set, read once. */
export interface Story {
  place: string | null;
  /** By sentence: whether its paragraph has gone elsewhere by then. */
  hasLeft: boolean[];
}

function readStory(doc: TokenisedText, index: PlaceIndex): Story {
  const place = placeOfStory(doc, index);
  return { place, hasLeft: place === null ? [] : departures(doc, place, index) };
}

/**
 * The place that the whole text is about, for a figure that nothing nearer places: not where its paragraph has gone
 * elsewhere, and not where the words around it tell of more than one place.
 */
export function placeGoverning(doc: TokenisedText, draft: Draft, index: PlaceIndex): string[] {
  const { tokens, sentences } = doc;
  if (!PLACED.test(draft.kind)) return [];
  index.story ??= readStory(doc, index);
  const { place, hasLeft } = index.story;
  const at = (tokens[draft.from] as Token).sentence;
  if (place === null || hasLeft[at]) return [];
  const own = sentences[at] as Sentence;
  const near = tokens.slice(Math.max(own.from, draft.from - WIDER_REACH), Math.min(own.to, draft.to + WIDER_REACH));
  return near.some(({ lower }) => WIDER.test(lower)) ? [] : [place];
}
