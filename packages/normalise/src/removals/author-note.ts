import { foldText } from "../body/fold-text.js";
import type { BlockRule } from "./block-rule.js";

const HOW_NEAR_THE_END = 4;
const MAX_LENGTH = 450;
const TELLS =
  /\b(?:is|was|has (?:been|worked|written|covered)|writes|covers|reports|works|joined|lives|ist|war|schreibt|arbeitet|berichtet|est|écrit|es|escribe|è|scrive|er|är|on|jest)\b/iu;

/** "Jane Doe is a reporter in Otaki", behind the text of Jane Doe. */
export const authorNote: BlockRule = {
  rule: "author-note",
  reason: "a line about the author behind the text",
  matches: ({ text, kind }, { authors, index, blocks }) => {
    if (index < blocks.length - HOW_NEAR_THE_END || index < 2 || kind !== "paragraph" || text.length > MAX_LENGTH)
      return false;
    const folded = foldText(text.slice(0, 80));
    const author = authors.find((name) => name.includes(" ") && folded.startsWith(foldText(name)));
    return author !== undefined && TELLS.test(text.slice(author.length, author.length + 40));
  },
};
