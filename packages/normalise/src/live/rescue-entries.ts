import type { LiveEntry } from "@newsledger/contracts";
import type { TextBlock } from "../assemble-article.js";
import { weightOf } from "../body/body-block.js";
import type { PageFacts } from "../html/page-facts.js";
import { paragraphsOf, readDeclaredEntries } from "./declared-entries.js";

/** Above this the page shows its latest entries; JSON-LD holds those of days before, which a reader is not shown. */
const MAX_HAVE = 1_500;
const MAX_SHARE = 0.5;
const MIN_WEIGHT = 400;

/** The text of a live blog out of JSON-LD, for pages that load their entries by script. Null where the markup has them. */
export function rescueEntries(
  facts: PageFacts,
  found: readonly TextBlock[],
  timeZone: string | null,
): { readonly blocks: TextBlock[]; readonly entries: LiveEntry[] } | null {
  const have = weigh(found);
  if (have > MAX_HAVE) return null;
  const blocks: TextBlock[] = [];
  const entries: LiveEntry[] = [];
  for (const entry of readDeclaredEntries(facts, timeZone)) {
    const { headline, publishedAt, authors } = entry;
    const paragraphs = paragraphsOf(entry);
    if (paragraphs.length === 0) continue;
    const from = blocks.length;
    if (headline !== null && headline !== paragraphs[0]) blocks.push({ kind: "heading", text: headline });
    for (const text of paragraphs) blocks.push({ kind: "paragraph", text });
    entries.push({ headline, publishedAt: publishedAt ?? null, authors: [...authors], from, to: blocks.length });
  }
  const offered = weigh(blocks);
  return offered < MIN_WEIGHT || have > offered * MAX_SHARE ? null : { blocks, entries };
}

function weigh(blocks: readonly TextBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + weightOf(text), 0);
}
