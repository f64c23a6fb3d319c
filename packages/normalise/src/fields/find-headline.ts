import { weightOf } from "../body/body-block.js";
import { foldText } from "../body/fold-text.js";
import type { PageFacts } from "../html/page-facts.js";
import { lineOf, type PageElement } from "../html/page-tree.js";
import { wordTest } from "../html/word-test.js";
import { isOutlet, type OutletNames } from "./strip-outlet.js";

const TITLE_WORDS = wordTest(
  "(article|entry|post|story|news|page|main|content) ?(title|headline)|headline|titulo|titel",
);
const MIN_LETTERS = 6;
const MIN_LETTERS_WITHIN = 10;
const MAX_NAMED = 20;
const MIN_UNPARTED = 24;

interface Candidate {
  readonly element: PageElement;
  readonly text: string;
  readonly folded: string;
}

/**
 * The headline on the page: of several h1 the one that says what the metadata says, then what microdata or class names
 * call a headline, then the first h1 with more than a word in it. The outlet's own name is none.
 */
export function findHeadline(
  { tree, headings, itemprops, named }: PageFacts,
  known: readonly (string | null)[],
  outlet: OutletNames,
): PageElement | null {
  const said = known.flatMap((text) => (text === null ? [] : [foldText(text)]));
  const first = headings.map(toCandidate);
  const isAgreed = ({ folded }: Candidate) => folded !== "" && said.includes(folded);
  const isAlike = ({ folded }: Candidate) =>
    folded.length > MIN_LETTERS_WITHIN && said.some((other) => other.includes(folded) || folded.includes(other));
  const agreed = first.find(isAgreed);
  if (agreed !== undefined) return agreed.element;
  const own = first.filter(({ text }) => !isOutlet(text, outlet));
  const alike = own.find(isAlike);
  if (alike !== undefined) return alike.element;
  const marked = itemprops.filter((element) => element.attribute("itemprop") === "headline").map(toCandidate);
  const byClass = named(TITLE_WORDS).filter(isHeading).slice(0, MAX_NAMED).map(toCandidate);
  const found =
    marked.find(isAgreed) ??
    byClass.find(isAgreed) ??
    (marked.length === 1 ? marked.find(isLong) : undefined) ??
    own.find(isLong) ??
    byClass.find(isAlike);
  return found?.element ?? null;

  function toCandidate(element: PageElement): Candidate {
    const text = lineOf(tree, element);
    return { element, text, folded: foldText(text) };
  }
}

function isHeading({ name }: PageElement): boolean {
  return name === "h2" || name === "h3";
}

/** Two words, or what would be two in a script that parts none. */
function isLong({ text, folded }: Candidate): boolean {
  return folded.length >= MIN_LETTERS && (/\s/.test(text) || weightOf(text) >= MIN_UNPARTED);
}
