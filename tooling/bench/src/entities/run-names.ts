import { fork } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";
import type { NameAnswer } from "./name-process.js";
import type { NameSystem } from "./name-systems.js";

const PROCESS_FILE = fileURLToPath(new URL("./name-process.js", import.meta.url));

/** Reads texts with one system in a process of its own, so that neither heap nor compiled code is shared. */
export async function runNames({ label, adapter }: NameSystem, texts: readonly string[]): Promise<NameAnswer> {
  const child = fork(PROCESS_FILE, [adapter], { serialization: "advanced" });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`${label} ended its process (${code}) before it answered.`);
  });
  ended.catch(() => {});
  try {
    await Promise.race([once(child, "message"), ended]);
    child.send([...texts]);
    const [answer] = (await Promise.race([once(child, "message"), ended])) as [NameAnswer];
    return answer;
  } finally {
    child.kill();
  }
}
