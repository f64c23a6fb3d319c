import { randomBytes } from "node:crypto";
import { link, open, readFile, rm } from "node:fs/promises";
import { permanent } from "@newsledger/contracts";
import { explainFolderError } from "./data-folder.js";

/**
 * Reads the server's password, or makes one when the cluster is still to be made. The file appears whole or not at
 * all, and of two processes that make one, the first wins.
 */
export async function readOrMakePassword(path: string, hasCluster: boolean): Promise<string> {
  const found = await readPassword(path);
  if (found !== null) return found;
  if (hasCluster) {
    throw permanent("store.password_missing", `The embedded database's password file ${path} is gone.`, {
      hint: "Put it back from a backup, or start with an empty data folder.",
      context: { path },
    });
  }
  await writePassword(path).catch((cause) => {
    throw explainFolderError(path, cause);
  });
  return (await readPassword(path)) ?? "";
}

async function readPassword(path: string): Promise<string | null> {
  try {
    return (await readFile(path, "utf8")).trim();
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw explainFolderError(path, cause);
  }
}

async function writePassword(path: string): Promise<void> {
  const draft = `${path}.${randomBytes(4).toString("hex")}`;
  const file = await open(draft, "w", 0o600);
  try {
    await file.writeFile(`${randomBytes(24).toString("hex")}\n`);
    await file.sync();
  } finally {
    await file.close();
  }
  try {
    await link(draft, path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code !== "EEXIST") throw cause;
  } finally {
    await rm(draft, { force: true });
  }
}
