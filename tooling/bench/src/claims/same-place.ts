import { wordsOf } from "./words.js";

const UNITED_STATES = /\b(?:the )?(?:u\.?s\.?a?\.?|united states(?: of america)?)(?![a-z])/gi;
const UNITED_KINGDOM = /\b(?:the )?(?:u\.?k\.?|united kingdom|britain|great britain)(?![a-z])/gi;

function placeWords(place: string): string[] {
  return wordsOf(place.replace(UNITED_STATES, "usa").replace(UNITED_KINGDOM, "uk"));
}

/** Whether one of two names of places holds all words of the other. */
export function isSamePlace(a: string, b: string): boolean {
  const [inA, inB] = [placeWords(a), placeWords(b)];
  return inA.every((word) => inB.includes(word)) || inB.every((word) => inA.includes(word));
}
