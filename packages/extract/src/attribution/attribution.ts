import type { TokenRange } from "../tokens/token.js";

/** One act of speech in a sentence: who, by which word, and the tokens that hold what is claimed. */
export interface Attribution {
  /** Tokens of the speaker's mention; null for a pronoun that points to nobody. */
  speaker: TokenRange | null;
  /** Canonical name, or the words of a speaker without a name. */
  name: string;
  org: string | null;
  role: string | null;
  cue: TokenRange;
  content: TokenRange;
  /** EDTF of the act, when the sentence dates it. */
  date: string | null;
  isBelief: boolean;
}
