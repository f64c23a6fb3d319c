import { randomBytes } from "node:crypto";
import { appendFile, mkdir, readdir, readFile, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { permanent } from "@newsledger/contracts";
import type { LaunchChoice } from "./choose-launch.js";
import { type DataFolder, diskFull, explainFolderError } from "./data-folder.js";
import type { Binaries } from "./find-binaries.js";
import { isAlive } from "./postmaster-file.js";
import { PLAIN_LAUNCH, runProgram } from "./run-program.js";
import { SETTINGS_FILE } from "./server-settings.js";

export const SUPERUSER = "newsledger";

// Longer than any initialisation takes: what is older was left by a process that died.
const DRAFT_LIFETIME_MS = 10 * 60_000;

export async function hasCluster(cluster: string): Promise<boolean> {
  return (await stat(join(cluster, "PG_VERSION")).catch(() => null)) !== null;
}

/** Throws `store.data_version` when another major version made the data. */
export async function checkClusterVersion(binaries: Binaries, cluster: string): Promise<void> {
  const made = (await readFile(join(cluster, "PG_VERSION"), "utf8")).trim();
  const runs = await readMajorVersion(binaries);
  if (made === runs) return;
  throw permanent(
    "store.data_version",
    `The data in ${cluster} was made by PostgreSQL ${made}, and this version of Newsledger runs PostgreSQL ${runs}.`,
    {
      hint: `Start the version of Newsledger that made it and move the data with pg_dump, or name an empty folder with --data.`,
      context: { cluster, made, runs },
    },
  );
}

async function readMajorVersion(binaries: Binaries): Promise<string> {
  const end = await runProgram(PLAIN_LAUNCH, binaries.postgres, ["--version"]).catch((cause) => {
    // The file is there, but its loader is not: a system without glibc, such as Alpine Linux.
    throw permanent("store.unsupported_platform", "The embedded PostgreSQL cannot run on this system.", {
      hint: "Use a system with glibc (Debian, Ubuntu, Fedora …), or name a PostgreSQL server in DATABASE_URL.",
      cause,
    });
  });
  const major = /PostgreSQL\) (\d+)/.exec(end.output)?.[1];
  if (major !== undefined) return major;
  throw permanent("store.unsupported_platform", `The embedded PostgreSQL cannot run here: ${end.output}`, {
    hint: "Run `npx pnpm@10 rebuild` to restore its libraries, or name a PostgreSQL server in DATABASE_URL.",
  });
}

/**
 * Makes a new cluster in a draft folder and moves it into place when it is whole, so that a process killed halfway
 * leaves nothing that the next start could mistake for data.
 */
export async function initialiseCluster(binaries: Binaries, folder: DataFolder, choice: LaunchChoice): Promise<void> {
  await readMajorVersion(binaries);
  await removeOldDrafts(folder);
  const draft = `${folder.cluster}.draft-${process.pid}-${Date.now()}-${randomBytes(4).toString("hex")}`;
  await mkdir(draft, { mode: 0o700 });
  try {
    await choice.own(draft);
    await choice.own(folder.password);
    await runInitdb(binaries, folder, draft, choice);
    await appendFile(join(draft, "postgresql.conf"), `\ninclude_if_exists = '${SETTINGS_FILE}'\n`);
    await moveIntoPlace(draft, folder.cluster);
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
}

async function runInitdb(binaries: Binaries, folder: DataFolder, draft: string, choice: LaunchChoice): Promise<void> {
  const end = await runProgram(choice.launch, binaries.initdb, [
    `--pgdata=${draft}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${folder.password}`,
    "--auth=scram-sha-256",
    "--encoding=UTF8",
    // The same order and the same lower case on every platform, without the system's locales.
    "--locale-provider=builtin",
    "--builtin-locale=C.UTF-8",
    "--locale=C",
    "--no-instructions",
  ]);
  if (end.exitCode === 0) return;
  if (/No space left/i.test(end.output)) throw diskFull(folder.root);
  throw permanent("store.server_start", `PostgreSQL could not make its data folder: ${lastLines(end.output, 4)}`, {
    hint: "Check that this user may write and enter the data folder, or name another with --data.",
    context: { folder: folder.root },
  });
}

async function moveIntoPlace(draft: string, cluster: string): Promise<void> {
  try {
    await rename(draft, cluster);
  } catch (cause) {
    // Another process was faster: its cluster is as good as ours.
    if (await hasCluster(cluster)) return;
    throw explainFolderError(cluster, cause);
  }
}

async function removeOldDrafts(folder: DataFolder): Promise<void> {
  const prefix = `${basename(folder.cluster)}.draft-`;
  for (const name of await readdir(folder.root)) {
    if (!name.startsWith(prefix)) continue;
    const [pid = 0, madeAt = 0] = name.slice(prefix.length).split("-").map(Number);
    if (isAlive(pid) && Date.now() - madeAt < DRAFT_LIFETIME_MS) continue;
    // Where the maker's own child still writes, the rest goes at a later start.
    await rm(join(folder.root, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
  }
}

export function lastLines(text: string, count: number): string {
  return text.trim().split("\n").slice(-count).join(" / ");
}
