import { rmSync, statfsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Config } from "@newsledger/config";
import { refuseOpenDashboard, refuseTakenPort } from "../supervisor/check-address.js";
import { findLockHolder } from "../supervisor/data-lock.js";
import { makeFolder } from "../supervisor/make-folder.js";
import { type Check, fault, note, ok } from "./check.js";

const LEAST_FREE_BYTES = 200 * 1024 ** 2;
const COMFORTABLE_BYTES = 2 * 1024 ** 3;

export function checkNode(version: string = process.versions.node): Check {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  const isNew = major > 20 || (major === 20 && minor >= 19);
  return isNew
    ? ok("Node", version)
    : fault("Node", `${version} is too old`, "Install Node 20.19 or later from https://nodejs.org.");
}

/** Whether the data folder can be written, and how much room there is. */
export function checkDataFolder(dataDir: string): Check[] {
  const probe = join(dataDir, `.doctor-${process.pid}`);
  try {
    makeFolder(dataDir);
    writeFileSync(probe, "probe");
    rmSync(probe);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const hint = "Make it writable, free some space, or name another with --data or NEWSLEDGER_DATA.";
    return [fault("data folder", `${dataDir} cannot be written (${code})`, hint)];
  }
  const { bavail, bsize } = statfsSync(dataDir);
  const free = bavail * bsize;
  const text = `${(free / 1024 ** 3).toFixed(1)} GiB free`;
  const writable = ok("data folder", `${dataDir} can be written`);
  if (free < LEAST_FREE_BYTES) return [writable, fault("disk", text, "Free some space before anything else.")];
  return [
    writable,
    free < COMFORTABLE_BYTES ? note("disk", text, "Room for some weeks; keep an eye on it.") : ok("disk", text),
  ];
}

/** Whether the dashboard may and can listen; a running instance holds its own port. */
export async function checkAddress({ dataDir, dashboard }: Config): Promise<Check> {
  refuseOpenDashboard(dashboard);
  const holder = findLockHolder(dataDir);
  if (holder?.address) return note("dashboard", `process ${holder.holder.pid} answers at ${holder.address}`);
  await refuseTakenPort(dashboard.host, dashboard.port);
  return ok("dashboard", `${dashboard.host}:${dashboard.port} is free`);
}
