import type { EntityMention } from "@newsledger/contracts";
import type { TokenisedText } from "../tokens/token.js";
import { tokenise } from "../tokens/tokenise.js";
import { canonicalise } from "./canonicalise.js";
import type { Name, Recogniser } from "./recogniser.js";

export interface NamedText {
  text: string;
  title?: string | null | undefined;
  context?: readonly string[] | undefined;
}

/**
 * Names of the text and the entities they stand for. Title and context are read behind the text, on lines of their
 * own, so that offsets and token numbers of the text stay what they are; their names are dropped again.
 */
export function readNames(
  doc: TokenisedText,
  { text, title, context = [] }: NamedText,
  recogniser: Recogniser,
): { names: Name[]; mentions: EntityMention[] } {
  const beside = [title ?? "", ...context].filter((line) => line.trim() !== "" && !text.includes(line));
  const whole = beside.length === 0 ? doc : tokenise([text, ...beside].join("\n\n"));
  const all = recogniser.recognise(whole);
  const names = all.filter(({ to }) => to <= doc.tokens.length);
  return { names, mentions: canonicalise(whole, all).slice(0, names.length) };
}
