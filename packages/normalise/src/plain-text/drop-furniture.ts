import type { PageBlock } from "../body/body-block.js";
import { foldText } from "../body/fold-text.js";
import { PageElement } from "../html/page-tree.js";
import { toTag } from "../html/tags.js";
import type { BlockContext } from "../removals/block-rule.js";
import { BLOCK_RULES } from "../removals/block-rules.js";
import type { RemovalTrace } from "../removals/removal-trace.js";
import { positionOf, type TextLine } from "./text-line.js";

const NO_ELEMENT = new PageElement(toTag("#text-file"), [], null, 0);
const FOOT_LINES = 4;
const FOOT = { rule: "foot-line", reason: "a fragment beside an advertisement at the foot" };

/** Leaves out furniture that its words give away, by the same rules as on pages. */
export function dropFurniture(lines: readonly TextLine[], title: string | null, trace: RemovalTrace): TextLine[] {
  const blocks = lines.map(toBlock);
  const titles = new Set(title === null ? [] : [foldText(title)]);
  const context = { titles, standfirst: null, authors: [], captions: new Set<string>(), blocks };
  const dropped = new Set<number>();
  blocks.forEach((block, index) => {
    const judged: BlockContext = { ...context, index };
    const rule = BLOCK_RULES.find((candidate) => candidate.matches(block, judged));
    const line = lines[index];
    if (rule === undefined || line === undefined) return;
    dropped.add(index);
    trace.add(rule, positionOf(line), line.text);
  });
  dropFoot(lines, dropped, trace);
  return lines.filter((_, index) => !dropped.has(index));
}

/** An advertisement runs over several short lines, of which only one may say what it is. */
function dropFoot(lines: readonly TextLine[], dropped: Set<number>, trace: RemovalTrace): void {
  const from = Math.max(0, lines.length - FOOT_LINES);
  const first = [...dropped].filter((index) => index >= from).sort((a, b) => a - b)[0];
  if (first === undefined) return;
  for (let index = first; index < lines.length; index++) {
    const line = lines[index];
    if (line === undefined || dropped.has(index) || line.text.length > 90 || /[.!?]["'”’]?$/.test(line.text)) continue;
    dropped.add(index);
    trace.add(FOOT, positionOf(line), line.text);
  }
}

function toBlock(line: TextLine, index: number): PageBlock {
  return {
    kind: "paragraph",
    text: line.text,
    element: NO_ELEMENT,
    order: index,
    endOrder: index + 1,
    linkLength: 0,
    isEmphasised: false,
    prose: line.text.length,
  };
}
