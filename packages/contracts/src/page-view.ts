import { z } from "zod";
import { BlockKind, FieldOrigin, Repair } from "./article.js";

/**
 * What became of a block of a page: `kept` in the text; `removed` from it by a rule; `outside` of what was taken for the
 * article, so that no rule had to judge it.
 */
export const BLOCK_FATES = ["kept", "removed", "outside"] as const;
export const BlockFate = z.enum(BLOCK_FATES);
export type BlockFate = z.infer<typeof BlockFate>;

export const PageViewBlock = z.object({
  kind: BlockKind,
  text: z.string(),
  fate: BlockFate,
  rule: z.string().nullable().describe("what removed it; null for what is kept"),
  reason: z.string().nullable(),
  where: z.string().describe("a selector, or where else than in the markup the text was found"),
  holds: z.array(z.string()).describe("fields of the article that this block says"),
  repairs: z.array(Repair),
});
export type PageViewBlock = z.infer<typeof PageViewBlock>;

export const PageViewField = z.object({
  name: z.string(),
  value: z.string().nullable(),
  origin: FieldOrigin.nullable(),
  missing: z.string().nullable().describe("why it is empty"),
});
export type PageViewField = z.infer<typeof PageViewField>;

/** A page as it was read: every block in its order, each with what became of it and why. Text only, no markup. */
export const PageView = z.object({
  url: z.string(),
  bytes: z.int().nonnegative(),
  outcome: z.string().describe("how reading ends: stored, empty, filtered"),
  normaliserVersion: z.string(),
  isAsStored: z.boolean().describe("whether the ledger shows the same text"),
  fields: z.array(PageViewField),
  blocks: z.array(PageViewBlock),
  left: z.int().nonnegative().describe("blocks that were left away because the page is so long"),
});
export type PageView = z.infer<typeof PageView>;
