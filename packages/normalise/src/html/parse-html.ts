import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import { MAX_ATTRIBUTE_LENGTH, MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS } from "../limits.js";
import type { AttributeName } from "./attribute-names.js";
import { PageScanner, type TokenSink } from "./page-scanner.js";
import { PageElement, type PageNode, PageText, type PageTree } from "./page-tree.js";
import { type Tag, tagAt, toTag } from "./tags.js";

const DOCUMENT = toTag("#document");
const BR = tagAt("br", 0, 2);
const NO_ATTRIBUTES: readonly string[] = [];

/**
 * Builds a page tree. It is bounded in depth, elements and attributes, and each token costs at most one walk up the open
 * elements, so time stays linear whatever the page does.
 */
class TreeBuilder implements TokenSink {
  readonly root = new PageElement(DOCUMENT, NO_ATTRIBUTES, null, 0);
  readonly nodes: PageNode[] = [this.root];
  private readonly open: PageElement[] = [this.root];
  private readonly html: string;
  private dissolved = 0;
  private elements = 0;
  /** Name and value by turns, written over by each tag. */
  private readonly attributes: string[] = [];
  private attributesEnd = 0;
  private lastText: PageText | null = null;

  constructor(html: string) {
    this.html = html;
  }

  text(start: number, end: number): void {
    const text = this.html.slice(start, end);
    this.addText(text.includes("&") && !this.current().tag.isRawText ? decodeHTML(text) : text);
  }

  attribute(name: AttributeName, start: number, end: number): void {
    if (this.attributesEnd >= MAX_ATTRIBUTES * 2) return;
    const value = this.html.slice(start, Math.min(end, start + MAX_ATTRIBUTE_LENGTH));
    this.attributes[this.attributesEnd++] = name;
    this.attributes[this.attributesEnd++] = value.includes("&") ? decodeHTMLAttribute(value) : value;
  }

  openTag(tag: Tag, isSelfClosed: boolean): void {
    if (tag.isVoid) this.openVoid(tag);
    else this.openElement(tag, isSelfClosed && (tag.isOpaque || this.isForeign()));
    this.attributesEnd = 0;
  }

  /** A slash before ">" means something in SVG and MathML alone; elsewhere browsers ignore it. */
  private isForeign(): boolean {
    return this.open.some(({ name }) => name === "svg" || name === "math");
  }

  closeTag(tag: Tag): void {
    if (tag.isVoid) {
      if (tag === BR) this.openVoid(tag);
    } else if (this.dissolved > 0) this.dissolved--;
    else this.closeElement(tag);
  }

  close(): void {
    while (this.open.length > 0) this.pop();
  }

  private current(): PageElement {
    return this.open[this.open.length - 1] ?? this.root;
  }

  private openAt(index: number): Tag {
    return (this.open[index] ?? this.root).tag;
  }

  private addText(text: string): void {
    if (this.lastText !== null) {
      this.lastText.text += text;
      return;
    }
    this.lastText = new PageText(text, this.current());
    this.nodes.push(this.lastText);
  }

  private openElement(tag: Tag, isSelfClosed: boolean): void {
    if (this.open.length >= MAX_DEPTH || this.elements >= MAX_ELEMENTS) {
      if (!isSelfClosed) this.dissolved++;
      this.lastText = null;
      return;
    }
    this.closeImplied(tag);
    const element = this.push(tag);
    if (isSelfClosed) element.endOrder = this.nodes.length;
    else this.open.push(element);
  }

  private openVoid(tag: Tag): void {
    if (this.elements >= MAX_ELEMENTS) return;
    this.closeImplied(tag);
    this.push(tag);
  }

  private push(tag: Tag): PageElement {
    const element = new PageElement(
      tag,
      this.attributesEnd === 0 ? NO_ATTRIBUTES : this.attributes.slice(0, this.attributesEnd),
      this.current(),
      this.nodes.length,
    );
    this.nodes.push(element);
    this.elements++;
    this.lastText = null;
    return element;
  }

  private pop(): void {
    const element = this.open.pop();
    if (element !== undefined) element.endOrder = this.nodes.length;
    this.lastText = null;
  }

  private popTo(length: number): void {
    while (this.open.length > length) this.pop();
  }

  private closeImplied({ endsParagraph, implied }: Tag): void {
    if (endsParagraph) this.closeOpenParagraph();
    if (implied === null) return;
    for (let i = this.open.length - 1; i > 0; i--) {
      const { name } = this.openAt(i);
      if (implied.ends.has(name)) {
        this.popTo(i);
        return;
      }
      if (implied.scope.has(name)) return;
    }
  }

  private closeOpenParagraph(): void {
    for (let i = this.open.length - 1; i > 0; i--) {
      const { name, isInline } = this.openAt(i);
      if (name === "p") {
        this.popTo(i);
        return;
      }
      if (!isInline || name === "button") return;
    }
  }

  private closeElement({ name, isInline }: Tag): void {
    for (let i = this.open.length - 1; i > 0; i--) {
      const candidate = this.openAt(i);
      if (candidate.name === name) {
        this.popTo(i);
        return;
      }
      if (candidate.isScope && name !== "table" && name !== "tr" && name !== "tbody" && name !== "body") return;
      // A misnested "</b>" must not end the block it stands in.
      if (isInline && !candidate.isInline) return;
    }
  }
}

/** Parses HTML of any quality into a bounded tree. Never throws and never recurses. */
export function parseHtml(html: string): PageTree {
  const builder = new TreeBuilder(html);
  new PageScanner(html, builder).scan();
  builder.close();
  return { root: builder.root, nodes: builder.nodes };
}
