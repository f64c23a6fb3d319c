import { ATTRIBUTES, type AttributeName } from "./attribute-names.js";
import { hashOn, isNameAt } from "./name-table.js";
import { type Tag, tagAt } from "./tags.js";

/** Told of what a page consists of, in order. Places are offsets in the page: nothing is cut out that nobody keeps. */
export interface TokenSink {
  text(start: number, end: number): void;
  /** An attribute of the tag that is opened next. */
  attribute(name: AttributeName, start: number, end: number): void;
  openTag(tag: Tag, isSelfClosed: boolean): void;
  closeTag(tag: Tag): void;
}

const SPACE = 32;
const BANG = 33;
const QUOTE = 34;
const APOSTROPHE = 39;
const SLASH = 47;
const LESS = 60;
const EQUALS = 61;
const GREATER = 62;
const QUESTION = 63;

/**
 * Tells tags and texts of HTML of any quality apart, in one pass and as browsers do it. What stands in scripts, styles,
 * comments and the values of attributes that nobody reads is leapt over.
 */
export class PageScanner {
  private readonly html: string;
  private readonly sink: TokenSink;
  private isSelfClosed = false;

  constructor(html: string, sink: TokenSink) {
    this.html = html;
    this.sink = sink;
  }

  scan(): void {
    const { html, sink } = this;
    let start = 0;
    while (start < html.length) {
      const end = this.endOfText(start);
      if (end > start) sink.text(start, end);
      if (end >= html.length) return;
      const code = html.charCodeAt(end + 1);
      if (code === SLASH) start = this.readCloseTag(end + 2);
      else if (isLetter(code)) start = this.readOpenTag(end + 1);
      else start = this.passDeclaration(end + 1);
    }
  }

  /** Where markup begins: a "<" before anything else is one. */
  private endOfText(start: number): number {
    const { html } = this;
    for (let at = start; at < html.length - 1; at++) {
      if (html.charCodeAt(at) !== LESS) continue;
      const code = html.charCodeAt(at + 1);
      if (isLetter(code) || code === SLASH || code === BANG || code === QUESTION) return at;
    }
    return html.length;
  }

  /** Gives where it goes on; a script has then been told of as a text. Of a tag that the page breaks off in, nothing. */
  private readOpenTag(start: number): number {
    const { html, sink } = this;
    const nameEnd = this.endOfName(start);
    const tag = tagAt(html, start, nameEnd);
    const end = this.readAttributes(nameEnd);
    if (end >= html.length) return end;
    sink.openTag(tag, this.isSelfClosed);
    return tag.isOpaque && !this.isSelfClosed ? this.readOpaque(tag, end + 1) : end + 1;
  }

  private endOfName(start: number): number {
    const { html } = this;
    let at = start;
    while (at < html.length && !endsName(html.charCodeAt(at))) at++;
    return at;
  }

  /** Gives the place of the ">" that ends the tag. */
  private readAttributes(from: number): number {
    const { html } = this;
    let at = from;
    for (;;) {
      this.isSelfClosed = false;
      for (; at < html.length; at++) {
        const code = html.charCodeAt(at);
        if (code === SLASH) this.isSelfClosed = true;
        else if (!isBlank(code)) break;
      }
      if (at >= html.length || html.charCodeAt(at) === GREATER) return at;
      at = this.readAttribute(at);
    }
  }

  private readAttribute(start: number): number {
    const { html, sink } = this;
    let at = start + 1;
    let hash = hashOn(0, html.charCodeAt(start));
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code <= GREATER && (code === EQUALS || endsName(code))) break;
      hash = hashOn(hash, code);
    }
    const known = ATTRIBUTES.findHashed(html, start, at, hash);
    at = this.passBlanks(at);
    if (at >= html.length) return at;
    if (html.charCodeAt(at) !== EQUALS) {
      if (known !== null) sink.attribute(known.name, at, at);
      return at;
    }
    const valueStart = this.passBlanks(at + 1);
    const quote = html.charCodeAt(valueStart);
    const isQuoted = quote === QUOTE || quote === APOSTROPHE;
    const from = isQuoted ? valueStart + 1 : valueStart;
    const end = isQuoted ? this.before(quote === QUOTE ? '"' : "'", from) : this.endOfUnquoted(from);
    if (end < html.length && known !== null) sink.attribute(known.name, from, end);
    return isQuoted ? end + 1 : end;
  }

  private passBlanks(from: number): number {
    const { html } = this;
    let at = from;
    while (at < html.length && isBlank(html.charCodeAt(at))) at++;
    return at;
  }

  private endOfUnquoted(from: number): number {
    const { html } = this;
    let at = from;
    for (; at < html.length; at++) {
      const code = html.charCodeAt(at);
      if (code === GREATER || isBlank(code)) break;
    }
    return at;
  }

  private readCloseTag(start: number): number {
    const { html, sink } = this;
    if (isLetter(html.charCodeAt(start))) sink.closeTag(tagAt(html, start, this.endOfName(start)));
    return this.after(">", start);
  }

  /** Comments, document types, processing instructions. */
  private passDeclaration(start: number): number {
    const { html } = this;
    // "<!-->" is a comment, and a whole one.
    if (html.startsWith("!--", start)) return this.after("-->", start + 1);
    return html.startsWith("![CDATA[", start) ? this.after("]]>", start) : this.after(">", start);
  }

  /** All up to the element's own end tag is text, whatever it looks like. */
  private readOpaque({ name }: Tag, start: number): number {
    const { html, sink } = this;
    let end = html.indexOf("</", start);
    while (end >= 0 && !(isNameAt(html, end + 2, name) && endsName(html.charCodeAt(end + 2 + name.length)))) {
      end = html.indexOf("</", end + 2);
    }
    const stop = end < 0 ? html.length : end;
    if (stop > start) sink.text(start, stop);
    return stop;
  }

  private before(mark: string, from: number): number {
    const at = this.html.indexOf(mark, from);
    return at < 0 ? this.html.length : at;
  }

  private after(mark: string, from: number): number {
    return Math.min(this.html.length, this.before(mark, from) + mark.length);
  }
}

function isLetter(code: number): boolean {
  const small = code | 32;
  return small >= 97 && small <= 122;
}

function isBlank(code: number): boolean {
  return code <= SPACE && (code === SPACE || code === 10 || code === 9 || code === 13 || code === 12);
}

function endsName(code: number): boolean {
  return code <= GREATER && (code === GREATER || code === SLASH || isBlank(code));
}
