import type { TokenisedText } from "@newsledger/extract";
import type { ModelTokenizer } from "./transformers-library.js";

/** A run of sentences that the model reads at once. */
export interface Window {
  ids: number[];
  /** For each of the text's tokens in the window, where its first piece stands among `ids`. */
  pieces: { token: number; at: number }[];
}

/** A word of this many pieces is no word: the model sees its beginning. */
const MAX_PIECES = 32;

/**
 * Whole sentences, as many as fit into `limit` pieces, so that each is read with what stands around it. A sentence that
 * is longer than a window is cut between words.
 */
export function encodeWindows(doc: TokenisedText, tokenizer: ModelTokenizer, limit: number): Window[] {
  const around = findSpecials(tokenizer);
  const room = limit - around.before.length - around.after.length;
  const pieceOf = rememberPieces(tokenizer);
  const windows: Window[] = [];
  let open: Window = { ids: [], pieces: [] };
  const close = () => {
    if (open.pieces.length > 0) windows.push(wrap(open, around));
    open = { ids: [], pieces: [] };
  };
  for (const { from, to } of doc.sentences) {
    const words = doc.tokens.slice(from, to).map(({ text, spaced }) => pieceOf(spaced ? ` ${text}` : text));
    const length = words.reduce((sum, pieces) => sum + pieces.length, 0);
    if (open.ids.length + length > room) close();
    words.forEach((pieces, index) => {
      if (open.ids.length + pieces.length > room) close();
      open.pieces.push({ token: from + index, at: open.ids.length });
      open.ids.push(...pieces);
    });
  }
  close();
  return windows;
}

interface Specials {
  before: number[];
  after: number[];
}

/** What the model expects around a text, such as [CLS] and [SEP]: found by encoding one word with and without. */
function findSpecials(tokenizer: ModelTokenizer): Specials {
  const bare = tokenizer.encode("a", { add_special_tokens: false });
  const dressed = tokenizer.encode("a");
  const start = dressed.findIndex((_, at) => bare.every((id, index) => dressed[at + index] === id));
  if (start < 0) return { before: [], after: [] };
  return { before: dressed.slice(0, start), after: dressed.slice(start + bare.length) };
}

function rememberPieces(tokenizer: ModelTokenizer): (word: string) => number[] {
  const known = new Map<string, number[]>();
  return (word) => {
    const held = known.get(word);
    if (held) return held;
    const pieces = tokenizer.encode(word, { add_special_tokens: false }).slice(0, MAX_PIECES);
    known.set(word, pieces);
    return pieces;
  };
}

function wrap({ ids, pieces }: Window, { before, after }: Specials): Window {
  return {
    ids: [...before, ...ids, ...after],
    pieces: pieces.map(({ token, at }) => ({ token, at: at + before.length })),
  };
}
