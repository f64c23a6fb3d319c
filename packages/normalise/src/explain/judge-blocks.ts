import type { Article, BlockFate, Removal } from "@newsledger/contracts";
import type { PageBlock } from "../body/body-block.js";
import type { RemovalCause } from "../body/body-watch.js";
import { FURNITURE_RULE } from "../furniture/drop-remembered.js";
import { isInside, type SeenBody } from "./watch-bodies.js";

export interface Verdict {
  readonly fate: BlockFate;
  readonly cause: Pick<RemovalCause, "rule" | "reason"> | null;
  /** Where the rule matched; null where that is the block itself. */
  readonly selector: string | null;
}

const KEPT: Verdict = { fate: "kept", cause: null, selector: null };
const OUTSIDE: Verdict = { fate: "outside", cause: null, selector: null };
const NOTICE: Verdict = {
  fate: "removed",
  cause: { rule: "notice", reason: "a correction or update, kept apart from the text" },
  selector: null,
};

/** How much of a removed text an article remembers at most; see `MAX_TRACE_TEXT` and the adapters' own limit. */
const REMEMBERED_TEXT = 400;

/** The adapter's own cuts hold whole elements, of which it keeps the beginning. */
const ADAPTER_RULE = "adapter.drop";

/**
 * What became of each block of a page. A page that is read by the general rules alone was seen as a whole, and blocks
 * are matched by their place; one that an adapter cut first was seen in parts, and they are matched by their words.
 */
export function judgeBlocks(blocks: readonly PageBlock[], article: Article, seen: readonly SeenBody[]): Verdict[] {
  const kept = countKept(article);
  const elsewhere = causeElsewhere(article);
  const notices = new Set(article.notices);
  const judge: Judge = (block, causes) => {
    if (takeKept(kept, block)) return KEPT;
    if (notices.has(block.text)) return NOTICE;
    return causeIn(article.removals, block.text) ?? causes.find((cause) => cause !== null) ?? elsewhere;
  };
  const verdicts = blocks.map(judgeBy(blocks, seen, judge));
  // The lead of a live blog stands above the element that holds its entries, and is put before them.
  return verdicts.map((verdict, index) =>
    verdict.fate !== "kept" && takeKept(kept, blocks[index] as PageBlock) ? KEPT : verdict,
  );
}

type Judge = (block: PageBlock, causes: readonly (Verdict | null)[]) => Verdict;

function judgeBy(blocks: readonly PageBlock[], seen: readonly SeenBody[], judge: Judge) {
  const [whole] = seen;
  if (whole === undefined || seen.length > 1 || !isSamePage(whole.blocks, blocks)) {
    const latestFirst = [...seen].reverse();
    return (block: PageBlock) =>
      judge(
        block,
        latestFirst.map((body) => causeByText(block.text, body)),
      );
  }
  return (block: PageBlock, index: number): Verdict => {
    const seenBlock = whole.blocks[index] as PageBlock;
    const mark = whole.marked.get(seenBlock);
    if (mark !== undefined) return verdictOf(mark);
    return isInside(seenBlock, whole.container) ? judge(block, [lineCause(block.text, whole)]) : OUTSIDE;
  };
}

function isSamePage(seen: readonly PageBlock[], blocks: readonly PageBlock[]): boolean {
  return seen.length === blocks.length && seen.every(({ text }, index) => text === blocks[index]?.text);
}

/** Rules for lines judge after those for elements, so the last cause is theirs. */
function lineCause(text: string, { removed }: SeenBody): Verdict | null {
  const cause = removed.get(text)?.at(-1);
  return cause === undefined ? null : verdictOf(cause);
}

function causeByText(text: string, body: SeenBody): Verdict | null {
  const mark = body.marks.get(text);
  return lineCause(text, body) ?? (mark === undefined ? null : verdictOf(mark));
}

/** Of a text that was not taken from the markup, the markup holds another copy or none. */
function causeElsewhere({ origins }: Article): Verdict {
  const { text } = origins;
  if (text === undefined || text === "markup" || text === "adapter") return OUTSIDE;
  const cause = { rule: "read-elsewhere", reason: `the text was taken from elsewhere on the page: ${text}` };
  return { fate: "outside", cause, selector: null };
}

function causeIn(removals: readonly Removal[], text: string): Verdict | null {
  const cut = text.slice(0, REMEMBERED_TEXT);
  const found = removals.find(({ rule, text: known }) => {
    if (rule === FURNITURE_RULE) return known === cut;
    return rule === ADAPTER_RULE && (known.includes(text) || text.startsWith(known));
  });
  return found === undefined ? null : verdictOf(found);
}

const verdictOf = ({ rule, reason, selector }: RemovalCause): Verdict => ({
  fate: "removed",
  cause: { rule, reason },
  selector,
});

/** How often each paragraph is in the text; the cells of a table stand in it as one line. */
function countKept({ paragraphs, blocks }: Article): Map<string, number> {
  const counts = new Map<string, number>();
  const add = (text: string) => counts.set(text, (counts.get(text) ?? 0) + 1);
  paragraphs.forEach((text, index) => {
    add(text);
    if (blocks[index]?.kind === "table" && text.includes(" | ")) for (const cell of text.split(" | ")) add(cell);
  });
  return counts;
}

function takeKept(counts: Map<string, number>, { text }: PageBlock): boolean {
  const left = counts.get(text) ?? 0;
  if (left > 0) counts.set(text, left - 1);
  return left > 0;
}
