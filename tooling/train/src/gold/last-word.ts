/** The last word of a phrase, in small letters: the noun that the rest of it qualifies. */
export function lastWord(phrase: string): string {
  return (
    phrase
      .toLowerCase()
      .split(/[^\p{L}\p{N}&.]+/u)
      .filter(Boolean)
      .at(-1) ?? ""
  );
}
