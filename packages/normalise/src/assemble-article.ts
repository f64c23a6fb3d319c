import type { Article, Block, BlockKind, FieldOrigin } from "@newsledger/contracts";
import type { Field } from "./fields/field.js";

export interface TextBlock {
  readonly kind: BlockKind;
  readonly text: string;
}

type Parts = Omit<Article, "paragraphs" | "text" | "blocks" | "origins" | "missing">;

export interface AssemblyInput {
  readonly parts: Parts;
  readonly blocks: readonly TextBlock[];
  readonly fields: Readonly<Record<string, Field<unknown> | null>>;
  /** Why a field is empty, for those that are. */
  readonly reasons: Readonly<Record<string, string>>;
}

const BETWEEN = "\n\n";

/** Puts an article together: joins the text, counts the offsets, and says where each field came from or why not. */
export function assembleArticle({ parts, blocks, fields, reasons }: AssemblyInput): Article {
  const origins: Record<string, FieldOrigin> = {};
  const missing: Record<string, string> = {};
  for (const [name, found] of Object.entries(fields)) {
    if (found === null) missing[name] = reasons[name] ?? "the page does not give it";
    else origins[name] = found.origin;
  }
  return { ...parts, ...joinBlocks(blocks), origins, missing };
}

/** The text of blocks, and where in it each of them stands. */
export function joinBlocks(blocks: readonly TextBlock[]): Pick<Article, "paragraphs" | "text" | "blocks"> {
  const offsets: Block[] = [];
  let start = 0;
  for (const { kind, text } of blocks) {
    offsets.push({ kind, start, end: start + text.length });
    start += text.length + BETWEEN.length;
  }
  const paragraphs = blocks.map(({ text }) => text);
  return { paragraphs, text: paragraphs.join(BETWEEN), blocks: offsets };
}
