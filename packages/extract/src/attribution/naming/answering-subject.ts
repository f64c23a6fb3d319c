import type { Token, TokenRange } from "../../tokens/token.js";
import { isComma, type NameIndex } from "../speaker.js";

const ASKED =
  /^(?:asked|pressed|questioned|quizzed|challenged|prodded|grilled|speaking|addressing|responding|reacting|replying)$/;

/** Whether somebody is named at a token, known for a name or not: the token behind the name, or -1. */
function behindPerson(tokens: readonly Token[], at: number, index: NameIndex): number {
  const name = index.byStart.get(at);
  if (name !== undefined) return index.mentions[name]?.type === "person" ? (index.names[name]?.to ?? -1) : -1;
  return /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[at]?.text ?? "") ? at + 1 : -1;
}

/**
 * "Asked whether Jo Hale, who called it a hoax, could win, **Ban** demurred": who answers, in a sentence that opens with what they were
 * asked; null where it opens otherwise.
 */
export function answererIn(tokens: readonly Token[], { from, to }: TokenRange, index: NameIndex): TokenRange | null {
  if (!ASKED.test(tokens[from]?.lower ?? "")) return null;
  for (let at = to - 2; at > from; at -= 1) {
    const behind = isComma(tokens[at]) ? behindPerson(tokens, at + 1, index) : -1;
    const next = tokens[behind];
    if (behind > 0 && (isComma(next) || (next?.kind === "word" && next.text === next.lower)))
      return { from: at + 1, to: behind };
  }
  return null;
}
