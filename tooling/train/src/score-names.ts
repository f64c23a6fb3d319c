import type { EntityType } from "@newsledger/contracts";
import type { GoldDocument, GoldSpan } from "./corpora/corpora.js";

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

export interface NameScores {
  all: Score;
  types: Partial<Record<EntityType, Score>>;
}

type Counts = { right: number; found: number; gold: number };

/** Strict: same start, same end, same type. `types` are those that the set marks; others are left aside on both sides. */
export function scoreNames(
  documents: readonly GoldDocument[],
  read: (document: GoldDocument) => readonly GoldSpan[],
  types: readonly EntityType[],
): NameScores {
  const counts = new Map<EntityType, Counts>(types.map((type) => [type, { right: 0, found: 0, gold: 0 }]));
  for (const document of documents) {
    const gold = new Set(document.gold.map((span) => keyOf(span)));
    for (const span of document.gold) bump(counts, span.type, "gold");
    for (const span of read(document)) {
      bump(counts, span.type, "found");
      if (gold.has(keyOf(span))) bump(counts, span.type, "right");
    }
  }
  const all = { right: 0, found: 0, gold: 0 };
  for (const count of counts.values()) for (const key of ["right", "found", "gold"] as const) all[key] += count[key];
  return { all: toScore(all), types: Object.fromEntries([...counts].map(([type, count]) => [type, toScore(count)])) };
}

function keyOf({ start, end, type }: GoldSpan): string {
  return `${start} ${end} ${type}`;
}

function bump(counts: Map<EntityType, Counts>, type: EntityType, key: keyof Counts): void {
  const count = counts.get(type);
  if (count) count[key] += 1;
}

function toScore({ right, found, gold }: Counts): Score {
  const precision = found ? (100 * right) / found : 0;
  const recall = gold ? (100 * right) / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}
