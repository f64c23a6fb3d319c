import type { PageAnswer } from "./page-reader.js";
import { type CorpusPage, readHtml } from "./read-corpus.js";
import { ReaderHandle } from "./reader-handle.js";
import type { System } from "./systems.js";

/** What a system answered to each page, or the reason why it could not be started. */
export interface SystemAnswers {
  readonly system: System;
  readonly answers: readonly PageAnswer[];
  readonly failure: string | null;
}

/**
 * Reads all pages with one system after the other, `rounds` times and once before: in that round the engine compiles
 * what runs often, as it has in a worker after a minute. Not page by page in turn, which would be fairer on a busy
 * machine: an engine that waits throws away what it has compiled, and the more a system consists of, the more it loses.
 */
export async function runReaders(
  systems: readonly System[],
  pages: readonly CorpusPage[],
  rounds: number,
  onProgress: (line: string) => void,
): Promise<SystemAnswers[]> {
  const run: SystemAnswers[] = [];
  for (const system of systems) {
    try {
      const answers = await readRounds(system, pages, rounds, (line) => onProgress(`${system.label}: ${line}`));
      run.push({ system, answers, failure: null });
    } catch (cause) {
      run.push({ system, answers: [], failure: cause instanceof Error ? cause.message : String(cause) });
    }
  }
  return run;
}

async function readRounds(
  { adapter }: System,
  pages: readonly CorpusPage[],
  rounds: number,
  onProgress: (line: string) => void,
): Promise<PageAnswer[]> {
  const reader = await ReaderHandle.start(adapter);
  const measured: PageAnswer[][] = [];
  try {
    for (let round = 0; round <= rounds; round++) {
      const answers: PageAnswer[] = [];
      for (const page of pages) {
        answers.push(await reader.read({ url: page.url, html: readHtml(page) }));
        onProgress(`${round === 0 ? "warming up" : `round ${round}`}, ${answers.length} of ${pages.length} pages`);
      }
      if (round > 0) measured.push(answers);
    }
  } finally {
    reader.stop();
  }
  return averageRounds(measured);
}

/** What was read the last time, with what it took on average. */
function averageRounds(rounds: readonly (readonly PageAnswer[])[]): PageAnswer[] {
  const mean = (of: (answers: readonly PageAnswer[]) => number) =>
    rounds.reduce((sum, answers) => sum + of(answers), 0) / rounds.length;
  return (rounds.at(-1) ?? []).map((answer, page) => ({
    ...answer,
    wallMs: mean((answers) => answers[page]?.wallMs ?? 0),
    cpuMs: mean((answers) => answers[page]?.cpuMs ?? 0),
  }));
}
