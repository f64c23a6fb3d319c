import type { Article, PageViewBlock, Repair } from "@newsledger/contracts";
import { splitParagraphs } from "../plain-text/split-paragraphs.js";
import { positionOf } from "../plain-text/text-line.js";
import { repairText } from "../repairs/repair-text.js";

/** The same of a text file as `viewPage` of a page: its paragraphs, what became of each and why. */
export function viewText(source: string, article: Article): PageViewBlock[] {
  return splitParagraphs(source).flatMap((line): PageViewBlock[] => {
    const repairs: Repair[] = [];
    const text = repairText(line.text, repairs);
    if (text === "") return [];
    const where = positionOf(line);
    const index = article.paragraphs.indexOf(text);
    const common = { text, where, repairs, holds: holdsOf(text, article) };
    if (index >= 0) {
      return [{ ...common, kind: article.blocks[index]?.kind ?? "paragraph", fate: "kept", rule: null, reason: null }];
    }
    const cause = article.removals.find(({ text: known, selector }) => selector === where || text.startsWith(known));
    return [
      {
        ...common,
        kind: "paragraph",
        fate: cause === undefined ? "outside" : "removed",
        rule: cause?.rule ?? null,
        reason: cause?.reason ?? null,
      },
    ];
  });
}

function holdsOf(text: string, article: Article): string[] {
  const holds: string[] = [];
  if (text === article.title) holds.push("title");
  if (text.length < 200 && article.authors.some((name) => text.includes(name))) holds.push("authors");
  if (article.notices.includes(text)) holds.push("notices");
  return holds;
}
