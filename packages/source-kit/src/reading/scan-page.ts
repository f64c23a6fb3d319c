import { Parser } from "htmlparser2";
import { matchesSelector, type OpenElement } from "../selector/match-selector.js";
import { parseSelector, type Selector } from "../selector/parse-selector.js";

/** An element that was asked for. `start` and `end` enclose it in the page, tags included. */
export interface FoundElement {
  selector: string;
  start: number;
  end: number;
  attributes: Readonly<Record<string, string>>;
  text: string;
}

export interface ScanRequest {
  /** Elements to find. Within one that was found, the same name is not looked for again. */
  take: readonly { name: string; selectors: readonly string[] }[];
}

const MAX_TEXT = 20_000;
/** No page nests so deep; one that does wants to hang its reader, since each closing tag costs a walk up. */
const MAX_DEPTH = 2_000;
const TOO_DEEP = Symbol("nested too deep");
const SILENT = new Set(["script", "style", "template", "noscript"]);

interface Pending extends FoundElement {
  name: string;
  depth: number;
}

/**
 * Finds elements in one pass over the page's tokens, in time linear in its size. No tree is built. In a page that
 * nests deeper than 2,000 elements nothing is found.
 */
export function scanPage(html: string, { take }: ScanRequest): { found: Record<string, FoundElement[]> } {
  const wanted = take.map(({ name, selectors }) => ({
    name,
    selectors: selectors.map((text) => ({ text, parsed: parseSelector(text) })),
  }));
  const found: Record<string, FoundElement[]> = Object.fromEntries(take.map(({ name }) => [name, []]));
  const open: OpenElement[] = [];
  const pending: Pending[] = [];
  let silent = 0;
  const parser: Parser = new Parser(
    {
      onopentag(name, attributes) {
        open.push({ name, attributes });
        if (SILENT.has(name)) silent += 1;
        if (open.length > MAX_DEPTH) throw TOO_DEEP;
        for (const { name: key, selectors } of wanted) {
          if (pending.some((element) => element.name === key)) continue;
          const selector = selectors.find(({ parsed }: { parsed: Selector }) => matchesSelector(open, parsed));
          if (selector === undefined) continue;
          const base = { selector: selector.text, start: parser.startIndex, end: html.length, attributes, text: "" };
          const element: Pending = { ...base, name: key, depth: open.length };
          pending.push(element);
          found[key]?.push(element);
        }
      },
      ontext(text) {
        if (silent > 0) return;
        for (const element of pending) if (element.text.length < MAX_TEXT) element.text += text;
      },
      onclosetag(name, isImplied) {
        const end = isImplied ? parser.startIndex : parser.endIndex + 1;
        for (let index = pending.length - 1; index >= 0; index -= 1) {
          const element = pending[index] as Pending;
          if (element.depth < open.length) continue;
          element.end = Math.max(element.start, Math.min(end, html.length));
          pending.splice(index, 1);
        }
        open.pop();
        if (SILENT.has(name)) silent = Math.max(0, silent - 1);
      },
    },
    { decodeEntities: true },
  );
  try {
    parser.end(html);
  } catch (thrown) {
    if (thrown !== TOO_DEEP) throw thrown;
    return { found: {} };
  }
  for (const elements of Object.values(found)) {
    for (const element of elements) element.text = element.text.replace(/\s+/g, " ").trim();
  }
  return { found };
}

/** The page without the given stretches, which may overlap. */
export function cutOut(html: string, stretches: readonly { start: number; end: number }[]): string {
  let kept = "";
  let at = 0;
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    if (start > at) kept += html.slice(at, start);
    at = Math.max(at, end);
  }
  return kept + html.slice(at);
}
