import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import { Tokenizer } from "htmlparser2";
import { MAX_ATTRIBUTE_LENGTH, MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS } from "../limits.js";
import { ATTRIBUTES, type AttributeName } from "./attribute-names.js";
import { PageElement, type PageNode, PageText, type PageTree } from "./page-tree.js";
import { type Tag, tagAt, toTag } from "./tags.js";

const DOCUMENT = toTag("#document");
const BR = tagAt("br", 0, 2);
const NO_ATTRIBUTES: readonly string[] = [];

/**
 * Builds a page tree from the tokens of htmlparser2. The tree is bounded in depth, elements and attributes, and each
 * token costs at most one walk up the open elements, so time stays linear whatever the page does. Entities are decoded
 * here: left to the tokeniser, they would have it look at every letter of the text one by one.
 */
class TreeBuilder {
  readonly root = new PageElement(DOCUMENT, NO_ATTRIBUTES, null, 0);
  readonly nodes: PageNode[] = [this.root];
  private readonly open: PageElement[] = [this.root];
  private readonly html: string;
  private dissolved = 0;
  private elements = 0;
  private tag: Tag = DOCUMENT;
  /** Name and value by turns, written over by each tag. */
  private readonly attributes: string[] = [];
  private attributesEnd = 0;
  private attributeName: AttributeName | null = null;
  private attributeValue = "";
  private lastText: PageText | null = null;

  constructor(html: string) {
    this.html = html;
  }

  ontext(start: number, end: number): void {
    const text = this.html.slice(start, end);
    this.addText(text.includes("&") && !this.current().tag.isRawText ? decodeHTML(text) : text);
  }

  onopentagname(start: number, end: number): void {
    this.tag = tagAt(this.html, start, end);
    this.attributesEnd = 0;
  }

  onattribname(start: number, end: number): void {
    this.attributeName = ATTRIBUTES.find(this.html, start, end)?.name ?? null;
    this.attributeValue = "";
  }

  onattribdata(start: number, end: number): void {
    if (this.attributeName === null) return;
    const value = this.html.slice(start, Math.min(end, start + MAX_ATTRIBUTE_LENGTH));
    this.attributeValue = value.includes("&") ? decodeHTMLAttribute(value) : value;
  }

  onattribend(): void {
    if (this.attributeName === null) return;
    if (this.attributesEnd >= MAX_ATTRIBUTES * 2) return;
    this.attributes[this.attributesEnd++] = this.attributeName;
    this.attributes[this.attributesEnd++] = this.attributeValue;
  }

  onopentagend(): void {
    this.openElement(false);
  }

  onselfclosingtag(): void {
    // A slash before ">" means something in SVG and MathML alone; elsewhere browsers ignore it.
    this.openElement(this.open.some((element) => element.name === "svg" || element.name === "math"));
  }

  onclosetag(start: number, end: number): void {
    const tag = tagAt(this.html, start, end);
    if (tag.isVoid) {
      this.attributesEnd = 0;
      if (tag === BR) this.openVoid(tag);
      return;
    }
    if (this.dissolved > 0) {
      this.dissolved--;
      return;
    }
    this.closeElement(tag);
  }

  ontextentity(): void {}
  onattribentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  onend(): void {
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

  private openElement(isSelfClosed: boolean): void {
    const { tag } = this;
    if (tag.isVoid) {
      this.openVoid(tag);
      return;
    }
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
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: false }, builder);
  tokenizer.write(html);
  tokenizer.end();
  return { root: builder.root, nodes: builder.nodes };
}
