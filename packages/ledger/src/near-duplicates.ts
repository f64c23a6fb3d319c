/** A text with the times that decide who copied whom. */
export interface DatedText {
  articleId: number;
  text: string;
  publishedAt: string | null;
  firstSeenAt: string;
}

/**
 * Runs of five words are what two reports of one event rarely share by chance and a lightly edited copy keeps by the
 * hundred (Broder et al., "Syntactic clustering of the Web", 1997).
 */
const SHINGLE_WORDS = 5;

/** Of all runs in either text, this share is in both: a copy with light changes throughout. */
const MIN_RESEMBLANCE = 0.6;

/** This share of the shorter text's runs stands in the longer one: a shortened copy, or one with paragraphs added. */
const MIN_CONTAINMENT = 0.8;

/** Shorter texts say too little to tell a copy from a stock phrase. */
const MIN_WORDS = 30;

/** Whether one text is, nearly word for word, the other or a part of it. */
export function isNearDuplicate(a: string, b: string): boolean {
  return resemble(shinglesOf(a), shinglesOf(b));
}

/**
 * The article that this one is a copy of: among the near duplicates that came out before it, the earliest. The time of
 * publication decides, and the time of first sight where none is given.
 */
export function findOriginal(self: DatedText, candidates: DatedText[]): number | null {
  const shingles = shinglesOf(self.text);
  if (shingles.size === 0) return null;
  const originals = candidates
    .filter((candidate) => candidate.articleId !== self.articleId && isEarlier(candidate, self))
    .filter((candidate) => resemble(shingles, shinglesOf(candidate.text)))
    .sort((a, b) => (isEarlier(a, b) ? -1 : 1));
  return originals[0]?.articleId ?? null;
}

/** A total order, so that of two copies exactly one is the original whichever is looked at first. */
export function isEarlier(a: DatedText, b: DatedText): boolean {
  const [timeOfA, timeOfB] = [timeOf(a), timeOf(b)];
  return timeOfA === timeOfB ? a.articleId < b.articleId : timeOfA < timeOfB;
}

function timeOf(text: DatedText): number {
  return Date.parse(text.publishedAt ?? text.firstSeenAt);
}

function resemble(a: Set<string>, b: Set<string>): boolean {
  if (a.size === 0 || b.size === 0) return false;
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const shingle of small) if (large.has(shingle)) shared += 1;
  return shared / (a.size + b.size - shared) >= MIN_RESEMBLANCE || shared / small.size >= MIN_CONTAINMENT;
}

/** Empty for a text that is too short to judge. */
function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const shingles = new Set<string>();
  if (words.length < MIN_WORDS) return shingles;
  for (let start = 0; start + SHINGLE_WORDS <= words.length; start += 1) {
    shingles.add(words.slice(start, start + SHINGLE_WORDS).join(" "));
  }
  return shingles;
}
