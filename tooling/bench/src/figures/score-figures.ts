import type { Judged } from "../reliability/reliability.js";
import type { FigureText, GoldQuantity } from "./figure-corpus.js";
import { conceptWords, isSameValue, matchConcepts, type Reading, readGoldValue } from "./quantity.js";
import { type CorpusSpelling, goldUnitKeys, unitKey } from "./unit-names.js";

export interface Score {
  precision: number;
  recall: number;
  f1: number;
}

export const COLUMNS = ["value", "unit", "change", "conceptPartly", "conceptWholly"] as const;
export type Column = (typeof COLUMNS)[number];
export type Scores = Record<Column, Score>;

export interface ScoredText {
  gold: FigureText;
  readings: Reading[];
}

export interface Miss {
  kind: "missed" | "extra" | "unit" | "change" | "concept";
  text: string;
  gold: GoldQuantity | null;
  reading: Reading | null;
}

export function toScore(right: number, gold: number, read: number): Score {
  const precision = read ? right / read : 0;
  const recall = gold ? right / gold : 0;
  return { precision, recall, f1: precision + recall ? (2 * precision * recall) / (precision + recall) : 0 };
}

type Counts = Record<Column, number>;
const noCounts = (): Counts => ({ value: 0, unit: 0, change: 0, conceptPartly: 0, conceptWholly: 0 });

function toScores(counts: Counts, gold: number, read: number): Scores {
  return Object.fromEntries(COLUMNS.map((column) => [column, toScore(counts[column], gold, read)])) as Scores;
}

/**
 * As the corpus's authors count: both sides sorted by unit, every reading of the same value is compared with a gold quantity until one
 * agrees in unit and is used up, so that movements and concepts may count more than once.
 */
export function scoreAsPublished(texts: ScoredText[], spelling: CorpusSpelling): Scores {
  const counts = noCounts();
  let [goldCount, readCount] = [0, 0];
  for (const { gold, readings } of texts) {
    goldCount += gold.quantities.length;
    readCount += readings.length;
    const byName = <T extends { name: string }>(a: T, b: T): number => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0);
    const open = readings.map((reading) => ({ reading, name: spelling.nameOf(reading.unit) })).sort(byName);
    const wanted = gold.quantities.map((quantity) => ({ quantity, name: quantity.normalized_unit })).sort(byName);
    let left = wanted.length;
    for (const { quantity, name } of wanted) {
      for (let at = 0; at < open.length; at += 1) {
        const { reading, name: readName } = open[at] as (typeof open)[number];
        if (!isSameValue(readGoldValue(quantity.value), reading.value)) continue;
        if (left > 0) {
          counts.value += 1;
          left -= 1;
        }
        const concept = matchConcepts(quantity.referred_concepts ?? "-", conceptWords(reading.concept));
        counts.change += reading.change === quantity.change ? 1 : 0;
        counts.conceptPartly += concept.isPartly ? 1 : 0;
        counts.conceptWholly += concept.isWholly ? 1 : 0;
        if (readName.toLowerCase() !== name.toLowerCase()) continue;
        counts.unit += 1;
        open.splice(at, 1);
        break;
      }
    }
  }
  return toScores(counts, goldCount, readCount);
}

interface Pair {
  gold: number;
  read: number;
  right: Record<Exclude<Column, "value">, boolean>;
  weight: number;
}

function pairUp({ gold, readings }: ScoredText): Pair[] {
  return gold.quantities.flatMap((quantity, i) =>
    readings.flatMap((reading, j) => {
      if (!isSameValue(readGoldValue(quantity.value), reading.value)) return [];
      const concept = matchConcepts(quantity.referred_concepts ?? "-", conceptWords(reading.concept));
      const right = {
        unit: goldUnitKeys(quantity.normalized_unit, quantity.unit).has(unitKey(reading.unit)),
        change: quantity.change === undefined || quantity.change === reading.change,
        conceptPartly: concept.isPartly,
        conceptWholly: concept.isWholly,
      };
      const weight = 4 * +right.unit + 2 * +right.change + +right.conceptPartly + +right.conceptWholly;
      return [{ gold: i, read: j, right, weight }];
    }),
  );
}

export interface OneToOne {
  scores: Scores;
  misses: Miss[];
  /** Each reading's own confidence, and whether value, unit and, of a measure, in part what it is about were right. */
  judged: Judged[];
}

/** Each gold quantity takes at most one reading of its value, that which agrees in most else; unit names are folded. */
export function scoreOneToOne(texts: ScoredText[]): OneToOne {
  const counts = noCounts();
  const misses: Miss[] = [];
  const judged: OneToOne["judged"] = [];
  let [goldCount, readCount] = [0, 0];
  for (const entry of texts) {
    const { gold, readings } = entry;
    goldCount += gold.quantities.length;
    readCount += readings.length;
    const pairs = pairUp(entry).sort((a, b) => b.weight - a.weight || a.gold - b.gold || a.read - b.read);
    const [taken, used, whole] = [new Set<number>(), new Set<number>(), new Set<number>()];
    for (const pair of pairs) {
      if (taken.has(pair.gold) || used.has(pair.read)) continue;
      taken.add(pair.gold);
      used.add(pair.read);
      counts.value += 1;
      const isAbout = pair.right.conceptPartly || !gold.quantities[pair.gold]?.referred_concepts;
      if (pair.right.unit && (isAbout || readings[pair.read]?.isCount)) whole.add(pair.read);
      for (const column of ["unit", "change", "conceptPartly", "conceptWholly"] as const)
        counts[column] += +pair.right[column];
      const found = { text: gold.text, gold: gold.quantities[pair.gold] ?? null, reading: readings[pair.read] ?? null };
      if (!pair.right.unit) misses.push({ kind: "unit", ...found });
      if (!pair.right.change) misses.push({ kind: "change", ...found });
      if (!isAbout) misses.push({ kind: "concept", ...found });
    }
    gold.quantities.forEach((quantity, i) => {
      if (!taken.has(i)) misses.push({ kind: "missed", text: gold.text, gold: quantity, reading: null });
    });
    readings.forEach((reading, j) => {
      if (!used.has(j)) misses.push({ kind: "extra", text: gold.text, gold: null, reading });
      if (reading.confidence !== null) judged.push({ confidence: reading.confidence, isRight: whole.has(j) });
    });
  }
  return { scores: toScores(counts, goldCount, readCount), misses, judged };
}
