import type { BlockKind } from "@newsledger/contracts";
import type { PageElement } from "../html/page-tree.js";

/** One line or paragraph of the page: a run of text between block boundaries. */
export interface PageBlock {
  kind: BlockKind;
  text: string;
  /** The innermost block-level element around it. */
  readonly element: PageElement;
  /** Node order of its first and one past its last text. */
  readonly order: number;
  readonly endOrder: number;
  readonly linkLength: number;
  readonly isEmphasised: boolean;
  /** What the block adds to the likelihood that here is an article; negative for lists of links and the like. */
  prose: number;
}

/** Characters that carry as much as three Latin ones. */
const DENSE_SCRIPT = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const DENSE_SCRIPTS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Asked first, since it costs a tenth of what a script does. */
const BEYOND_EUROPE = /[\u1100-\u11ff\u2e80-\ud7ff\ud840-\udbff\uf900-\ufaff\uff65-\uffdc]/;

/** Length in Latin letters' worth. */
export function weightOf(text: string): number {
  if (!BEYOND_EUROPE.test(text) || !DENSE_SCRIPT.test(text)) return text.length;
  return text.length + 2 * (text.match(DENSE_SCRIPTS)?.length ?? 0);
}
