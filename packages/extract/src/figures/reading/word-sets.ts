import {
  COUNTED_PEOPLE,
  DOWN_WORDS,
  NUMBER_NOUNS,
  NUMBERED_NAMES,
  NUMBERED_NOUNS,
  PHRASE_STOPS,
  PLAIN_VERBS,
  UP_WORDS,
  VERSIONED_THINGS,
} from "../../data/figure-words.js";
import { MAGNITUDES } from "../../data/number-words.js";
import { readSet } from "../../data/read-pairs.js";
import { TIME_WORDS } from "../../data/time-words.js";

export const UP = readSet(UP_WORDS);
export const DOWN = readSet(DOWN_WORDS);
export const NUMBERED = readSet(NUMBERED_NOUNS);
/** Only with a capital: "Ward 6", "Form 10". */
export const NUMBERED_CAPITAL = readSet(NUMBERED_NAMES);
export const VERSIONED = readSet(VERSIONED_THINGS);
export const VERBS = readSet(PLAIN_VERBS);
export const STOPS = readSet(PHRASE_STOPS);
export const PEOPLE_NOUNS = readSet(COUNTED_PEOPLE);
export const OF_NOUNS = readSet(NUMBER_NOUNS);
export const MAGNITUDE_NOUNS = readSet(MAGNITUDES);
export const TIME_NOUNS = readSet(TIME_WORDS);
