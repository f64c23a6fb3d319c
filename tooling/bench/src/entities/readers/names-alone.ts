import { learnedRecogniser, readNames, tokenise } from "@newsledger/extract/training";
import type { GoldSpan } from "@newsledger/train/names";

/** Names and the entities they stand for, without figures. */
export function read(text: string): GoldSpan[] {
  const doc = tokenise(text);
  const { mentions } = readNames(doc, doc, learnedRecogniser.recognise(doc));
  return mentions.map(({ start, end, type }) => ({ start, end, type }));
}
