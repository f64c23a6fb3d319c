import { installPeers } from "./install-peers.js";
import { type ArticleSet, readCorpus } from "./read-corpus.js";
import { runReaders } from "./run-readers.js";
import {
  type Cost,
  type Quality,
  type ReadPageResult,
  scoreAnswers,
  summariseCost,
  summariseQuality,
} from "./summarise.js";
import { BARE_PARSE, OURS, type System } from "./systems.js";

export interface ArticlesBenchOptions {
  readonly corpus: string;
  readonly sets: readonly ArticleSet[];
  readonly peers: readonly System[];
  /** How often each system reads the corpus once it is warm. */
  readonly rounds: number;
  /** How many of our worst pages to show, of the half that rules are made on. */
  readonly worst: number;
  readonly onProgress: (line: string) => void;
}

export interface SystemReport {
  readonly name: string;
  readonly label: string;
  /**
   * Tune and unseen are told apart for ours alone, since nobody else was made by looking at either. Null for the bare
   * parse, which reads nothing.
   */
  readonly quality: { readonly all: Quality; readonly tune: Quality | null; readonly unseen: Quality | null } | null;
  readonly cost: Cost;
}

export interface ArticlesReport {
  readonly pages: number;
  readonly systems: readonly SystemReport[];
  /** A sentence for each thing that was left out. */
  readonly skipped: readonly string[];
  readonly worst: readonly ReadPageResult[];
}

/** Reads the corpus with ours, with each peer and with a parser alone, and scores what each read. */
export async function benchArticles(options: ArticlesBenchOptions): Promise<ArticlesReport> {
  const { corpus, sets, onProgress } = options;
  const pages = sets.flatMap((set) => readCorpus(corpus, set));
  const why = options.peers.length === 0 ? null : await installPeers(onProgress);
  const skipped = why === null ? [] : [why];
  const run = await runReaders(
    [OURS, BARE_PARSE, ...(why === null ? options.peers : [])],
    pages,
    options.rounds,
    onProgress,
  );
  const systems: SystemReport[] = [];
  let worst: ReadPageResult[] = [];
  for (const { system, answers, failure } of run) {
    if (failure !== null && system === OURS) throw new Error(failure);
    if (failure !== null) {
      skipped.push(`${system.label} was left out: ${failure}`);
      continue;
    }
    onProgress(`${system.label}: scoring`);
    const results = scoreAnswers(pages, answers);
    systems.push(report(system, results));
    if (system === OURS) worst = worstOf(results, options.worst);
  }
  return { pages: pages.length, systems, skipped, worst };
}

function report({ name, label }: System, results: readonly ReadPageResult[]): SystemReport {
  const isOurs = name === OURS.name;
  const half = (isTune: boolean) => summariseQuality(results.filter(({ page }) => page.isTune === isTune));
  const all = () => ({
    all: summariseQuality(results),
    tune: isOurs ? half(true) : null,
    unseen: isOurs ? half(false) : null,
  });
  return { name, label, quality: name === BARE_PARSE.name ? null : all(), cost: summariseCost(results) };
}

function worstOf(results: readonly ReadPageResult[], count: number): ReadPageResult[] {
  return results
    .filter(({ page }) => page.isTune)
    .sort((a, b) => a.score.body - b.score.body)
    .slice(0, count);
}
