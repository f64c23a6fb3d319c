import type { PageElement } from "../html/page-tree.js";
import type { PageBlock } from "./body-block.js";
import type { Mark } from "./mark-furniture.js";

export interface EdgeLine {
  readonly text: string;
  readonly where: "head" | "foot";
  readonly isEmphasised: boolean;
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
  { blocks, titleElement }: { readonly blocks: readonly PageBlock[]; readonly titleElement: PageElement | null },
  marks: ReadonlyMap<PageBlock, Mark>,
  body: readonly PageBlock[],
): EdgeLine[] {
  const first = body[0];
  if (first === undefined) return [];
  const top = titleElement?.endOrder ?? first.order;
  const above = blocks.filter(
    (block) => block.order >= top && block.order < first.order && !ELSEWHERE.has(marks.get(block)?.rule.rule ?? ""),
  );
  const head = [...above.slice(-MAX_ABOVE), ...body.slice(0, HEAD)].map((block) => toLine(block, "head"));
  return [
    ...head,
    ...body
      .slice(HEAD)
      .slice(-FOOT)
      .map((block) => toLine(block, "foot")),
  ];
}

function toLine({ text, isEmphasised }: PageBlock, where: EdgeLine["where"]): EdgeLine {
  return { text, where, isEmphasised };
}
