const ENGLISH = new Set(
  "the of and to in a is that for it was on are as with his they at be this from have or by one had not but what were there their been has its said who will more she he which about while when after than year years".split(
    " ",
  ),
);
const SAMPLE = 4000;
const FOREIGN = new Set(
  "der und das ist nicht ein eine den von mit auf für le la les des et est une dans pour que qui pas sur du el los las por con una para del como más il che di non per della sono het een van niet dat och att som på är på ikke av det em os não uma nie się w z na jest bir ve için".split(
    " ",
  ),
);

/**
 * Whether a text reads as English, by its commonest words in the first few thousand characters. Short texts pass
 * unless something speaks against them: headlines and figures alone hold few such words.
 */
export function isEnglishLike(text: string): boolean {
  const words = text.slice(0, SAMPLE).match(/\p{L}+/gu) ?? [];
  if (words.length === 0) return true;
  let english = 0;
  let foreign = 0;
  let latin = 0;
  let others = 0;
  for (const written of words) {
    const word = written.toLowerCase();
    const isSmall = written.charAt(0) === word.charAt(0);
    if (/^[a-z]/.test(word)) latin += 1;
    if (ENGLISH.has(word)) english += 1;
    else if (isSmall && FOREIGN.has(word)) foreign += 1;
    else if (isSmall) others += 1;
  }
  if (latin < words.length / 2) return false;
  // Names are written alike in every language ("El Salvador"): lists of results and of people hold little else.
  const telling = english + foreign + others;
  if (telling < 20) return foreign <= english || foreign < 3;
  const isList = telling < words.length / 4;
  return english > foreign && (isList || english / telling >= 0.08);
}
