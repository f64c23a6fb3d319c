import type { FieldOrigin, LiveEntry } from "@newsledger/contracts";
import type { TextBlock } from "./assemble-article.js";
import { collectBlocks } from "./body/collect-blocks.js";
import { type Body, type BodyInput, extractBody } from "./body/extract-body.js";
import { rescueFromJsonLd } from "./body/rescue-json-ld.js";
import { rescueFromState } from "./body/rescue-state.js";
import { rescueFromUnrendered } from "./body/rescue-unrendered.js";
import type { PageFacts } from "./html/page-facts.js";
import { findEntries } from "./live/find-entries.js";
import { type EntriesInput, readEntries } from "./live/read-entries.js";
import { rescueEntries } from "./live/rescue-entries.js";

export interface BodyReading {
  /** What the markup gave, whether the text was taken from it or not. */
  readonly body: Body;
  readonly blocks: readonly TextBlock[];
  readonly origin: FieldOrigin;
  /** Whether the text was taken from somewhere else, so that nothing of the markup belongs to it. */
  readonly isRescued: boolean;
  /** The entries of a live blog, once the page's dates are known. */
  readonly entries: (dates: Pick<EntriesInput, "outlets" | "timeZone" | "publishedAt" | "modifiedAt">) => LiveEntry[];
}

type Known = Omit<BodyInput, "tree" | "blocks" | "entries">;

/** The text of the page: from its markup, or where that holds little of it from wherever else the page carries it. */
export function readBody(
  facts: PageFacts,
  known: Known,
  { repair, isLive, timeZone }: { repair: (text: string) => string; isLive: boolean; timeZone: string | null },
): BodyReading {
  const collected = collectBlocks(facts.tree, repair);
  const elements = isLive ? findEntries(facts, collected) : [];
  const body = extractBody({ ...known, tree: facts.tree, blocks: collected, entries: elements });
  const rescued = (blocks: readonly TextBlock[], origin: FieldOrigin, entries: LiveEntry[] = []): BodyReading => ({
    body,
    blocks,
    origin,
    isRescued: true,
    entries: () => entries,
  });
  const live = isLive ? rescueEntries(facts, body.blocks, timeZone) : null;
  if (live !== null) return rescued(live.blocks, "json-ld", live.entries);
  const declared = rescueFromJsonLd(facts, body.blocks);
  if (declared !== null) return rescued(declared, "json-ld");
  const state = rescueFromState(facts, body.blocks);
  if (state !== null) return rescued(state, "state");
  const unrendered = rescueFromUnrendered(facts, body.blocks, known, repair);
  if (unrendered !== null) return rescued(unrendered, "markup");
  return {
    body,
    blocks: body.blocks,
    origin: "markup",
    isRescued: false,
    entries: (dates) => readEntries({ ...dates, facts, elements, blocks: body.blocks }),
  };
}
