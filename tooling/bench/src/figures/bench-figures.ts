import { type Reliability, weighReliability } from "../reliability/reliability.js";
import { FIGURE_SETS, type FigureSet, type FigureText, readFigureSet } from "./figure-corpus.js";
import { loadPeers } from "./figure-peers.js";
import { asFigureSystem, type FigureSystem, OURS, OURS_AS_RECORDED } from "./figure-systems.js";
import { type Miss, type OneToOne, type Scores, scoreAsPublished, scoreOneToOne } from "./score-figures.js";
import { CorpusSpelling } from "./unit-names.js";

export interface SystemScores {
  label: string;
  published: Scores;
  oneToOne: Scores;
  tune: Scores;
  unseen: Scores;
  textsPerSecond: number;
}

export interface SetReport {
  set: FigureSet;
  texts: number;
  systems: SystemScores[];
}

export interface FiguresReport {
  sets: SetReport[];
  misses: { set: FigureSet; miss: Miss }[];
  /** Of our figures in news sentences. */
  reliability: Reliability;
  skipped: string[];
}

interface FiguresOptions {
  corpus: string;
  sets: FigureSet[];
  hasPeers: boolean;
  onProgress(line: string): void;
}

/** Reads every text of the sets with ours and the peers and scores them alike. */
export async function benchFigures({ corpus, sets, hasPeers, onProgress }: FiguresOptions): Promise<FiguresReport> {
  const { peers, skipped } = hasPeers ? await loadPeers(onProgress) : { peers: [], skipped: [] };
  const spelling = new CorpusSpelling(
    FIGURE_SETS.flatMap((set) => readFigureSet(corpus, set)).flatMap(({ quantities }) =>
      quantities.map((quantity) => quantity.normalized_unit),
    ),
  );
  const report: FiguresReport = { sets: [], misses: [], reliability: weighReliability([]), skipped };
  const judged: OneToOne["judged"] = [];
  for (const set of sets) {
    const texts = readFigureSet(corpus, set);
    const systems = [OURS, OURS_AS_RECORDED, ...peers.map(asFigureSystem)].map((system) => {
      onProgress(`${set}: ${system.label}`);
      const { all, scores } = scoreSystem(system, texts, spelling);
      if (system === OURS) {
        // Of the other sets nothing tells what a measure is of.
        if (set === "newsquant") judged.push(...all.judged);
        report.misses.push(...all.misses.map((miss) => ({ set, miss })));
      }
      return scores;
    });
    report.sets.push({ set, texts: texts.length, systems });
  }
  report.reliability = weighReliability(judged);
  return report;
}

function scoreSystem(
  system: FigureSystem,
  texts: FigureText[],
  spelling: CorpusSpelling,
): { all: OneToOne; scores: SystemScores } {
  system.read(texts[0]?.text ?? "");
  const started = performance.now();
  const scored = texts.map((gold) => ({ gold, readings: system.read(gold.text) }));
  const seconds = (performance.now() - started) / 1000;
  const all = scoreOneToOne(scored);
  const scores = {
    label: system.label,
    published: scoreAsPublished(scored, spelling),
    oneToOne: all.scores,
    tune: scoreOneToOne(scored.filter(({ gold }) => gold.isTune)).scores,
    unseen: scoreOneToOne(scored.filter(({ gold }) => !gold.isTune)).scores,
    textsPerSecond: Math.round(texts.length / seconds),
  };
  return { all, scores };
}
