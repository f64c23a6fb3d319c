import { decodeHTML, decodeHTMLAttribute } from "entities/decode";
import { Tokenizer } from "htmlparser2";
import { MAX_ATTRIBUTE_LENGTH, MAX_ATTRIBUTES, MAX_DEPTH, MAX_ELEMENTS } from "../limits.js";
import { ATTRIBUTES, type AttributeName } from "./attribute-names.js";
import { PageElement, type PageNode, PageText, type PageTree } from "./page-tree.js";
import { ENDS_PARAGRAPH, INLINE_TAGS, RAW_TEXT_TAGS, SCOPE_TAGS, tagNameAt, VOID_TAGS } from "./tag-sets.js";

const LIST_SCOPE: ReadonlySet<string> = new Set(["ul", "ol", "menu", "dl"]);
const TABLE_SCOPE: ReadonlySet<string> = new Set(["table"]);
const ROW_SCOPE: ReadonlySet<string> = new Set(["tr", "table"]);

interface ImpliedEnd {
  readonly ends: ReadonlySet<string>;
  readonly scope: ReadonlySet<string>;
}

/** Which open elements an opening tag ends, and the elements the search does not look past. */
const IMPLIED_ENDS: ReadonlyMap<string, ImpliedEnd> = new Map([
  ["li", { ends: new Set(["li"]), scope: LIST_SCOPE }],
  ["dt", { ends: new Set(["dt", "dd"]), scope: LIST_SCOPE }],
  ["dd", { ends: new Set(["dt", "dd"]), scope: LIST_SCOPE }],
  ["tr", { ends: new Set(["tr"]), scope: TABLE_SCOPE }],
  ["td", { ends: new Set(["td", "th"]), scope: ROW_SCOPE }],
  ["th", { ends: new Set(["td", "th"]), scope: ROW_SCOPE }],
  ["tbody", { ends: new Set(["thead", "tbody", "tfoot"]), scope: TABLE_SCOPE }],
  ["tfoot", { ends: new Set(["thead", "tbody", "tfoot"]), scope: TABLE_SCOPE }],
  ["option", { ends: new Set(["option"]), scope: new Set(["select"]) }],
  ["body", { ends: new Set(["head"]), scope: new Set(["html"]) }],
]);

const NO_ATTRIBUTES: readonly string[] = [];

/**
 * Builds a page tree from the tokens of htmlparser2. The tree is bounded in depth, elements and attributes, and each
 * token costs at most one walk up the open elements, so time stays linear whatever the page does. Entities are decoded
 * here: left to the tokeniser, they would have it look at every letter of the text one by one.
 */
class TreeBuilder {
  readonly root = new PageElement("#document", NO_ATTRIBUTES, null, 0);
  readonly nodes: PageNode[] = [this.root];
  private readonly open: PageElement[] = [this.root];
  private readonly html: string;
  private dissolved = 0;
  private elements = 0;
  private tagName = "";
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
    this.addText(text.includes("&") && !RAW_TEXT_TAGS.has(this.current().name) ? decodeHTML(text) : text);
  }

  onopentagname(start: number, end: number): void {
    this.tagName = tagNameAt(this.html, start, end);
    this.attributesEnd = 0;
  }

  onattribname(start: number, end: number): void {
    this.attributeName = ATTRIBUTES.find(this.html, start, end);
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
    const name = tagNameAt(this.html, start, end);
    if (VOID_TAGS.has(name)) {
      if (name === "br") this.openVoid("br");
      return;
    }
    if (this.dissolved > 0) {
      this.dissolved--;
      return;
    }
    this.closeElement(name);
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

  private addText(text: string): void {
    if (this.lastText !== null) {
      this.lastText.text += text;
      return;
    }
    this.lastText = new PageText(text, this.current());
    this.nodes.push(this.lastText);
  }

  private openElement(isSelfClosed: boolean): void {
    const name = this.tagName;
    if (VOID_TAGS.has(name)) {
      this.openVoid(name);
      return;
    }
    if (this.open.length >= MAX_DEPTH || this.elements >= MAX_ELEMENTS) {
      if (!isSelfClosed) this.dissolved++;
      this.lastText = null;
      return;
    }
    this.closeImplied(name);
    const element = this.push(name);
    if (isSelfClosed) element.endOrder = this.nodes.length;
    else this.open.push(element);
  }

  private openVoid(name: string): void {
    if (this.elements >= MAX_ELEMENTS) return;
    if (name === "hr") this.closeImplied(name);
    this.push(name);
  }

  private push(name: string): PageElement {
    const element = new PageElement(
      name,
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

  private closeImplied(name: string): void {
    if (ENDS_PARAGRAPH.has(name)) this.closeOpenParagraph();
    const implied = IMPLIED_ENDS.get(name);
    if (implied === undefined) return;
    for (let i = this.open.length - 1; i > 0; i--) {
      const candidate = this.open[i]?.name ?? "";
      if (implied.ends.has(candidate)) {
        this.popTo(i);
        return;
      }
      if (implied.scope.has(candidate)) return;
    }
  }

  private closeOpenParagraph(): void {
    for (let i = this.open.length - 1; i > 0; i--) {
      const candidate = this.open[i]?.name ?? "";
      if (candidate === "p") {
        this.popTo(i);
        return;
      }
      if (!INLINE_TAGS.has(candidate) || candidate === "button") return;
    }
  }

  private closeElement(name: string): void {
    const isInline = INLINE_TAGS.has(name);
    for (let i = this.open.length - 1; i > 0; i--) {
      const candidate = this.open[i]?.name ?? "";
      if (candidate === name) {
        this.popTo(i);
        return;
      }
      if (SCOPE_TAGS.has(candidate) && name !== "table" && name !== "tr" && name !== "tbody" && name !== "body") return;
      // A misnested "</b>" must not end the block it stands in.
      if (isInline && !INLINE_TAGS.has(candidate)) return;
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
