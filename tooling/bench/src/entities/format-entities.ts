import { ENTITY_TYPES } from "@newsledger/contracts";
import type { EntitiesReport, SetReport, SystemReport } from "./bench-entities.js";
import type { NameError } from "./sort-errors.js";

const NOTES = {
  "held-out": "documents that the shipped model never learned from",
  dev: "four fifths of these the shipped model learned from",
  train: "the shipped model learned from these",
};

/** The report as tables for a terminal; `errors` is how many of each kind to list. */
export function formatEntities({ part, sets, skipped }: EntitiesReport, errors: number): string {
  return [`${part}: ${NOTES[part]}`, ...sets.map((set) => formatSet(set, errors)), ...skipped].join("\n\n");
}

function formatSet({ set, documents, tokens, systems, errors }: SetReport, most: number): string {
  const heads = ["F1", "no misc", "P", "R", ...ENTITY_TYPES.map((type) => type.slice(0, 6)), "tokens/s", "MB"];
  const head = `${`${set}, ${documents} documents, ${tokens} tokens`.padEnd(44)}${heads.map((name) => name.padStart(9)).join("")}`;
  return [head, ...systems.map(formatSystem), ...formatErrors(errors, most)].join("\n");
}

function formatSystem({ label, scores, withoutMisc, tokensPerSecond, peakBytes }: SystemReport): string {
  const { all, types } = scores;
  const numbers = [
    all.f1,
    withoutMisc.all.f1,
    all.precision,
    all.recall,
    ...ENTITY_TYPES.map((type) => types[type]?.f1),
  ];
  const cells = numbers.map((number) => (number === undefined ? "-" : number.toFixed(1)));
  const last = [String(tokensPerSecond), String(Math.round(peakBytes / 1e6))];
  return `${label.padEnd(44)}${[...cells, ...last].map((cell) => cell.padStart(9)).join("")}`;
}

function formatErrors(errors: readonly NameError[], most: number): string[] {
  const kinds = new Map<string, NameError[]>();
  for (const error of errors) kinds.set(error.kind, [...(kinds.get(error.kind) ?? []), error]);
  return [...kinds]
    .sort(([, a], [, b]) => b.length - a.length)
    .flatMap(([kind, same]) => [
      `  ${kind}: ${same.length}`,
      ...same.slice(0, most).map((error) => `    ${describe(error)}`),
    ]);
}

function describe({ wanted, got, around }: NameError): string {
  return `wanted ${wanted ?? "nothing"}, got ${got ?? "nothing"}, in: ${around}`;
}
