import { permanent, toLedgerError } from "@newsledger/contracts";
import { startRole } from "./roles/start-role.js";
import type { Assignment, FromChild, Role, ToChild } from "./supervisor/messages.js";

// Longer than any stage needs to finish; only a child whose supervisor is gone waits for it.
const ORPHAN_DEADLINE_MS = 20_000;

const role = process.argv[2] as Role;

function tell(message: FromChild): Promise<void> {
  return new Promise((resolve) => {
    if (process.connected) process.send?.(message, undefined, undefined, () => resolve());
    else resolve();
  });
}

// Ctrl-C reaches the whole process group; the supervisor says when and in which order to end.
process.on("SIGINT", () => {});

const stopRequested = new Promise<void>((resolve) => {
  process.once("SIGTERM", () => resolve());
  process.once("disconnect", () => {
    setTimeout(() => process.exit(1), ORPHAN_DEADLINE_MS).unref();
    resolve();
  });
  process.on("message", (message: ToChild) => message.type === "stop" && resolve());
});

function receiveAssignment(): Promise<Assignment> {
  return new Promise((resolve) => {
    process.on("message", (message: ToChild) => message.type === "begin" && resolve(message.assignment));
  });
}

async function run(): Promise<number> {
  if (process.send === undefined) throw permanent("child.alone", "This program is started by `newsledger start`.");
  const assigned = receiveAssignment();
  await tell({ type: "hello" });
  const assignment = await Promise.race([assigned, stopRequested]);
  if (!assignment) return 0;
  const running = await startRole(role, assignment);
  await tell({ type: "ready", facts: running.facts });
  await stopRequested;
  await running.close();
  return 0;
}

try {
  process.exit(await run());
} catch (thrown) {
  const error = toLedgerError(thrown);
  console.error(thrown);
  if (error.kind === "permanent") {
    await tell({
      type: "failed",
      kind: error.kind,
      code: error.code,
      message: error.message,
      hint: error.hint ?? null,
    });
  }
  process.exit(1);
}
