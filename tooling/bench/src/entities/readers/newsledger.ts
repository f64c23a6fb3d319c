import { extract } from "@newsledger/extract";
import type { GoldSpan } from "@newsledger/train/names";

/** The whole extraction, figures included: what an operator's machine does for each article. */
export function read(text: string): GoldSpan[] {
  return extract({ text, lang: "en" }).entities.map(({ start, end, type }) => ({ start, end, type }));
}
