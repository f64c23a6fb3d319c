/** The word classes that the tagger tells apart: what reading figures and speakers asks for, and no finer. */
export const WORD_CLASSES = [
  "noun",
  "name",
  "pronoun",
  "possessive",
  "determiner",
  "adjective",
  "number",
  "past",
  "participle",
  "present",
  "gerund",
  "base",
  "modal",
  "adverb",
  "preposition",
  "to",
  "particle",
  "conjunction",
  "relative",
  "mark",
  "other",
] as const;

export type WordClass = (typeof WORD_CLASSES)[number];

const indexOf = new Map(WORD_CLASSES.map((name, i) => [name, i]));

export function classIndex(name: WordClass): number {
  return indexOf.get(name) as number;
}
