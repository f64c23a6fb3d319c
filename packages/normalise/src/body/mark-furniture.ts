import { type ClassWords, classWords } from "../html/class-words.js";
import { closest, findElements, PageElement, type PageTree } from "../html/page-tree.js";
import type { ElementRule, PageContext } from "../removals/element-rule.js";
import { ELEMENT_RULES } from "../removals/element-rules.js";
import { MAX_NODES } from "../removals/picture-box.js";
import type { PageBlock } from "./body-block.js";
import type { BodyInput } from "./extract-body.js";
import type { ProseSums } from "./prose-sums.js";

/** A block that a rule set aside, and the element that the rule matched. */
export interface Mark {
  readonly rule: ElementRule;
  readonly element: PageElement;
}

const NEVER: ReadonlySet<string> = new Set(["html", "body", "head", "#document"]);

/** Applies the element rules from the top of the page down; what is within a removed element is not looked at again. */
export function markFurniture(
  tree: PageTree,
  blocks: readonly PageBlock[],
  sums: ProseSums,
  { titleElement: title, keepsPosts, entries }: Pick<BodyInput, "titleElement" | "keepsPosts" | "entries">,
): Map<PageBlock, Mark> {
  const marks = new Map<PageBlock, Mark>();
  const isEntry = new Set(entries);
  const page = { emailBoxes: findEmailBoxes(tree), keepsPosts };
  const rules = rememberRules(page);
  let next = 0;
  for (let i = 1; i < tree.nodes.length; i++) {
    const node = tree.nodes[i];
    if (!(node instanceof PageElement) || NEVER.has(node.name)) continue;
    while (next < blocks.length && (blocks[next] as PageBlock).order < node.order) next++;
    if (next === blocks.length) break;
    // Most elements hold no text: scripts, pictures, icons.
    if ((blocks[next] as PageBlock).order >= node.endOrder) {
      i = node.endOrder - 1;
      continue;
    }
    const words = classWords(node);
    if (words.names === "" && isPlain(node) && !page.emailBoxes.has(node)) continue;
    if ((isCell(node) && !isHidden(node)) || isEntry.has(node)) continue;
    const rule = rules(node, words);
    if (rule === undefined || !isBelievable(rule, node, sums, title)) continue;
    const [from, to] = sums.range(node);
    for (const block of blocks.slice(from, to)) marks.set(block, { rule, element: node });
    i = node.endOrder - 1;
  }
  return marks;
}

/** What rules ask beside tag, class words and whether the element is a small one. */
const ASKED = ["role", "aria-modal", "hidden", "aria-hidden", "style", "rel", "itemprop", "src", "data-src"] as const;

/** The first rule that matches, remembered for elements of one tag with nothing else to tell them apart: for most. */
function rememberRules(page: PageContext): (element: PageElement, words: ClassWords) => ElementRule | undefined {
  const known = new Map<string, ElementRule | undefined>();
  return (element, words) => {
    const { name, order, endOrder } = element;
    const isOneOfAKind =
      words.passed.length > 0 ||
      name === "footer" ||
      page.emailBoxes.has(element) ||
      ASKED.some((key) => element.attribute(key) !== undefined);
    if (isOneOfAKind) return findRule(element, words, page);
    const key = endOrder - order <= MAX_NODES ? `small ${name}` : name;
    if (!known.has(key)) known.set(key, findRule(element, words, page));
    return known.get(key);
  };
}

function findRule(element: PageElement, words: ClassWords, page: PageContext): ElementRule | undefined {
  for (const rule of ELEMENT_RULES) if (rule.matches(element, words, page)) return rule;
  return undefined;
}

const MAX_ROW_NODES = 60;
const MAX_CELL_NODES = 8;

/** In a table of results "player", "time" and "share" name columns. Cells that lay a page out hold much more. */
function isCell({ name, parent, order, endOrder }: PageElement): boolean {
  const nodes = endOrder - order;
  if (name === "tr") return nodes <= MAX_ROW_NODES;
  return (name === "td" || name === "th" || parent?.name === "td" || parent?.name === "th") && nodes <= MAX_CELL_NODES;
}

function isHidden(element: PageElement): boolean {
  return element.attribute("hidden") !== undefined || /display\s*:\s*none/i.test(element.attribute("style") ?? "");
}

const PLAIN_TAGS: ReadonlySet<string> = new Set([
  "p",
  "br",
  "b",
  "i",
  "em",
  "strong",
  "img",
  "li",
  "ul",
  "meta",
  "link",
  "script",
]);

function isPlain(element: PageElement): boolean {
  return (
    PLAIN_TAGS.has(element.name) &&
    element.attribute("style") === undefined &&
    element.attribute("hidden") === undefined
  );
}

function isBelievable(rule: ElementRule, element: PageElement, sums: ProseSums, title: PageElement | null): boolean {
  if (sums.positive(element) > sums.total * rule.maxShare) return false;
  // The wrapper of the headline is wrapper of the article too, unless it holds next to nothing else.
  const holdsTitle = title !== null && title.order > element.order && title.order < element.endOrder;
  return !holdsTitle || sums.positive(element) < sums.total * 0.1;
}

const BOX_TAGS: ReadonlySet<string> = new Set(["div", "section", "aside"]);

function isEmailInput(element: PageElement): boolean {
  return element.name === "input" && element.attribute("type") === "email";
}

/** The heading and the promise of a sign-up box stand beside its form, in the element around both. */
function findEmailBoxes(tree: PageTree): Set<PageElement> {
  const boxes = new Set<PageElement>();
  for (const input of findElements(tree, isEmailInput)) {
    const form = closest(input, ({ name }) => name === "form");
    const parent = form?.parent ?? null;
    if (parent !== null && BOX_TAGS.has(parent.name)) boxes.add(parent);
  }
  return boxes;
}
