import { z } from "zod";
import { EntityType } from "./extraction.js";

/**
 * What an analyst may decide of entities. Each decision is a rule: it holds for articles that come later, survives
 * re-extraction, and can be undone.
 *
 * - `merge`: the two are one; the second stays.
 * - `split`: of one entity, the given spellings and articles are another's.
 * - `rename`, `retype`: it is called so, it is of that type.
 * - `dismiss`: it is no entity.
 * - `keep_apart`: the two are two; they are not proposed again.
 */
export const DECISION_KINDS = ["merge", "split", "rename", "retype", "dismiss", "keep_apart"] as const;
export const DecisionKind = z.enum(DECISION_KINDS);
export type DecisionKind = z.infer<typeof DecisionKind>;

const key = z.string().trim().min(1).max(400).describe("an entity's key, such as `person:antonio-guterres`");
const name = z.string().trim().min(1).max(300);
const reason = z.string().trim().max(1000).optional().describe("why, for whoever reads the trail");

export const Decision = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("merge"), entity: key, into: key, reason }),
  z.object({
    kind: z.literal("split"),
    entity: key,
    name: name.describe("what the new entity is called"),
    names: z.array(key).max(200).default([]).describe("spellings that are the new entity's, as `type:folded-name`"),
    articles: z.array(z.int().positive()).max(2000).default([]).describe("articles in which the new one is meant"),
    reason,
  }),
  z.object({ kind: z.literal("rename"), entity: key, name, reason }),
  z.object({ kind: z.literal("retype"), entity: key, type: EntityType, reason }),
  z.object({ kind: z.literal("dismiss"), entity: key, reason }),
  z.object({ kind: z.literal("keep_apart"), entity: key, other: key, reason }),
]);
export type Decision = z.infer<typeof Decision>;
