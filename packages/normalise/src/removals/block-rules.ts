import { advertisementLine } from "./advertisement-line.js";
import { authorNote } from "./author-note.js";
import { bareSymbols } from "./bare-symbols.js";
import type { BlockRule } from "./block-rule.js";
import { bylineLine } from "./byline-line.js";
import { copyrightLine } from "./copyright-line.js";
import { creditLine } from "./credit-line.js";
import { galleryCounter } from "./gallery-counter.js";
import { linkList } from "./link-list.js";
import { machineLine } from "./machine-line.js";
import { promptLine } from "./prompt-line.js";
import { readMoreLine } from "./read-more-line.js";
import { repeatedCaption } from "./repeated-caption.js";
import { repeatedStandfirst } from "./repeated-standfirst.js";
import { repeatedTitle } from "./repeated-title.js";

/** The first that matches names the removal. */
export const BLOCK_RULES: readonly BlockRule[] = [
  bareSymbols,
  repeatedTitle,
  repeatedStandfirst,
  repeatedCaption,
  creditLine,
  galleryCounter,
  bylineLine,
  authorNote,
  advertisementLine,
  readMoreLine,
  promptLine,
  machineLine,
  copyrightLine,
  linkList,
];
