import type { Treebank } from "../syntax/sentence-tree.js";
import type { TokenisedText } from "../tokens/token.js";
import type { Attribution } from "./attribution.js";
import type { DocumentMakers } from "./naming/document-makers.js";
import type { NameIndex } from "./speaker.js";

/** All that is known of who speaks in one article, for the choice of who said a figure. */
export interface SpeechView {
  doc: TokenisedText;
  trees: Treebank;
  index: NameIndex;
  /** By sentence. */
  attributions: Attribution[][];
  /** How often each speaker speaks. */
  times: ReadonlyMap<string, number>;
  people: ReadonlySet<string>;
  makers: DocumentMakers;
  /** How many of ten sentences somebody speaks in. */
  density: number;
}

export function viewSpeech(
  doc: TokenisedText,
  trees: Treebank,
  index: NameIndex,
  makers: DocumentMakers,
  attributions: Attribution[][],
): SpeechView {
  const times = new Map<string, number>();
  for (const { name } of attributions.flat()) times.set(name, (times.get(name) ?? 0) + 1);
  const spoken = attributions.filter(({ length }) => length > 0).length;
  return {
    doc,
    trees,
    index,
    makers,
    attributions,
    times,
    people: new Set(index.mentions.filter(({ type }) => type === "person").map(({ canonical }) => canonical)),
    density: Math.round((10 * spoken) / Math.max(1, attributions.length)),
  };
}
