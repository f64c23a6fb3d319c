import type { BlockKind } from "@newsledger/contracts";
import { classWords } from "../html/class-words.js";
import { type PageElement, PageText, type PageTree } from "../html/page-tree.js";
import { wordTest } from "../html/word-test.js";
import { MAX_BLOCKS } from "../limits.js";
import type { PageBlock } from "./body-block.js";
import { scoreProse } from "./score-prose.js";
import { scoreSparsePage } from "./score-sparse-page.js";

/** Elements whose text no reader sees, or sees as a control. */
const NOT_TEXT: ReadonlySet<string> = new Set(
  "script style noscript template svg math head iframe object embed canvas audio video select textarea button datalist map rp title".split(
    " ",
  ),
);
/** Inline by their tag, and around blocks where they hold text at all. */
const UNRENDERED: ReadonlySet<string> = new Set(["noscript", "template"]);
const HEADINGS = /^h[1-6]$/;
const DROP_CAP = wordTest("dropcap|drop cap|drop caps|initial letter|first letter|first character|firstcharacter");
const EMPHASIS: ReadonlySet<string> = new Set(["b", "strong"]);

interface OpenBlock {
  element: PageElement;
  order: number;
  endOrder: number;
  text: string;
  linkLength: number;
  emphasisLength: number;
}

/**
 * All runs of text on the page in document order, each with the block element it stands in. `also` names elements that
 * browsers do not render and that are read here all the same.
 */
export function collectBlocks(
  tree: PageTree,
  repair: (text: string) => string,
  also: ReadonlySet<string> = new Set(),
): PageBlock[] {
  const blocks: PageBlock[] = [];
  let open: OpenBlock | null = null;
  let breaks = 0;
  let dropCap: PageElement | null = null;
  const close = () => {
    if (open !== null && blocks.length < MAX_BLOCKS) addBlock(blocks, open, repair);
    open = null;
    breaks = 0;
  };
  for (let i = 1; i < tree.nodes.length; i++) {
    const node = tree.nodes[i];
    if (node === undefined) break;
    if (node instanceof PageText) {
      const element = blockAround(node.parent);
      if (open !== null && element !== (open as OpenBlock).element) close();
      if (open === null && node.text.trim() === "") continue;
      open ??= { element, order: i, endOrder: i + 1, text: "", linkLength: 0, emphasisLength: 0 };
      appendText(open, node, i);
      if (joinDropCap(open, dropCap, i)) dropCap = null;
      if (node.text.trim() !== "") breaks = 0;
    } else if (NOT_TEXT.has(node.name) && !also.has(node.name)) {
      if (open !== null && node.name !== "button") (open as OpenBlock).text += " ";
      i = node.endOrder - 1;
    } else if (node.name === "br") {
      // One <br> breaks a line, two separate paragraphs.
      if (++breaks > 1) close();
      else if (open !== null) (open as OpenBlock).text += "\n";
    } else if (!node.tag.isInline || also.has(node.name)) close();
    else if (node.name === "span" && DROP_CAP.test(classWords(node))) dropCap = node;
  }
  close();
  scoreSparsePage(blocks);
  return blocks;
}

/** An initial set large is its own element, often with white space before the rest of its word: "N a endlich". */
function joinDropCap(open: OpenBlock, dropCap: PageElement | null, order: number): boolean {
  if (dropCap === null || order < dropCap.endOrder || /\s$/.test(open.text)) return false;
  open.text = open.text.replace(/^(\s*["“„'‘]?\p{Lu})\s+(?=\p{Ll})/u, "$1");
  return true;
}

function blockAround(element: PageElement): PageElement {
  let current = element;
  while (current.parent !== null && current.tag.isInline && !UNRENDERED.has(current.name)) {
    current = current.parent;
  }
  return current;
}

function appendText(open: OpenBlock, node: PageText, order: number): void {
  open.text += node.text;
  open.endOrder = order + 1;
  const length = node.text.trim().length;
  let isLinked = false;
  let isEmphasised = false;
  for (let element: PageElement | null = node.parent; element !== null; element = element.parent) {
    if (element.name === "a") isLinked = true;
    if (EMPHASIS.has(element.name)) isEmphasised = true;
    // A card is a link around blocks, so links are looked for beyond the block itself.
    if (element.depth < open.element.depth - 3) break;
  }
  if (isLinked) open.linkLength += length;
  if (isEmphasised) open.emphasisLength += length;
}

function addBlock(blocks: PageBlock[], open: OpenBlock, repair: (text: string) => string): void {
  const text = repair(open.text);
  if (text === "") return;
  const block: PageBlock = {
    kind: kindOf(open.element),
    text,
    element: open.element,
    order: open.order,
    endOrder: open.endOrder,
    linkLength: Math.min(open.linkLength, text.length),
    isEmphasised: open.emphasisLength >= text.length * 0.9,
    prose: 0,
  };
  block.prose = scoreProse(block);
  blocks.push(block);
}

function kindOf(element: PageElement): BlockKind {
  let current: PageElement | null = element;
  for (let steps = 0; current !== null && steps < 6; steps++) {
    if (HEADINGS.test(current.name)) return "heading";
    if (current.name === "li" || current.name === "dd" || current.name === "dt") return "list_item";
    if (current.name === "blockquote") return "quote";
    if (current.name === "td" || current.name === "th" || current.name === "caption") return "table";
    if (current.name === "article" || current.name === "section" || current.name === "body") return "paragraph";
    current = current.parent;
  }
  return "paragraph";
}
