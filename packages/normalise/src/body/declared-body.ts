import { foldText } from "./fold-text.js";
import { WindowSet } from "./window-set.js";

/** Letters in a window. Shorter ones are shared by texts that have nothing to do with each other. */
const WINDOW = 16;

/** Below this a declared body may be a summary, and above it comparing costs more than it tells. */
const MIN_LETTERS = 400;
const MAX_CHARACTERS = 100_000;
const MIN_SHARE = 0.7;

/** What a page declares its text to be, for asking whether a block belongs to it. */
export interface DeclaredBody {
  /** Whether it ends within a sentence, as an excerpt does. */
  readonly isCutShort: boolean;
  holds(text: string): boolean;
  /** The part of it that is found in these texts; what several of them hold counts once. */
  coverage(texts: readonly string[]): number;
}

/**
 * The `articleBody` of a page's JSON-LD as windows over its letters: a block is in it when most of the windows cut out
 * of the block are. Time and memory are linear in both. Null where it is too short to be the text.
 */
export function readDeclaredBody(articleBody: string | null): DeclaredBody | null {
  if (articleBody === null) return null;
  const folded = foldText(articleBody.slice(0, MAX_CHARACTERS).replace(/<[^<>]{1,500}>/g, " "));
  if (folded.length < MIN_LETTERS) return null;
  const windows = new WindowSet(hashWindows(folded));
  const isCutShort =
    articleBody.length > MAX_CHARACTERS ||
    !/[.!?。！？][\s"'”’»“)\]]*(?:<[^<>]*>\s*)*$/.test(articleBody.slice(-200)) ||
    /(?:…|\.\.\.)\W*$/.test(articleBody.slice(-20));
  return {
    isCutShort,
    holds: (text) => shareIn(windows, foldText(text)) >= MIN_SHARE,
    coverage: (texts) => countIn(windows, texts.map(foldText).join("")) / windows.size,
  };
}

const BASE = 31;
/** What the letter that leaves a window counts in its hash. */
const LEAVING = Array.from({ length: WINDOW - 1 }).reduce<number>((power) => Math.imul(power, BASE), 1);

/** A hash of every window over the letters, each from the one before. Two windows that share one are one in billions. */
function hashWindows(folded: string): Int32Array {
  const count = Math.max(0, folded.length - WINDOW + 1);
  const hashes = new Int32Array(count);
  let hash = 0;
  for (let i = 0; i < folded.length; i++) {
    if (i >= WINDOW) hash = (hash - Math.imul(folded.charCodeAt(i - WINDOW), LEAVING)) | 0;
    hash = (Math.imul(hash, BASE) + folded.charCodeAt(i)) | 0;
    if (i >= WINDOW - 1) hashes[i - WINDOW + 1] = hash;
  }
  return hashes;
}

/** The windows that are found in it, each counted once. */
function countIn(windows: WindowSet, folded: string): number {
  const hashes = hashWindows(folded.slice(0, MAX_CHARACTERS * 2));
  return new WindowSet(hashes.filter((hash) => windows.has(hash))).size;
}

/** The part of its windows, side by side, that are found. */
function shareIn(windows: WindowSet, folded: string): number {
  let all = 0;
  let found = 0;
  for (let start = 0; start + WINDOW <= folded.length; start += WINDOW) {
    let hash = 0;
    for (let i = start; i < start + WINDOW; i++) hash = (Math.imul(hash, BASE) + folded.charCodeAt(i)) | 0;
    all++;
    if (windows.has(hash)) found++;
  }
  return all === 0 ? 0 : found / all;
}
