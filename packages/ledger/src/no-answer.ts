/** Behind the number: "11 of the 64 towns", "19 of 30 economists", "12 of the port's 40". */
const OF_A_WHOLE =
  /^\s*of (?:the|its|his|her|their|our|your|these|those|them|us|whom|which|about|around|some|nearly|almost|more|at|\d|(?:an? )?\p{L}+['’]s|(?:ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)\b)/iu;
/** In the number's own words: "306 of them", "two of the dead". */
const HOLDS_A_WHOLE = /\sof (?:the|these|those|them|us|whom|which)\b/i;
const HOLDS_AN_OWNED_WHOLE = /\sof (?:its|his|her|their|our|your)\s/i;
const IS_SOMETHING = /^\s*(?:is|are|was|were)\b/i;
/** Before it: "of whom 14", "Of these, up to 600". */
const BEHIND_A_WHOLE = /\b(?:of|among) (?:whom|which|these|those|them),?\s*(?:\p{L}+\s+){0,2}$/iu;
/** At the head of the sentence: "Of 22 economists asked, 15 expect it and seven do not". */
const OPENS_WITH_A_WHOLE = /^\W*of (?!course\b)[^,;:]{1,80},\s/i;
/** "2.1 metres above the level" is how far apart two answers lie, and answers nothing itself. */
const DISTANCE =
  /^\s*(?:above|below|higher|lower|taller|shorter|longer|deeper|wider|more|fewer|less|faster|slower|cheaper|dearer)\b/i;

/** Whether the number at `[start, end]` of a sentence counts some of a whole that the sentence tells of. English only. */
export function isPart(sentence: string, start: number, end: number): boolean {
  const [before, words, after] = [sentence.slice(0, start), sentence.slice(start, end), sentence.slice(end)];
  if (OF_A_WHOLE.test(after) || HOLDS_A_WHOLE.test(words) || BEHIND_A_WHOLE.test(before)) return true;
  if (HOLDS_AN_OWNED_WHOLE.test(words) && IS_SOMETHING.test(after)) return true;
  return OPENS_WITH_A_WHOLE.test(before);
}

/** Whether the number says how far something lies from another: "2.1 metres above the level". English only. */
export function isDistance(sentence: string, end: number): boolean {
  return DISTANCE.test(sentence.slice(end));
}
