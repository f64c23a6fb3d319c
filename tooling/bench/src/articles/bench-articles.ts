import { installPeers } from "./install-peers.js";
import { type ArticleSet, type CorpusPage, readCorpus } from "./read-corpus.js";
import { runReader } from "./run-reader.js";
import {
  type Cost,
  type Quality,
  type ReadPageResult,
  scoreAnswers,
  summariseCost,
  summariseQuality,
} from "./summarise.js";
import { OURS, type System } from "./systems.js";

export interface ArticlesBenchOptions {
  readonly corpus: string;
  readonly sets: readonly ArticleSet[];
  readonly peers: readonly System[];
  /** How many of our worst pages to show, of the half that rules are made on. */
  readonly worst: number;
  readonly onProgress: (line: string) => void;
}

export interface SystemReport {
  readonly name: string;
  readonly label: string;
  /** Tune and unseen are told apart for ours alone, since nobody else was made by looking at either. */
  readonly quality: { readonly all: Quality; readonly tune: Quality | null; readonly unseen: Quality | null };
  readonly cost: Cost;
}

export interface ArticlesReport {
  readonly pages: number;
  readonly systems: readonly SystemReport[];
  /** A sentence for each thing that was left out. */
  readonly skipped: readonly string[];
  readonly worst: readonly ReadPageResult[];
}

/** Reads the corpus with ours and with each peer, one after the other, and scores what each read. */
export async function benchArticles(options: ArticlesBenchOptions): Promise<ArticlesReport> {
  const { corpus, sets, onProgress } = options;
  const pages = sets.flatMap((set) => readCorpus(corpus, set));
  const skipped: string[] = [];
  const why = options.peers.length === 0 ? null : await installPeers(onProgress);
  if (why !== null) skipped.push(why);
  const systems: SystemReport[] = [];
  let worst: ReadPageResult[] = [];
  for (const system of [OURS, ...(why === null ? options.peers : [])]) {
    try {
      const results = await measure(system, pages, onProgress);
      systems.push(report(system, results));
      if (system === OURS) worst = worstOf(results, options.worst);
    } catch (cause) {
      if (system === OURS) throw cause;
      skipped.push(`${system.label} was left out: ${cause instanceof Error ? cause.message : cause}`);
    }
  }
  return { pages: pages.length, systems, skipped, worst };
}

async function measure(
  system: System,
  pages: readonly CorpusPage[],
  onProgress: (line: string) => void,
): Promise<ReadPageResult[]> {
  const answers = await runReader(system.adapter, pages, (done) =>
    onProgress(`${system.label}: ${done} of ${pages.length} pages`),
  );
  onProgress(`${system.label}: scoring`);
  return scoreAnswers(pages, answers);
}

function report({ name, label }: System, results: readonly ReadPageResult[]): SystemReport {
  const isOurs = name === OURS.name;
  const half = (isTune: boolean) => summariseQuality(results.filter(({ page }) => page.isTune === isTune));
  return {
    name,
    label,
    quality: {
      all: summariseQuality(results),
      tune: isOurs ? half(true) : null,
      unseen: isOurs ? half(false) : null,
    },
    cost: summariseCost(results),
  };
}

function worstOf(results: readonly ReadPageResult[], count: number): ReadPageResult[] {
  return results
    .filter(({ page }) => page.isTune)
    .sort((a, b) => a.score.body - b.score.body)
    .slice(0, count);
}
