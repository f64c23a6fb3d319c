import type { PageAnswer } from "./page-reader.js";
import type { ArticleSet, CorpusPage } from "./read-corpus.js";
import type { PageScore } from "./scoring/score-page.js";
import { scorePage } from "./scoring/score-page.js";
import { corpusF1 } from "./scoring/shingles.js";
import { meanOf } from "./scoring/words.js";

export interface ReadPageResult {
  readonly page: CorpusPage;
  readonly answer: PageAnswer;
  readonly score: PageScore;
}

/** Scores of a set of pages; null where the set is not among them. */
export interface Quality {
  readonly aebF1: number | null;
  readonly fundusRougeLsum: number | null;
  readonly fundusParagraphF1: number | null;
  readonly metadataBodyF1: number | null;
  readonly titleExact: number | null;
  readonly sameInstant: number | null;
  readonly sameDay: number | null;
  readonly authorsF1: number | null;
}

export interface Cost {
  readonly pages: number;
  readonly pagesPerCpuSecond: number;
  readonly p95Ms: number;
  readonly peakMb: number;
  readonly failed: number;
}

export function scoreAnswers(pages: readonly CorpusPage[], answers: readonly PageAnswer[]): ReadPageResult[] {
  return pages.flatMap((page, i) => {
    const answer = answers[i];
    return answer === undefined ? [] : [{ page, answer, score: scorePage(page, answer.reading) }];
  });
}

export function summariseQuality(results: readonly ReadPageResult[]): Quality {
  const of = (set: ArticleSet) => results.filter(({ page }) => page.set === set).map(({ score }) => score);
  const f1 = (scores: readonly PageScore[]) => corpusF1(scores.flatMap(({ overlap }) => overlap ?? []));
  const mean = (pick: (score: PageScore) => number | null) => meanOf(of("metadata").map(pick));
  return {
    aebF1: f1(of("aeb")),
    fundusRougeLsum: meanOf(of("fundus").map(({ body }) => body)),
    fundusParagraphF1: meanOf(of("fundus").map(({ paragraphs }) => paragraphs)),
    metadataBodyF1: f1(of("metadata")),
    titleExact: mean(({ title }) => title),
    sameInstant: mean(({ instant }) => instant),
    sameDay: mean(({ day }) => day),
    authorsF1: mean(({ authors }) => authors),
  };
}

export function summariseCost(results: readonly ReadPageResult[]): Cost {
  const answers = results.map(({ answer }) => answer);
  const walls = answers.map(({ wallMs }) => wallMs).sort((a, b) => a - b);
  const cpuMs = answers.reduce((sum, answer) => sum + answer.cpuMs, 0);
  return {
    pages: answers.length,
    pagesPerCpuSecond: cpuMs === 0 ? 0 : (answers.length * 1000) / cpuMs,
    p95Ms: walls[Math.ceil(walls.length * 0.95) - 1] ?? 0,
    peakMb: Math.max(0, ...answers.map(({ peakBytes }) => peakBytes)) / 1_048_576,
    failed: answers.filter(({ error }) => error !== null).length,
  };
}
