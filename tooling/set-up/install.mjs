import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT, runStep } from "./run-step.mjs";

const STAMP = join(ROOT, "node_modules", ".newsledger-installed");

/** Installs what the lockfile names, unless that was done already. */
export async function installPackages() {
  const wanted = fingerprint();
  if (existsSync(join(ROOT, "node_modules", ".bin", "turbo")) && readStamp() === wanted) return;
  console.error("  Installing packages (once; needs the npm registry) …");
  const { command, args } = findNpx();
  const { packageManager } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));
  const install = [...args, "--yes", packageManager, "install", "--frozen-lockfile", "--reporter=append-only"];
  const end = await runStep("Installing packages", command, install);
  if (end.exitCode !== 0) {
    console.error(lastLines(end.output, 25));
    console.error("The packages could not be installed: read the lines above, check the network, and run it again.");
    process.exit(1);
  }
  writeFileSync(STAMP, wanted);
  console.error(`  Installed in ${end.seconds.toFixed(1)} s.`);
}

// The platform belongs to it: a folder carried to another machine holds the wrong binaries.
function fingerprint() {
  const hash = createHash("sha256").update(`${process.platform}-${process.arch}`);
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(ROOT, file)));
  return hash.digest("hex");
}

function readStamp() {
  try {
    return readFileSync(STAMP, "utf8");
  } catch {
    return null;
  }
}

/** The npx that came with the npm that runs us, so that nothing depends on the PATH. */
function findNpx() {
  // biome-ignore lint/suspicious/noUndeclaredEnvVars: npm sets it for its scripts; no task depends on it
  const npm = process.env.npm_execpath ?? "";
  const npx = join(dirname(npm), "npx-cli.js");
  if (/npm-cli\.js$/.test(npm) && existsSync(npx)) return { command: process.execPath, args: [npx] };
  return { command: process.platform === "win32" ? "npx.cmd" : "npx", args: [] };
}

export function lastLines(text, count) {
  return text.trimEnd().split("\n").slice(-count).join("\n");
}
