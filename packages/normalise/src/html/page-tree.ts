import { collapseSpace } from "../repairs/collapse-space.js";
import type { AttributeName } from "./attribute-names.js";
import type { ClassWords } from "./class-words.js";
import type { Tag } from "./tags.js";

/**
 * A page as two kinds of node in document order. An element's descendants are the nodes from `order + 1` up to
 * `endOrder`, so every walk is a loop over a range and depth costs nothing.
 */
export class PageElement {
  readonly tag: Tag;
  readonly name: string;
  readonly parent: PageElement | null;
  readonly order: number;
  readonly depth: number;
  endOrder: number;
  /** Its class names and ids as words, once somebody has asked for them. */
  words: ClassWords | null = null;

  /** Name and value by turns; most elements have one or two, and looking at those is faster than at any table. */
  private readonly attributes: readonly string[];

  constructor(tag: Tag, attributes: readonly string[], parent: PageElement | null, order: number) {
    this.tag = tag;
    this.name = tag.name;
    this.parent = parent;
    this.order = order;
    this.depth = parent === null ? 0 : parent.depth + 1;
    this.endOrder = order + 1;
    this.attributes = attributes;
  }

  /** An attribute's value, empty where it has none; undefined where it is not there. */
  attribute(name: AttributeName): string | undefined {
    for (let i = 0; i < this.attributes.length; i += 2) if (this.attributes[i] === name) return this.attributes[i + 1];
    return undefined;
  }
}

export class PageText {
  text: string;
  readonly parent: PageElement;

  constructor(text: string, parent: PageElement) {
    this.text = text;
    this.parent = parent;
  }
}

export type PageNode = PageElement | PageText;

export interface PageTree {
  readonly root: PageElement;
  readonly nodes: readonly PageNode[];
}

const NO_TEXT: ReadonlySet<string> = new Set(["script", "style", "template", "noscript", "svg"]);

/** All text within an element, white space collapsed; at most `limit` characters and as many nodes are read. */
export function textOf(tree: PageTree, element: PageElement, limit = 100_000): string {
  let text = "";
  const end = Math.min(element.endOrder, element.order + 1 + limit);
  for (let i = element.order + 1; i < end && text.length < limit; i++) {
    const node = tree.nodes[i];
    if (node instanceof PageText) text += node.text;
    else if (node !== undefined && NO_TEXT.has(node.name)) i = node.endOrder - 1;
    else text += " ";
  }
  return collapseSpace(text.slice(0, limit));
}

/**
 * The text of an element as one line. Inline elements part nothing, since they stand within words and quotation marks;
 * two of them side by side, with nothing between, are set as two lines.
 */
export function lineOf(tree: PageTree, element: PageElement, limit = 2_000): string {
  let text = "";
  const end = Math.min(element.endOrder, element.order + 1 + limit);
  for (let i = element.order + 1; i < end && text.length < limit; i++) {
    const node = tree.nodes[i];
    if (node === undefined) break;
    if (node instanceof PageElement && NO_TEXT.has(node.name)) {
      i = node.endOrder - 1;
      continue;
    }
    if (isApart(node, tree.nodes[i - 1])) text += " ";
    if (node instanceof PageText) text += node.text;
  }
  return collapseSpace(text.slice(0, limit));
}

const ENDS_WORD = /[\p{Ll}\p{P}]$/u;
const BEGINS_LINE = /^\p{Lu}/u;

function isApart(node: PageNode, previous: PageNode | undefined): boolean {
  const behind = previous instanceof PageText && previous.parent !== node.parent ? previous : null;
  if (node instanceof PageElement) {
    return !node.tag.isInline || node.name === "br" || (behind !== null && node.name !== "wbr");
  }
  if (behind === null) return false;
  // "<span>Flood</span>The river rises" is a kicker and a headline, "<b>f</b>lood" a word.
  return !behind.parent.tag.isInline || (ENDS_WORD.test(behind.text) && BEGINS_LINE.test(node.text));
}

/** The text of a raw-text element such as `script`, as written. */
export function rawTextOf(tree: PageTree, element: PageElement): string {
  let text = "";
  for (let i = element.order + 1; i < element.endOrder; i++) {
    const node = tree.nodes[i];
    if (node instanceof PageText) text += node.text;
  }
  return text;
}

export function isWithin(inner: PageElement, outer: PageElement): boolean {
  return inner.order >= outer.order && inner.order < outer.endOrder;
}

/** The nearest ancestor, the element itself included, that passes. */
export function closest(element: PageElement | null, test: (candidate: PageElement) => boolean): PageElement | null {
  let current = element;
  while (current !== null && !test(current)) current = current.parent;
  return current;
}

/** Elements below `within` (the whole page by default) that pass, in document order. */
export function findElements(
  tree: PageTree,
  test: (candidate: PageElement) => boolean,
  within: PageElement = tree.root,
): PageElement[] {
  const found: PageElement[] = [];
  for (let i = within.order + 1; i < within.endOrder; i++) {
    const node = tree.nodes[i];
    if (node instanceof PageElement && test(node)) found.push(node);
  }
  return found;
}
