import { fileURLToPath } from "node:url";
import type { LedgerError } from "@newsledger/contracts";
import type { DataLock } from "./data-lock.js";
import { type KeptChild, keepChild } from "./keep-child.js";
import { prepareLogFile, trimLogFile } from "./log-files.js";
import type { Assignment, Role, RoleFacts } from "./messages.js";
import { identifyProcess, type ProcessIdentity } from "./process-identity.js";

const SCRIPT = fileURLToPath(new URL("../child.js", import.meta.url));

// What is under way in a worker is finished: a page in flight, an article being read.
const WORKER_DEADLINE_MS = 10_000;
const OTHER_DEADLINE_MS = 3_000;
const LOG_CHECK_MS = 60_000;

/** The children of one supervisor. */
export interface Household {
  start(role: Role, name: string): Promise<RoleFacts>;
  /** For whoever starts from now on, again or for the first time. */
  assign(change: Partial<Assignment>): void;
  /** All begin anew, as when the database has moved. */
  renewAll(): Promise<void>;
  /** Workers first: the sample world must not vanish while they read it. */
  stopAll(): Promise<void>;
  killAll(): void;
}

export interface HouseholdOptions {
  assignment: Assignment;
  lock: DataLock;
  onCrash(sentence: string): void;
  onGiveUp(error: LedgerError): void;
}

export function openHousehold({ assignment: first, lock, onCrash, onGiveUp }: HouseholdOptions): Household {
  const members: { role: Role; child: KeptChild }[] = [];
  let assignment = first;
  let isClosing = false;

  const logFiles = new Set<string>();
  const trimming = setInterval(() => trimQuietly(logFiles), LOG_CHECK_MS).unref();

  const noteMembers = () => {
    const identities = members.map(({ child }) => (child.pid === null ? null : identifyProcess(child.pid)));
    lock.update({ children: identities.filter((identity): identity is ProcessIdentity => identity !== null) });
  };

  const stop = (isWorker: boolean, deadlineMs: number) =>
    Promise.all(
      members.filter(({ role }) => (role === "worker") === isWorker).map(({ child }) => child.stop(deadlineMs)),
    );

  return {
    start: (role, name) => {
      // A stop during the start: what would come next must not come.
      if (isClosing) return new Promise<never>(() => {});
      const logFile = prepareLogFile(assignment.config.dataDir, name.replace(/[^a-z0-9]+/g, "-"));
      logFiles.add(logFile);
      const child = keepChild({
        role,
        name,
        script: SCRIPT,
        assignment: () => assignment,
        logFile,
        // The first spawn happens before the child is a member.
        onSpawn: () => queueMicrotask(noteMembers),
        onCrash,
        onGiveUp,
      });
      members.push({ role, child });
      return child.ready;
    },
    assign: (change) => {
      assignment = { ...assignment, ...change };
    },
    renewAll: async () => {
      if (!isClosing) await Promise.all(members.map(({ child }) => child.renew()));
    },
    stopAll: async () => {
      isClosing = true;
      clearInterval(trimming);
      for (const { child } of members) child.release();
      await stop(true, WORKER_DEADLINE_MS);
      await stop(false, OTHER_DEADLINE_MS);
    },
    killAll: () => {
      for (const { child } of members) child.kill();
    },
  };
}

/** A full disk is for those who write the ledger to tell of. */
function trimQuietly(paths: Iterable<string>): void {
  for (const path of paths) {
    try {
      trimLogFile(path);
    } catch {
      // It is looked at again in a minute.
    }
  }
}
