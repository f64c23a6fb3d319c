import type { Figure } from "@newsledger/contracts";
import { expect } from "vitest";
import { extract } from "../extract.js";

/** The figures of an English text, told on a day in May 2021 where no other is given. */
export function figures(text: string, publishedAt: string | null = "2021-05-20T08:00:00+02:00"): Figure[] {
  return extract({ text, lang: "en", publishedAt }).figures;
}

/** The one figure that a text holds. */
export function only(text: string): Figure {
  const found = figures(text);
  expect(found.map((f) => f.text)).toHaveLength(1);
  return found[0] as Figure;
}
