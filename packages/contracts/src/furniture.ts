import { z } from "zod";
import { BlockKind, Instant } from "./article.js";

/** A block that an outlet repeats, in how many of its articles and where in them. `print` is `printBlock` of its text. */
export const RepeatedBlock = z.object({
  print: z.int().nonnegative(),
  articles: z.int().positive().describe("different articles that hold it"),
  starts: z.int().nonnegative().describe("of them, those in which it stands among the first blocks"),
  ends: z.int().nonnegative().describe("of them, those in which it stands among the last blocks"),
  firstSeenAt: Instant,
  lastSeenAt: Instant,
  isNamed: z.boolean().describe("its text is on record, for people to read"),
  isForgotten: z.boolean().describe("an operator wants it left in the text"),
});
export type RepeatedBlock = z.infer<typeof RepeatedBlock>;

/** What is remembered of an outlet's pages: the blocks that repeat in its newest articles. */
export const FurnitureMemory = z.object({
  articles: z.int().nonnegative().describe("how many articles it rests on, the one being read not counted"),
  since: Instant.nullable(),
  blocks: z.array(RepeatedBlock),
});
export type FurnitureMemory = z.infer<typeof FurnitureMemory>;

/** What one article adds to the memory. */
export const FurnitureLesson = z.object({
  prints: z.array(z.int().nonnegative()).describe("`printAt` of each block, every text once"),
  named: z
    .array(z.object({ print: z.int().nonnegative(), kind: BlockKind, text: z.string() }))
    .describe("the texts of repeated blocks that are not on record yet"),
});
export type FurnitureLesson = z.infer<typeof FurnitureLesson>;
