import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type SampleWorld, startSampleWorld } from "@newsledger/sample-world";
import { makeFolder } from "../supervisor/make-folder.js";
import type { Assignment } from "../supervisor/messages.js";
import type { RunningRole } from "./start-role.js";

/** Where the sample world lives and since when: its addresses must stay the same from start to start. */
interface Place {
  port: number;
  startedAt: string;
}

const FILE = "sample-world.json";

/**
 * Serves the sample world on the port it had before. On the very first start any free port will do; later a taken one
 * leaves the sample out, because its articles would come back under other addresses.
 */
export async function startSampleRole({ config }: Pick<Assignment, "config">): Promise<RunningRole> {
  const path = join(config.dataDir, FILE);
  const known = readPlace(path);
  const startedAt = known?.startedAt ?? new Date().toISOString();
  const world = known
    ? await tryPort(known.port, startedAt)
    : ((await tryPort(config.sample.port, startedAt)) ?? (await tryPort(0, startedAt)));
  if (world === null) return leftOut(known?.port ?? config.sample.port);
  if (known === null) writePlace(config.dataDir, { port: world.port, startedAt });
  const outlets = world.sources.map(({ home }) => home).join(" ");
  return { facts: { port: world.port, startedAt, outlets, isLeftOut: false }, close: () => world.close() };
}

function writePlace(dataDir: string, place: Place): void {
  makeFolder(dataDir);
  writeFileSync(join(dataDir, FILE), `${JSON.stringify(place)}\n`);
}

function leftOut(port: number): RunningRole {
  return { facts: { port, isLeftOut: true }, close: async () => {} };
}

function readPlace(path: string): Place | null {
  try {
    const place = JSON.parse(readFileSync(path, "utf8")) as Place;
    return Number.isInteger(place.port) && !Number.isNaN(Date.parse(place.startedAt)) ? place : null;
  } catch {
    return null;
  }
}

async function tryPort(port: number, startedAt: string): Promise<SampleWorld | null> {
  try {
    return await startSampleWorld({ port, startedAt: new Date(startedAt) });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "EADDRINUSE") return null;
    throw error;
  }
}
