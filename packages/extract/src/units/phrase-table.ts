import type { Token } from "../tokens/token.js";

export interface PhraseHit<T> {
  to: number;
  value: T;
}

interface Phrase<T> {
  words: string[];
  value: T;
}

/** Looks up the longest known phrase at a token, by exact or by lower-case spelling. Work is bounded by the longest. */
export class PhraseTable<T> {
  readonly #phrases = new Map<string, Phrase<T>[]>();

  /** `words` are token texts, the first of which is the key. */
  add(words: string[], value: T): void {
    const key = words[0] as string;
    const list = this.#phrases.get(key);
    if (!list) this.#phrases.set(key, [{ words, value }]);
    else {
      list.push({ words, value });
      list.sort((a, b) => b.words.length - a.words.length);
    }
  }

  /** `spell` chooses the spelling compared; `limit` is the first token that may not be used. */
  find(tokens: Token[], from: number, spell: (token: Token) => string, limit = tokens.length): PhraseHit<T> | null {
    const first = tokens[from];
    const list = first && this.#phrases.get(spell(first));
    if (!list) return null;
    for (const { words, value } of list) {
      if (from + words.length > limit) continue;
      if (words.every((word, i) => spell(tokens[from + i] as Token) === word))
        return { to: from + words.length, value };
    }
    return null;
  }
}

export const spellLower = (token: Token): string => token.lower;
export const spellExact = (token: Token): string => token.text;
