/** Letters with nothing to choose among, of which most of a pattern is. */
const PLAIN = /(?:[^|()?](?!\?))+/y;

/**
 * All phrases that a pattern stands for: "(story|article) ?tags?" gives "story tag", "storytag", "story tags" and so on.
 * Alternatives, groups, and a question mark after a letter, blank or group are all it knows.
 */
export function expandPhrases(pattern: string): string[] {
  let at = 0;
  return readAlternatives();

  function readAlternatives(): string[] {
    const phrases = readSequence();
    while (pattern[at] === "|") {
      at++;
      phrases.push(...readSequence());
    }
    return phrases;
  }

  function readSequence(): string[] {
    let phrases = [""];
    while (at < pattern.length && pattern[at] !== "|" && pattern[at] !== ")") {
      const parts = readPart();
      phrases = phrases.flatMap((phrase) => parts.map((part) => phrase + part));
    }
    return phrases;
  }

  function readPart(): string[] {
    PLAIN.lastIndex = at;
    const plain = PLAIN.exec(pattern)?.[0];
    if (plain !== undefined) {
      at += plain.length;
      return [plain];
    }
    const part = pattern[at++] ?? "";
    const options = part === "(" ? readAlternatives() : [part];
    if (part === "(") at++;
    if (pattern[at] !== "?") return options;
    at++;
    return ["", ...options];
  }
}
