import type { Link } from "@newsledger/contracts";
import type { PageBlock } from "../body/body-block.js";
import type { PageFacts } from "../html/page-facts.js";
import { closest, PageElement, PageText, textOf } from "../html/page-tree.js";
import { MAX_LINKS } from "../limits.js";
import { repairText } from "../repairs/repair-text.js";
import { toAbsolute } from "./to-absolute.js";

/** The links within the kept text, each address once. */
export function readLinks(blocks: readonly PageBlock[], facts: PageFacts): Link[] {
  const links = new Map<string, Link>();
  for (const block of blocks) {
    if (block.linkLength === 0) continue;
    for (let i = block.order; i < block.endOrder && links.size < MAX_LINKS; i++) {
      const node = facts.tree.nodes[i];
      const element = node instanceof PageElement ? node : node instanceof PageText ? node.parent : null;
      const anchor = closest(element, ({ name }) => name === "a");
      const href = anchor?.attribute("href");
      const url = href === undefined ? null : toAbsolute(href, facts);
      if (anchor === null || url === null || links.has(url)) continue;
      links.set(url, { url, text: repairText(textOf(facts.tree, anchor, 500)) });
    }
  }
  return [...links.values()];
}
