import { spawn } from "node:child_process";
import { once } from "node:events";
import { arePeersInstalled, PEERS_FOLDER } from "./systems.js";

/**
 * Installs the peers from their own lockfile, once. They stand outside the workspace, so that who only runs the
 * project never downloads them. Gives the reason where it cannot; null means they are there.
 */
export async function installPeers(onLine: (line: string) => void): Promise<string | null> {
  if (arePeersInstalled()) return null;
  onLine("installing the peers");
  const args = ["install", "--ignore-workspace", "--frozen-lockfile", "--dir", PEERS_FOLDER];
  const child = spawn("pnpm", args, { stdio: ["ignore", "pipe", "pipe"], shell: process.platform === "win32" });
  let tail = "";
  const follow = (chunk: Buffer) => {
    tail = `${tail}${chunk}`.slice(-2_000);
    const line = tail.trim().split("\n").at(-1);
    if (line !== undefined) onLine(`installing the peers: ${line.slice(0, 90)}`);
  };
  child.stdout.on("data", follow);
  child.stderr.on("data", follow);
  try {
    const [code] = await once(child, "close");
    if (code === 0) return null;
    const why = tail.split("\n").find((line) => /ERR|error/i.test(line)) ?? `pnpm ended with ${code}`;
    return `The peers could not be installed (${why.trim()}). Run: pnpm install --ignore-workspace --dir tooling/bench/peers`;
  } catch {
    return "The peers could not be installed: pnpm was not found. Install pnpm, or pass --peers none.";
  }
}
