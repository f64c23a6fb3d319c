import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A quantity as the corpus has it; a value of two numbers is a range. */
export interface GoldQuantity {
  change: string;
  value: string | number | [string | number, string | number];
  unit: string;
  normalized_unit: string;
  referred_concepts: string;
}

export interface FigureText {
  text: string;
  quantities: GoldQuantity[];
  /** Whether the rules may be fitted to it: half of each set, by the hash of the text, is left unseen. */
  isTune: boolean;
}

export const FIGURE_SETS = ["newsquant", "currency", "dimension", "age", "temperature"] as const;
export type FigureSet = (typeof FIGURE_SETS)[number];

function fileOf(folder: string, set: FigureSet): string | null {
  const names = [`${set}.json`, `${set}-dev.json`, `annotations/${set}.json`, `annotations/${set}-dev.json`];
  return names.map((name) => join(folder, name)).find((path) => existsSync(path)) ?? null;
}

export function findFigureSets(folder: string): FigureSet[] {
  return FIGURE_SETS.filter((set) => fileOf(folder, set) !== null);
}

export function readFigureSet(folder: string, set: FigureSet): FigureText[] {
  const path = fileOf(folder, set);
  if (path === null) return [];
  const texts = JSON.parse(readFileSync(path, "utf8")) as Omit<FigureText, "isTune">[];
  return texts.map((entry) => ({
    ...entry,
    isTune: (createHash("md5").update(entry.text).digest()[0] as number) % 2 === 0,
  }));
}
