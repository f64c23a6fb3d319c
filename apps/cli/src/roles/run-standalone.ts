import type { Config, ConfigOverrides } from "@newsledger/config";
import { permanent, type SourceDeclaration, Stage } from "@newsledger/contracts";
import { openStore } from "@newsledger/store";
import type { GlobalOptions } from "../command-frame.js";
import { EXIT } from "../exit-codes.js";
import { withServer } from "../ledger/with-server.js";
import { loadSettings } from "../load-settings.js";
import { refuseOpenDashboard, refuseTakenPort } from "../supervisor/check-address.js";
import { findLockHolder } from "../supervisor/data-lock.js";
import { migrateServer } from "../supervisor/engines.js";
import type { Assignment, Role } from "../supervisor/messages.js";
import { takeStopSignals } from "../supervisor/stop-signals.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { type RunningRole, startRole } from "./start-role.js";

const EXIT_DELAY_MS = 500;

/** Runs one role in this process until Ctrl-C or SIGTERM: for containers, and for more workers beside others. */
export async function runStandalone(
  role: Role,
  options: GlobalOptions,
  stages: string[],
  overrides: ConfigOverrides = {},
): Promise<number> {
  const config = loadSettings(options, overrides);
  const terminal = openTerminal();
  if (role === "sample") return runSample(config, terminal);
  if (role === "dashboard") {
    refuseOpenDashboard(config.dashboard);
    await refuseTakenPort(config.dashboard.host, config.dashboard.port);
  }
  const code = await withServer(config, async ({ databaseUrl }) => {
    await migrateServer(config, databaseUrl);
    const assignment: Assignment = { config, databaseUrl, stages: stages.map((stage) => Stage.parse(stage)) };
    // Beside a supervisor the sources are its business: only it knows whether the sample world runs.
    if (role === "worker" && stages.includes("discover") && findLockHolder(config.dataDir) === null) {
      assignment.sources = await declareSources(config, databaseUrl);
    }
    return untilStopped(role, await startRole(role, assignment), terminal);
  });
  // A connection that is still looking for an engine that is gone must not keep the process.
  setTimeout(() => process.exit(code), EXIT_DELAY_MS).unref();
  return code;
}

async function runSample(config: Config, terminal: Terminal): Promise<number> {
  const running = await startRole("sample", { config, databaseUrl: "", stages: [] });
  if (running.facts.isLeftOut) throw sampleElsewhere(Number(running.facts.port), config.dataDir);
  for (const address of String(running.facts.outlets).split(" ")) terminal.print(address);
  return untilStopped("sample", { ...running, facts: { port: running.facts.port ?? 0 } }, terminal);
}

function sampleElsewhere(port: number, dataDir: string): Error {
  return permanent("sample.port_taken", `The sample world of ${dataDir} lives on port ${port}, which is taken.`, {
    hint: "It may be running already: `newsledger start` serves it. Or give another folder with --data.",
    context: { port },
  });
}

async function declareSources(config: Config, databaseUrl: string): Promise<SourceDeclaration[]> {
  const { storeSources } = await import("../supervisor/store-sources.js");
  const store = await openStore({ databaseUrl });
  try {
    return await storeSources(store, config, databaseUrl, null);
  } finally {
    await store.close();
  }
}

async function untilStopped(role: Role, running: RunningRole, terminal: Terminal): Promise<number> {
  const facts = Object.entries(running.facts).map(([name, value]) => `${name} ${value}`);
  terminal.note(`The ${role} runs (${facts.join(", ")}). Ctrl-C stops it.`);
  const signals = takeStopSignals();
  signals.onHurry(() => process.exit(EXIT.failure));
  await signals.first;
  await running.close();
  signals.release();
  return EXIT.ok;
}
