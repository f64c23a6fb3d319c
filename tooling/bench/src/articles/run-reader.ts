import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { NOTHING_READ, type PageAnswer } from "./page-reader.js";
import { type CorpusPage, readHtml } from "./read-corpus.js";

const PROCESS_FILE = fileURLToPath(new URL("./reader-process.js", import.meta.url));

/** Above this a page counts as not read, and the system goes on in a new process. */
const PAGE_TIMEOUT_MS = 60_000;

/** Pages read before the measured ones, for the engine to compile what it runs often. */
const WARM_UP = 12;

/**
 * Reads pages with one system in a process of its own, so that neither heap nor compiled code is shared with another.
 * Rejects where the adapter cannot be loaded.
 */
export async function runReader(
  adapter: string,
  pages: readonly CorpusPage[],
  onPage: (done: number) => void,
): Promise<PageAnswer[]> {
  let child = await startReader(adapter);
  const answers: PageAnswer[] = [];
  try {
    for (const page of pages.slice(0, WARM_UP)) await ask(child, page);
    for (const page of pages) {
      const answer = await ask(child, page);
      answers.push(answer ?? failure("it took too long or ended its process"));
      if (answer === null) {
        child.kill("SIGKILL");
        child = await startReader(adapter);
      }
      onPage(answers.length);
    }
  } finally {
    child.kill("SIGKILL");
  }
  return answers;
}

async function startReader(adapter: string): Promise<ChildProcess> {
  // Libraries write warnings about pages to the terminal; the report is what belongs there.
  const child = fork(PROCESS_FILE, [adapter], {
    stdio: ["ignore", "ignore", "pipe", "ipc"],
    serialization: "advanced",
  });
  let complaint = "";
  child.stderr?.on("data", (chunk: Buffer) => {
    if (complaint.length < 2_000) complaint += chunk;
  });
  const ended = new AbortController();
  const ready = once(child, "message", { signal: ended.signal });
  child.once("exit", () => ended.abort());
  try {
    await ready;
  } catch {
    throw new Error(
      `${adapter} cannot be loaded: ${
        complaint
          .trim()
          .split("\n")
          .find((line) => /Error/.test(line)) ?? "it ended"
      }`,
    );
  }
  return child;
}

/** Null where no answer came in time. */
async function ask(child: ChildProcess, page: CorpusPage): Promise<PageAnswer | null> {
  return new Promise((resolve) => {
    const finish = (answer: PageAnswer | null) => {
      clearTimeout(timer);
      child.off("message", onMessage);
      child.off("exit", onExit);
      resolve(answer);
    };
    const onMessage = (answer: unknown) => finish(answer as PageAnswer);
    const onExit = () => finish(null);
    const timer = setTimeout(onExit, PAGE_TIMEOUT_MS);
    child.once("message", onMessage);
    child.once("exit", onExit);
    child.send({ url: page.url, html: readHtml(page) });
  });
}

function failure(error: string): PageAnswer {
  return { reading: NOTHING_READ, error, wallMs: PAGE_TIMEOUT_MS, cpuMs: PAGE_TIMEOUT_MS, peakBytes: 0 };
}
