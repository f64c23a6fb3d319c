import type { Article } from "@newsledger/contracts";
import type { PageBlock } from "../body/body-block.js";
import { foldText } from "../body/fold-text.js";
import { PageElement, type PageTree } from "../html/page-tree.js";

/** Longer texts that name somebody or hold a caption are about them, and say no field. */
const MAX_LINE = 300;

const MAX_AUTHORS = 20;

/** The same time is said above the text, below it and beside each comment. */
const MAX_TIMES = 20;

/** Which fields of the article each block of its page says, as far as its words or its markup show it. */
export function findHolders(blocks: readonly PageBlock[], tree: PageTree, article: Article): string[][] {
  const title = foldText(article.title ?? "");
  const standfirst = foldText(article.standfirst ?? "");
  const captions = article.images.flatMap(({ caption }) => (caption === null ? [] : [foldText(caption)]));
  const authors = article.authors.slice(0, MAX_AUTHORS);
  const notices = new Set(article.notices);
  const times = findTimes(tree, article);
  return blocks.map((block) => {
    const folded = block.text.length > MAX_LINE * 4 ? "" : foldText(block.text);
    const isLine = block.text.length <= MAX_LINE;
    const holds: string[] = [];
    if (folded !== "" && folded === title) holds.push("title");
    if (folded !== "" && folded === standfirst) holds.push("standfirst");
    if (isLine && authors.some((name) => block.text.includes(name))) holds.push("authors");
    if (isLine && captions.some((caption) => caption !== "" && folded.startsWith(caption))) holds.push("images");
    if (notices.has(block.text)) holds.push("notices");
    for (const { order, name } of times) if (order >= block.element.order && order <= block.endOrder) holds.push(name);
    return [...new Set(holds)];
  });
}

interface HeldTime {
  readonly order: number;
  readonly name: "publishedAt" | "modifiedAt";
}

function findTimes(tree: PageTree, { publishedAt, modifiedAt }: Article): HeldTime[] {
  const times: HeldTime[] = [];
  for (const node of tree.nodes) {
    if (!(node instanceof PageElement) || node.name !== "time") continue;
    const instant = Date.parse(node.attribute("datetime") ?? "");
    if (publishedAt !== null && instant === Date.parse(publishedAt))
      times.push({ order: node.order, name: "publishedAt" });
    else if (modifiedAt !== null && instant === Date.parse(modifiedAt))
      times.push({ order: node.order, name: "modifiedAt" });
  }
  return times.slice(0, MAX_TIMES);
}
