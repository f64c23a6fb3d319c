import { type Article, matchesHost, type SourceDeclaration } from "@newsledger/contracts";

/** What a guess looks at: the addresses of the article, and what stood around it on the page. */
export type GuessedFrom = Pick<Article, "url" | "canonicalUrl" | "removals" | "notices">;

/** Pictures are other houses' work: "Photo: AFP" says nothing of who printed the article. */
const PICTURE_RULE = /caption|credit|agency|photo|image/;

/**
 * The source that an article of unknown origin comes from, when its address or its own furniture ("Get the RNZ app")
 * names exactly one of those that are known; otherwise null. The body is never looked at: news is full of news.
 */
export function guessSource(article: GuessedFrom, sources: readonly SourceDeclaration[]): SourceDeclaration | null {
  return onlyOne(sources, (source) => isAddressOf(source, article)) ?? guessByFurniture(article, sources);
}

function guessByFurniture(article: GuessedFrom, sources: readonly SourceDeclaration[]): SourceDeclaration | null {
  const furniture = [
    ...article.removals.filter(({ rule }) => !PICTURE_RULE.test(rule)).map(({ text }) => text),
    ...article.notices,
  ].join("\n");
  if (furniture === "") return null;
  return onlyOne(sources, ({ name }) => namesOf(name).some((known) => containsWord(furniture, known)));
}

function isAddressOf(source: SourceDeclaration, { url, canonicalUrl }: GuessedFrom): boolean {
  return [url, canonicalUrl].some((address) => {
    if (address === null || !/^https?:/i.test(address) || !URL.canParse(address)) return false;
    return matchesHost(new URL(address).hostname, source.hosts);
  });
}

function onlyOne<T>(items: readonly T[], test: (item: T) => boolean): T | null {
  const [first, second] = items.filter(test);
  return first !== undefined && second === undefined ? first : null;
}

/** "BBC News" calls itself "BBC" too, "The Hindu" does not call itself "Hindu". */
function namesOf(name: string): string[] {
  const plain = name.replace(/\s*\(.*?\)/g, "").trim();
  const short = /^(\p{Lu}{3,})\s+News$/u.exec(plain)?.[1];
  return short === undefined ? [plain] : [plain, short];
}

/** Whole words in this very spelling: "DW" is in no other word, and "npr" is not "NPR". */
function containsWord(text: string, word: string): boolean {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "u").test(text);
}
