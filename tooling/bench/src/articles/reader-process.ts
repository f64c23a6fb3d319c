/** Started as its own process with the address of an adapter module: reads the pages sent to it, one at a time. */
import { NOTHING_READ, type PageAnswer, type PageToRead, type ReaderAdapter } from "./page-reader.js";

const adapter = process.argv[2];
if (adapter === undefined || process.send === undefined) {
  throw new Error("This file is started by the articles benchmark, not by hand. Run: pnpm bench articles --corpus DIR");
}
const { read, shape } = (await import(adapter)) as ReaderAdapter;

process.on("message", async (page: PageToRead) => {
  const cpuBefore = process.cpuUsage();
  const startedAt = performance.now();
  let result: unknown;
  let error: string | null = null;
  try {
    result = await read(page);
  } catch (cause) {
    error = messageOf(cause);
  }
  const wallMs = performance.now() - startedAt;
  const { user, system } = process.cpuUsage(cpuBefore);
  answer({ error, wallMs, cpuMs: (user + system) / 1000 }, result);
});
process.send("ready");

function answer(measured: Pick<PageAnswer, "error" | "wallMs" | "cpuMs">, result: unknown): void {
  let { error } = measured;
  let reading = NOTHING_READ;
  try {
    if (error === null) reading = shape(result);
  } catch (cause) {
    error = messageOf(cause);
  }
  const sent: PageAnswer = { ...measured, error, reading, peakBytes: process.resourceUsage().maxRSS * 1024 };
  process.send?.(sent);
}

function messageOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
