import { type PageElement, type PageTree, textOf } from "../html/page-tree.js";
import type { PageBlock } from "./body-block.js";
import type { BodyInput } from "./extract-body.js";
import type { Mark } from "./mark-furniture.js";

export interface EdgeLine {
  readonly text: string;
  readonly where: "head" | "foot";
  readonly isEmphasised: boolean;
  readonly element: PageElement;
}

/** Lines between the headline and the text, and paragraphs that may still be a byline. */
const MAX_ABOVE = 30;
const HEAD = 6;
const FOOT = 3;

/** Boxes with other people's names in them. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "navigation",
  "comments",
  "related-stories",
  "newsletter-prompt",
  "advertisement",
  "consent-dialog",
  "caption",
  "sidebar",
  "page-footer",
]);

/** What stands between the headline and the text, the text's first lines and its last. */
export function readEdgeLines(
  { tree, blocks, titleElement }: Pick<BodyInput, "tree" | "blocks" | "titleElement">,
  marks: ReadonlyMap<PageBlock, Mark>,
  body: readonly PageBlock[],
): EdgeLine[] {
  const first = body[0];
  if (first === undefined) return [];
  const top = titleElement?.endOrder ?? first.order;
  const above = blocks.filter(
    (block) => block.order >= top && block.order < first.order && !ELSEWHERE.has(marks.get(block)?.rule.rule ?? ""),
  );
  const head = [...above.slice(-MAX_ABOVE), ...body.slice(0, HEAD)].map((block) => toLine(tree, block, "head"));
  return [
    ...head,
    ...body
      .slice(HEAD)
      .slice(-FOOT)
      .map((block) => toLine(tree, block, "foot")),
  ];
}

function toLine(tree: PageTree, block: PageBlock, where: EdgeLine["where"]): EdgeLine {
  const { element, isEmphasised } = block;
  return { text: spaced(tree, block), where, isEmphasised, element };
}

const MAX_LINE = 300;

/** Name and date in two elements without white space between them are apart for who looks at them. */
function spaced(tree: PageTree, { text, element }: PageBlock): string {
  if (text.length > MAX_LINE) return text;
  const apart = textOf(tree, element, MAX_LINE * 2);
  return apart.replace(/\s+/g, "") === text.replace(/\s+/g, "") ? apart : text;
}
