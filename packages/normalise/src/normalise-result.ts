import type { Article } from "@newsledger/contracts";

/**
 * How reading ended. `empty`: there was no text in it. `filtered`: it was read, and is no article (`reason` is a
 * stable dotted name such as `filtered.listing`).
 */
export type NormaliseResult =
  | { readonly outcome: "stored"; readonly article: Article }
  | { readonly outcome: "empty" | "filtered"; readonly reason: string; readonly article: Article | null };
