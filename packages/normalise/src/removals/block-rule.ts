import type { PageBlock } from "../body/body-block.js";

/** What is known of the article while its blocks are judged one by one. */
export interface BlockContext {
  /** Wordings of the headline, folded. */
  readonly titles: ReadonlySet<string>;
  readonly standfirst: string | null;
  readonly authors: readonly string[];
  readonly captions: ReadonlySet<string>;
  readonly blocks: readonly PageBlock[];
  readonly index: number;
}

/** A kind of furniture recognised by the text of one block. */
export interface BlockRule {
  readonly rule: string;
  readonly reason: string;
  readonly matches: (block: PageBlock, context: BlockContext) => boolean;
}
