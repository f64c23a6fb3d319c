import { BOX_HEADINGS } from "../data/box-headings.js";
import { READ_MORE_PHRASES } from "../data/read-more-phrases.js";
import type { PageElement } from "../html/page-tree.js";
import { selectorOf } from "../html/selector-of.js";
import type { RemovalTrace } from "../removals/removal-trace.js";
import { type PageBlock, weightOf } from "./body-block.js";
import type { BodyInput } from "./extract-body.js";

const BOX = { rule: "headed-box", reason: "a box whose heading says that it is no part of the text" };
const NEIGHBOUR = { rule: "neighbour-story", reason: "another story in an element of its own" };
const HEADING = new RegExp(`^(?:${[...BOX_HEADINGS, ...READ_MORE_PHRASES].join("|")})\\s*[:：…]?$`, "iu");
const MAX_HEADING = 80;

/** What stands before a box must be an article already, and a box is the smaller part. */
const MIN_BEFORE = 250;
const MAX_SHARE = 0.5;
/** Pages that go on with the next story behind this one may hold more of that. */
const MAX_NEIGHBOURS = 0.85;

/**
 * Leaves out boxes known by their first line ("Related stories", "3 comments", "About the author") and stories in an
 * `article` of their own behind the text. The box is the largest element that begins with that line, so that a heading
 * between paragraphs of one element takes nothing but itself.
 */
export function dropBoxes(
  blocks: readonly PageBlock[],
  { titleElement: title, entries }: Pick<BodyInput, "titleElement" | "entries">,
  trace: RemovalTrace,
): readonly PageBlock[] {
  const total = blocks.reduce((sum, { text }) => sum + weightOf(text), 0);
  const dropped = new Set<PageBlock>();
  let before = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as PageBlock;
    const found = before < MIN_BEFORE ? null : boxOf(block, blocks[i - 1], title);
    const isEntry =
      found !== null &&
      entries.some(({ order, endOrder }) => order >= found.element.order && endOrder <= found.element.endOrder);
    const inside = found === null ? [] : within(blocks, i, found.element);
    const weight = inside.reduce((sum, { text }) => sum + weightOf(text), 0);
    if (found === null || isEntry || weight > total * found.maxShare) {
      before += weightOf(block.text);
      continue;
    }
    for (const each of inside) {
      dropped.add(each);
      trace.add(found.why, selectorOf(found.element), each.text);
    }
    i += inside.length - 1;
  }
  return dropped.size === 0 ? blocks : blocks.filter((block) => !dropped.has(block));
}

interface Box {
  readonly element: PageElement;
  readonly maxShare: number;
  readonly why: typeof BOX;
}

function boxOf(block: PageBlock, previous: PageBlock | undefined, title: PageElement | null): Box | null {
  const isHeaded = block.text.length <= MAX_HEADING && HEADING.test(block.text.trim());
  let box: PageElement | null = null;
  let story: PageElement | null = null;
  const limit = previous?.order ?? 0;
  for (let current: PageElement | null = block.element; current !== null && current.order > limit; ) {
    box = current;
    if (current.name === "article") story = current;
    current = current.parent;
  }
  if (isHeaded && box !== null) return { element: box, why: BOX, maxShare: MAX_SHARE };
  const holdsTitle = story !== null && title !== null && title.order > story.order && title.order < story.endOrder;
  // The next story of an endless page has a headline of the first rank too, in a box of its own.
  if (story === null && box !== block.element && block.element.name === "h1" && title?.name === "h1") story = box;
  if (story === null || holdsTitle) return null;
  const isBehindTitle = title !== null && title.order < limit;
  return { element: story, why: NEIGHBOUR, maxShare: isBehindTitle ? MAX_NEIGHBOURS : MAX_SHARE };
}

function within(blocks: readonly PageBlock[], from: number, { endOrder }: PageElement): PageBlock[] {
  let to = from + 1;
  while (to < blocks.length && (blocks[to] as PageBlock).order < endOrder) to++;
  return blocks.slice(from, to);
}
