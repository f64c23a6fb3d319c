import type { EntityMention } from "@newsledger/contracts";
import type { Sentence, Token, TokenisedText } from "../../tokens/token.js";
import type { Draft } from "../reading/draft.js";
import { nameOf } from "./find-places.js";
import { isCountry } from "./find-places-meant.js";
import { phrasesOf } from "./find-places-phrases.js";
import type { PlaceIndex } from "./index-places.js";

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

interface Named {
  name: string;
  sentences: Set<number>;
  /** Whether a sentence once tells of what is there, or is the place's. */
  isTold: boolean;
}

/** "Kourra" is the "Kourra Camp" of the dateline, "the Island" Prince Edward Island. */
function isSameIn(name: string, other: string): boolean {
  return name === other || ` ${other} `.includes(` ${name} `) || ` ${name} `.includes(` ${other} `);
}

/** The places of a text with the sentences that name them, point at them, or name a body by them ("the **Rockford** school board"). */
function countPlaces({ tokens, sentences }: TokenisedText, index: PlaceIndex): Named[] {
  const found: Named[] = [];
  const spelled = new Map<string, Named>();
  const add = (name: string, sentence: number): Named => {
    const known = found.find((named) => isSameIn(name, named.name));
    if (!known) {
      const named = { name, sentences: new Set([sentence]), isTold: false };
      found.push(named);
      return named;
    }
    if (name.length > known.name.length) known.name = name;
    known.sentences.add(sentence);
    return known;
  };
  index.names.forEach(({ type, from, to }, i) => {
    const token = tokens[from] as Token;
    if (type === "place") spelled.set(token.text, add(nameOf(index.mentions[i] as EntityMention), token.sentence));
    if (type === "organization" && !NO_SEAT.test(tokens[to - 1]?.text ?? ""))
      spelled.get(token.text)?.sentences.add(token.sentence);
  });
  sentences.forEach((sentence, at) => {
    for (const { places, isAside, role } of phrasesOf(tokens, sentence, index))
      for (const place of places) {
        const named = found.find(({ name }) => isSameIn(place, name));
        named?.sentences.add(at);
        if (named && !isAside && role !== "way" && role !== "of") named.isTold = true;
      }
  });
  return found;
}

/** The one place below a country that a text is about throughout; null where there is none. */
export function placeOfStory(doc: TokenisedText, index: PlaceIndex): string | null {
  const named = countPlaces(doc, index).filter(({ name }) => !isCountry(name) && !TOO_WIDE.test(name));
  named.sort((a, b) => b.sentences.size - a.sentences.size);
  const [first, second] = named;
  if (!first?.isTold || first.sentences.size < LEAST || Math.min(...first.sentences) >= OPENING) return null;
  return second && first.sentences.size < LEAD * second.sentences.size ? null : first.name;
}

/**
 * The place that the whole text is about, for a figure that nothing nearer places: not where its paragraph has gone
 * elsewhere, and not where the words around it tell of more than one place.
 */
export function placeGoverning(doc: TokenisedText, draft: Draft, index: PlaceIndex): string[] {
  const { tokens, sentences } = doc;
  if (!PLACED.test(draft.kind)) return [];
  index.story ??= { place: placeOfStory(doc, index) };
  const { place } = index.story;
  if (place === null) return [];
  const at = (tokens[draft.from] as Token).sentence;
  const own = sentences[at] as Sentence;
  const near = tokens.slice(Math.max(own.from, draft.from - WIDER_REACH), Math.min(own.to, draft.to + WIDER_REACH));
  if (near.some(({ lower }) => WIDER.test(lower))) return [];
  for (let back = at; back >= 0 && sentences[back]?.paragraph === own.paragraph; back -= 1) {
    const phrases = phrasesOf(tokens, sentences[back] as Sentence, index);
    const isElsewhere = phrases.some(
      ({ places, isAside }) => !isAside && places.length > 0 && !places.some((other) => isSameIn(other, place)),
    );
    if (isElsewhere) return [];
  }
  return [place];
}
