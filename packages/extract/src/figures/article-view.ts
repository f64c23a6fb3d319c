import type { EntityMention } from "@newsledger/contracts";
import type { Attribution } from "../attribution/attribution.js";
import type { DocumentMakers } from "../attribution/naming/document-makers.js";
import type { NameIndex } from "../attribution/speaker.js";
import type { DateSpan } from "../dates/date-span.js";
import type { Name } from "../entities/recogniser.js";
import type { Treebank } from "../syntax/sentence-tree.js";
import type { TokenisedText, TokenRange } from "../tokens/token.js";
import type { Draft } from "./reading/draft.js";

/** All that the earlier steps found in one article, for the steps that tie figures to it. */
export interface ArticleView {
  doc: TokenisedText;
  trees: Treebank;
  names: Name[];
  mentions: EntityMention[];
  /** The same names and mentions by where they stand. */
  nameIndex: NameIndex;
  makers: DocumentMakers;
  dates: DateSpan[];
  /** The day of publication, as EDTF; null where nobody knows it. */
  published: string | null;
  drafts: Draft[];
  /** By sentence. */
  attributions: Attribution[][];
  /** Direct speech, in order, with who speaks. */
  quotes: [TokenRange, Attribution][];
}
