import { ENTITY_TYPES, type EntityType } from "@newsledger/contracts";
import {
  type GoldDocument,
  type GoldSpan,
  hasNamed,
  isHeldOut,
  type NameScores,
  type NameSet,
  readNamed,
  scoreNames,
} from "@newsledger/train/names";
import { installPeers } from "../articles/install-peers.js";
import { COMPROMISE, type NameSystem, OURS, OURS_WITH_FIGURES } from "./name-systems.js";
import { runNames } from "./run-names.js";
import { type NameError, sortErrors } from "./sort-errors.js";

/** `held-out`: development documents that the shipped model never saw. `dev` and `train` it learned from, wholly or mostly. */
export const NAME_PARTS = ["held-out", "dev", "train"] as const;
export type NamePart = (typeof NAME_PARTS)[number];

export const NAME_SETS: readonly NameSet[] = ["conllpp", "politics"];

export interface EntitiesTask {
  corpus: string;
  part: NamePart;
  hasPeers: boolean;
  onProgress: (line: string) => void;
}

export interface SystemReport {
  label: string;
  scores: NameScores;
  /** Newswire alone marks other names; this leaves them out. */
  withoutMisc: NameScores;
  tokensPerSecond: number;
  peakBytes: number;
}

export interface SetReport {
  set: NameSet;
  documents: number;
  tokens: number;
  systems: SystemReport[];
  errors: NameError[];
}

export interface EntitiesReport {
  part: NamePart;
  sets: SetReport[];
  skipped: string[];
}

const THREE: EntityType[] = ["person", "organization", "place"];

export async function benchEntities({ corpus, part, hasPeers, onProgress }: EntitiesTask): Promise<EntitiesReport> {
  const problem = hasPeers ? await installPeers(onProgress) : "The peers were not asked for.";
  const systems = [OURS, OURS_WITH_FIGURES, ...(problem === null ? [COMPROMISE] : [])];
  const sets: SetReport[] = [];
  const skipped = problem === null ? [] : [problem];
  for (const set of NAME_SETS) {
    const file = part === "train" ? "train" : "dev";
    if (!hasNamed(corpus, set, file)) {
      skipped.push(`Skipped: ${corpus} holds no ${set}_${file}.txt, and no annotations/ with it.`);
      continue;
    }
    const documents = readPart(corpus, set, part);
    sets.push(await benchSet(set, documents, systems, onProgress));
  }
  return { part, sets, skipped };
}

function readPart(corpus: string, set: NameSet, part: NamePart): GoldDocument[] {
  if (part !== "held-out") return readNamed(corpus, set, part);
  return readNamed(corpus, set, "dev").filter((_, index) => isHeldOut(index));
}

async function benchSet(
  set: NameSet,
  documents: GoldDocument[],
  systems: readonly NameSystem[],
  onProgress: (line: string) => void,
): Promise<SetReport> {
  const texts = documents.map(({ text }) => text);
  const tokens = texts.reduce((sum, text) => sum + countTokens(text), 0);
  const report: SetReport = { set, documents: documents.length, tokens, systems: [], errors: [] };
  for (const system of systems) {
    onProgress(`${set}: ${system.label} …`);
    const { spans, seconds, peakBytes } = await runNames(system, texts);
    const found = new Map(documents.map((document, index) => [document, spans[index] as GoldSpan[]]));
    const read = (document: GoldDocument): GoldSpan[] => found.get(document) as GoldSpan[];
    const score = (types: readonly EntityType[]): NameScores => scoreNames(documents, read, types);
    const scores = score(set === "conllpp" && system !== COMPROMISE ? ENTITY_TYPES : THREE);
    report.systems.push({
      label: system.label,
      scores,
      withoutMisc: score(THREE),
      tokensPerSecond: Math.round(tokens / seconds),
      peakBytes,
    });
    if (system === OURS) report.errors = documents.flatMap((document) => sortErrors(document, read(document)));
  }
  return report;
}

/** Words, and marks one by one. */
function countTokens(text: string): number {
  return text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu)?.length ?? 0;
}
