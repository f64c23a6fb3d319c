// Performs the README's first command on an empty data folder, as a stranger would: waits until the sample world's
// articles and figures are in the ledger, stops it, and looks for processes left behind.
import { execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const ROOT = resolve(import.meta.dirname, "..");
const LIMIT_MS = 6 * 60_000;
const WANTED = { articles: 35, figures: 80 };

const data = mkdtempSync(join(tmpdir(), "newsledger-ci-"));
const port = await findFreePort();
const base = `http://127.0.0.1:${port}`;
const startedAt = Date.now();
const since = () => `${((Date.now() - startedAt) / 1000).toFixed(1)} s`;

console.log(`ci: npm start on an empty data folder, port ${port}`);
const child = spawn("npm", ["start", "--", "--port", String(port), "--data", data], {
  cwd: ROOT,
  detached: true,
  stdio: ["ignore", "inherit", "inherit"],
});
const exited = new Promise((resolveExit) => child.on("exit", (code, signal) => resolveExit({ code, signal })));

try {
  const first = await waitFor("the first article", (counts) => counts.articles >= 1);
  console.log(`ci: first article after ${since()} (${JSON.stringify(first)})`);
  const all = await waitFor("the sample world", (counts) =>
    Object.keys(WANTED).every((key) => counts[key] >= WANTED[key]),
  );
  console.log(`ci: ${all.articles} articles and ${all.figures} figures after ${since()}`);
  await checkEndpoints();
  process.kill(-child.pid, "SIGTERM");
  const end = await Promise.race([exited, delay(60_000).then(() => null)]);
  if (end === null) throw new Error("npm start did not stop within a minute of SIGTERM");
  // The signal goes to the whole group, and npm's shell dies of it before its child has finished in order.
  const deadline = Date.now() + 30_000;
  while (findProcesses(data).length > 0 && Date.now() < deadline) await delay(100);
  const left = findProcesses(data);
  if (left.length > 0) throw new Error(`processes left behind:\n${left.join("\n")}`);
  console.log(`ci: stopped cleanly (${JSON.stringify(end)}), nothing left behind`);
} catch (error) {
  console.error(`ci: ${error.message}`);
  process.exitCode = 1;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {}
} finally {
  rmSync(data, { recursive: true, force: true });
}

async function checkEndpoints() {
  const checks = ["/healthz", "/readyz", "/metrics", "/api/openapi.json", "/", "/articles", "/figures", "/sources"];
  for (const path of checks) {
    const response = await fetch(base + path);
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  }
}

async function waitFor(what, isDone) {
  let seen = { articles: 0, figures: 0 };
  for (;;) {
    const end = await Promise.race([exited, delay(500).then(() => null)]);
    if (end !== null) throw new Error(`npm start ended while waiting for ${what}: ${JSON.stringify(end)}`);
    seen = { articles: await count("articles"), figures: await count("figures") };
    if (isDone(seen)) return seen;
    if (Date.now() - startedAt > LIMIT_MS) throw new Error(`waited too long for ${what}: ${JSON.stringify(seen)}`);
  }
}

async function count(kind) {
  let total = 0;
  let next = "";
  try {
    do {
      const response = await fetch(`${base}/api/v1/${kind}?limit=100${next && `&cursor=${encodeURIComponent(next)}`}`);
      if (!response.ok) return total;
      const page = await response.json();
      total += page.items.length;
      next = page.next ?? "";
    } while (next);
  } catch {
    return total;
  }
  return total;
}

function findProcesses(word) {
  const listing = execFileSync("ps", ["-eo", "pid,args"], { encoding: "utf8" });
  return listing.split("\n").filter((line) => line.includes(word) && !line.includes("ps -eo"));
}

function findFreePort() {
  return new Promise((resolvePort) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const { port: free } = server.address();
      server.close(() => resolvePort(free));
    });
  });
}

function delay(ms) {
  return new Promise((resolveDelay) => setTimeout(resolveDelay, ms));
}
