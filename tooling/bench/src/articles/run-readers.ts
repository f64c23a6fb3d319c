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
 * Reads all pages with every system in turn, page by page, so that a busy machine slows all of them alike. The first
 * round is not measured: it is for the engine to compile what runs often, as it has in a worker after its first minute.
 */
export async function runReaders(
  systems: readonly System[],
  pages: readonly CorpusPage[],
  onProgress: (line: string) => void,
): Promise<SystemAnswers[]> {
  const started = await Promise.all(systems.map(start));
  try {
    const readers = started.flatMap(({ reader }) => (reader === null ? [] : [reader]));
    await readAll(readers, pages, (done) => onProgress(`warming up: ${done} of ${pages.length} pages`));
    const answers = await readAll(readers, pages, (done) => onProgress(`measuring: ${done} of ${pages.length} pages`));
    return started.map(({ system, reader, failure }) => ({
      system,
      answers: (reader === null ? null : answers.get(reader)) ?? [],
      failure,
    }));
  } finally {
    for (const { reader } of started) reader?.stop();
  }
}

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
  for (const [i, page] of pages.entries()) {
    const html = readHtml(page);
    for (const [reader, given] of answers) given.push(await reader.read({ url: page.url, html }));
    onPage(i + 1);
  }
  return answers;
}
