import { chown, lstat, readdir } from "node:fs/promises";
import { join } from "node:path";
import { permanent } from "@newsledger/contracts";
import { type Launch, PLAIN_LAUNCH, runProgram } from "./run-program.js";

const NOBODY = 65_534;

/**
 * PostgreSQL refuses to run as root. Within a user namespace in which root is called "nobody" it starts without a new
 * account and without any change of ownership, even under a folder that only root may enter; where namespaces are
 * forbidden, it runs as the owner of its data folder, or as nobody.
 */
const NAMESPACE: Launch = { prefix: ["unshare", "--user", `--map-user=${NOBODY}`, `--map-group=${NOBODY}`, "--"] };

export interface LaunchChoice {
  launch: Launch;
  /** Gives the folder or file to the user that PostgreSQL will run as. */
  own(path: string): Promise<void>;
}

/** Chooses how to start PostgreSQL's programs for this data folder, which need not exist yet. */
export async function chooseLaunch(
  dataFolder: string,
  isRoot: boolean = process.getuid?.() === 0,
): Promise<LaunchChoice> {
  if (!isRoot) return { launch: PLAIN_LAUNCH, own: async () => {} };
  const owner = await ownerOf(dataFolder);
  if ((owner === null || owner.uid === 0) && (await canUseNamespace())) {
    return { launch: NAMESPACE, own: async () => {} };
  }
  const ids = owner === null || owner.uid === 0 ? { uid: NOBODY, gid: NOBODY } : owner;
  return { launch: { prefix: [], ...ids }, own: (path) => giveAway(path, ids) };
}

async function canUseNamespace(): Promise<boolean> {
  if (process.platform !== "linux") return false;
  try {
    return (await runProgram(NAMESPACE, "true", [])).exitCode === 0;
  } catch {
    return false;
  }
}

async function ownerOf(path: string): Promise<{ uid: number; gid: number } | null> {
  const found = await lstat(path).catch(() => null);
  return found === null ? null : { uid: found.uid, gid: found.gid };
}

async function giveAway(path: string, ids: { uid: number; gid: number }): Promise<void> {
  const found = await lstat(path).catch(() => null);
  if (found === null) return;
  try {
    if (found.uid !== ids.uid) await chown(path, ids.uid, ids.gid);
    if (!found.isDirectory()) return;
    for (const name of await readdir(path)) await giveAway(join(path, name), ids);
  } catch (cause) {
    throw permanent("store.server_start", `${path} cannot be given to user ${ids.uid}, and PostgreSQL refuses root.`, {
      hint: "Start Newsledger as an ordinary user, or name a PostgreSQL server in DATABASE_URL.",
      cause,
    });
  }
}
