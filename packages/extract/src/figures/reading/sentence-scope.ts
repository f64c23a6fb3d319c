/** A sentence, and what its article is of. */
export interface SentenceScope {
  from: number;
  to: number;
  isParagraphStart: boolean;
  /** Whether the article tells of races that are timed. */
  isOfRaces: () => boolean;
  isOfGolf: () => boolean;
  isOfCricket: () => boolean;
}
