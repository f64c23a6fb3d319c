/** How a word hangs on its head: Universal Dependencies, no finer than the reading of figures and speakers asks for. */
export const RELATIONS = [
  "root",
  "subject",
  "object",
  "oblique",
  "modifier",
  "time",
  "owner",
  "apposition",
  "conjunct",
  "clause",
  "adverbial",
  "complement",
  "adjective",
  "count",
  "compound",
  "determiner",
  "case",
  "marker",
  "auxiliary",
  "copula",
  "adverb",
  "coordinator",
  "mark",
  "aside",
  "other",
] as const;

export type Relation = (typeof RELATIONS)[number];

const indexOf = new Map(RELATIONS.map((name, i) => [name, i]));

export function relationIndex(name: Relation): number {
  return indexOf.get(name) as number;
}

/** A set of relations as bits. */
export function relationBits(...names: Relation[]): number {
  return names.reduce((bits, name) => bits | (1 << relationIndex(name)), 0);
}
