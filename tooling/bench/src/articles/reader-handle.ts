import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import { NOTHING_READ, type PageAnswer, type PageToRead } from "./page-reader.js";

const PROCESS_FILE = fileURLToPath(new URL("./reader-process.js", import.meta.url));

/** Above this a page counts as not read, and the system goes on in a new process. */
const PAGE_TIMEOUT_MS = 60_000;

/** A system in a process of its own, so that neither heap nor compiled code is shared with another. */
export class ReaderHandle {
  private readonly adapter: string;
  private child: ChildProcess;

  private constructor(adapter: string, child: ChildProcess) {
    this.adapter = adapter;
    this.child = child;
  }

  /** Rejects where the adapter cannot be loaded. */
  static async start(adapter: string): Promise<ReaderHandle> {
    return new ReaderHandle(adapter, await startProcess(adapter));
  }

  async read(page: PageToRead): Promise<PageAnswer> {
    const answer = await ask(this.child, page);
    if (answer !== null) return answer;
    this.stop();
    this.child = await startProcess(this.adapter);
    return failure("it took too long or ended its process");
  }

  stop(): void {
    this.child.kill("SIGKILL");
  }
}

async function startProcess(adapter: string): Promise<ChildProcess> {
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
    throw new Error(`${adapter} cannot be loaded: ${firstError(complaint)}`);
  }
  return child;
}

function firstError(complaint: string): string {
  const lines = complaint.trim().split("\n");
  return lines.find((line) => /Error/.test(line)) ?? "it ended";
}

/** Null where no answer came in time. */
async function ask(child: ChildProcess, page: PageToRead): Promise<PageAnswer | null> {
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
    child.send(page);
  });
}

function failure(error: string): PageAnswer {
  return { reading: NOTHING_READ, error, wallMs: PAGE_TIMEOUT_MS, cpuMs: PAGE_TIMEOUT_MS, peakBytes: 0 };
}
