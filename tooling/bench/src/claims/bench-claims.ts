import { basename } from "node:path";
import { type AnnotatedArticle, readGold } from "@newsledger/train/gold";
import { loadPeers } from "../figures/figure-peers.js";
import { type Reliability, weighReliability } from "../reliability/reliability.js";
import { asClaimSystem, type ClaimSystem, OURS } from "./claim-systems.js";
import { type ClaimScores, countClaims } from "./count-claims.js";
import { judgeClaims } from "./judge-claims.js";
import { type ClaimError, listErrors } from "./list-errors.js";
import { pairClaims } from "./pair-claims.js";

export interface SystemReport {
  label: string;
  /** One for each folder, in their order. */
  folders: ClaimScores[];
  all: ClaimScores;
}

export interface ClaimsReport {
  folders: string[];
  systems: SystemReport[];
  /** Of our figures, which are right where value, bound, kind, unit and noun all are. */
  reliability: Reliability;
  /** Ours. */
  errors: ClaimError[];
  skipped: string[];
}

interface ClaimsTask {
  folders: string[];
  hasPeers: boolean;
  onProgress(line: string): void;
}

/** Reads the annotated articles of some folders with ours and the peers, and compares every field that each of them tells. */
export async function benchClaims({ folders, hasPeers, onProgress }: ClaimsTask): Promise<ClaimsReport> {
  const gold = folders.map((folder) => readGold([folder]));
  const { peers, skipped } = hasPeers ? await loadPeers(onProgress) : { peers: [], skipped: [] };
  const read = (system: ClaimSystem, articles: AnnotatedArticle[], folder: string) =>
    articles.map((article, i) => {
      onProgress(`${folder}: ${system.label}, ${i} of ${articles.length} articles`);
      return pairClaims(article, system.read(article));
    });
  const readings = [OURS, ...peers.map(asClaimSystem)].map((system) => ({
    system,
    folders: gold.map((articles, i) => read(system, articles, folders[i] as string)),
  }));
  const ours = readings.filter(({ system }) => system === OURS).flatMap((reading) => reading.folders.flat());
  return {
    folders: folders.map((folder) => basename(folder)),
    systems: readings.map(({ system, folders: paired }) => ({
      label: system.label,
      folders: paired.map((articles) => countClaims(articles, system)),
      all: countClaims(paired.flat(), system),
    })),
    reliability: weighReliability(ours.flatMap(judgeClaims)),
    errors: ours.flatMap(listErrors),
    skipped,
  };
}
