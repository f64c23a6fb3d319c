import type { Article } from "@newsledger/contracts";
import { joinBlocks } from "../assemble-article.js";

/** The article without some of its blocks, everything that points into its text kept true. */
export function keepBlocks(article: Article, gone: ReadonlySet<number>): Article {
  const isKept = (_: unknown, index: number) => !gone.has(index);
  const paragraphs = article.paragraphs.filter(isKept);
  const kinds = article.blocks.filter(isKept);
  const blocks = joinBlocks(kinds.map(({ kind }, i) => ({ kind, text: paragraphs[i] ?? "" })));
  const lost = article.paragraphs.filter((_, index) => gone.has(index));
  const before = countBefore(article.paragraphs.length, gone);
  return {
    ...article,
    ...blocks,
    links: article.links.filter(({ text }) => !isOnlyIn(text, lost, paragraphs)),
    entries: article.entries.map((entry) => ({
      ...entry,
      from: entry.from - (before[entry.from] ?? 0),
      to: entry.to - (before[entry.to] ?? 0),
    })),
  };
}

/** For each paragraph, and for the end, how many before it are gone. */
function countBefore(count: number, gone: ReadonlySet<number>): number[] {
  const before = [0];
  for (let i = 0; i < count; i++) before.push((before[i] ?? 0) + (gone.has(i) ? 1 : 0));
  return before;
}

function isOnlyIn(text: string, lost: readonly string[], kept: readonly string[]): boolean {
  const holds = (paragraph: string) => paragraph.includes(text);
  return lost.some(holds) && !kept.some(holds);
}
