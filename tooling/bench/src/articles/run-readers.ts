import type { PageAnswer } from "./page-reader.js";
import type { CorpusPage } from "./read-corpus.js";
import { readHtml } from "./read-corpus.js";
import { ReaderHandle } from "./reader-handle.js";
import type { System } from "./systems.js";

/** What a system answered to each page, or the reason why it could not be started. */
export interface SystemAnswers {
  readonly system: System;
  readonly answers: readonly PageAnswer[];
  readonly failure: string | null;
}

/**
 * Reads all pages with every system in turn, some at a time, so that a busy machine slows all of them alike. Of several
 * rounds the first is not measured: in it the engine compiles what runs often, as it has in a worker after a minute.
 */
export async function runReaders(
  systems: readonly System[],
  pages: readonly CorpusPage[],
  rounds: number,
  onProgress: (line: string) => void,
): Promise<SystemAnswers[]> {
  const started = await Promise.all(systems.map(start));
  try {
    const readers = started.flatMap(({ reader }) => (reader === null ? [] : [reader]));
    const measured: Map<ReaderHandle, PageAnswer[]>[] = [];
    for (let round = 0; round <= rounds; round++) {
      const answers = await readAll(readers, pages, (done) =>
        onProgress(`${round === 0 ? "warming up" : `round ${round}`}: ${done} of ${pages.length} pages`),
      );
      if (round > 0) measured.push(answers);
    }
    return started.map(({ system, reader, failure }) => ({
      system,
      answers: reader === null ? [] : averageRounds(measured.map((answers) => answers.get(reader) ?? [])),
      failure,
    }));
  } finally {
    for (const { reader } of started) reader?.stop();
  }
}

/** Pages that a system reads at a time: enough for the processor to have its code at hand again. */
const TURN = 24;

interface Started {
  readonly system: System;
  readonly reader: ReaderHandle | null;
  readonly failure: string | null;
}

async function start(system: System): Promise<Started> {
  try {
    return { system, reader: await ReaderHandle.start(system.adapter), failure: null };
  } catch (cause) {
    return { system, reader: null, failure: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function readAll(
  readers: readonly ReaderHandle[],
  pages: readonly CorpusPage[],
  onPage: (done: number) => void,
): Promise<Map<ReaderHandle, PageAnswer[]>> {
  const answers = new Map<ReaderHandle, PageAnswer[]>(readers.map((reader) => [reader, []]));
  for (let from = 0; from < pages.length; from += TURN) {
    const turn = pages.slice(from, from + TURN).map((page) => ({ url: page.url, html: readHtml(page) }));
    for (const [reader, given] of answers) for (const page of turn) given.push(await reader.read(page));
    onPage(from + turn.length);
  }
  return answers;
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
