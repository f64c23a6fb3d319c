const DENIED = /(?<!\b(?:if|whether|or|why)\s)\b(?:not|rather than|instead of)\s+$/i;

/** Whether the sentence says that it is another number: "21 and not 23". `start` is the number's offset in it. English only. */
export function isDenied(sentence: string, start: number): boolean {
  return DENIED.test(sentence.slice(0, start));
}
