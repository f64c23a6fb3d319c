import type { EntityMention } from "@newsledger/contracts";
import { foldToSlug } from "@newsledger/contracts/text";
import type { TokenisedText } from "../tokens/token.js";
import { tokenise } from "../tokens/tokenise.js";
import { canonicalise } from "./canonicalise.js";
import type { Name } from "./recogniser.js";

export interface NamedText {
  text: string;
  title?: string | null | undefined;
  context?: readonly string[] | undefined;
}

/** A text with what stands beside it behind it, on lines of its own: offsets and token numbers of the text stay. */
export function joinBeside(doc: TokenisedText, { text, title, context = [] }: NamedText): TokenisedText {
  const beside = [title ?? "", ...context].filter((line) => line.trim() !== "" && !text.includes(line));
  return beside.length === 0 ? doc : tokenise([text, ...beside].join("\n\n"));
}

export interface NamesRead {
  names: Name[];
  mentions: EntityMention[];
}

/** The names of the text and the entities they stand for: what is named beside it tells who is meant, and is dropped. */
export function readNames(doc: TokenisedText, whole: TokenisedText, all: Name[]): NamesRead {
  const names = all.filter(({ to }) => to <= doc.tokens.length);
  return { names, mentions: canonicalise(whole, all).slice(0, names.length) };
}

/** Names as they are written, each spelling an entity of its own: for languages whose forms no rule here knows. */
export function takeNamesAsWritten(doc: TokenisedText, all: Name[]): EntityMention[] {
  return all
    .filter(({ to }) => to <= doc.tokens.length)
    .map(({ from, to, type }) => {
      const start = doc.tokens[from]?.start ?? 0;
      const end = doc.tokens[to - 1]?.end ?? start;
      const text = doc.text.slice(start, end);
      return { start, end, text, type, canonical: text, entityKey: `${type}:${foldToSlug(text) || text}` };
    });
}
