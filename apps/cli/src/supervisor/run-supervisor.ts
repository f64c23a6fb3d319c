import { setInterval as every } from "node:timers/promises";
import type { Config } from "@newsledger/config";
import { type LedgerError, STAGES } from "@newsledger/contracts";
import { openStore, type Store } from "@newsledger/store";
import { EXIT } from "../exit-codes.js";
import { openLiveLine } from "../terminal/live-line.js";
import { reportError } from "../terminal/report-error.js";
import type { Terminal } from "../terminal/terminal.js";
import { refuseOpenDashboard, refuseTakenPort } from "./check-address.js";
import { type DataLock, takeDataLock } from "./data-lock.js";
import { endLeftovers } from "./end-leftovers.js";
import { connectServer, migrateServer, type Server } from "./engines.js";
import { type Household, openHousehold } from "./household.js";
import type { Assignment } from "./messages.js";
import { printPanel } from "./panel.js";
import { type StopSignals, takeStopSignals } from "./stop-signals.js";
import { storeSources } from "./store-sources.js";
import { watchProgress } from "./watch-progress.js";

export interface SupervisorOptions {
  workers: number;
}

const SERVER_CHECK_MS = 1_000;

/**
 * Runs everything on one data folder until it is told to stop: the database, the workers, the dashboard, the sample
 * world. Answers the exit code. Throws what keeps it from starting, after undoing what was begun.
 */
export async function runSupervisor(config: Config, options: SupervisorOptions, terminal: Terminal): Promise<number> {
  const startedAt = Date.now();
  refuseOpenDashboard(config.dashboard);
  const lock = takeDataLock(config.dataDir);
  const signals = takeStopSignals();
  try {
    const { host, port } = config.dashboard;
    const steps = openLiveLine(process.stderr);
    if (await endLeftovers(lock.leftover?.children ?? []))
      steps.show("An earlier instance was killed; going on from there.");
    await refuseTakenPort(host, port);
    const server = await startServer(config, (step) => steps.show(`  ${step} …`));
    steps.clear();
    return await runOnServer({ config, options, terminal, signals, lock, server, startedAt });
  } finally {
    lock.release();
    signals.release();
  }
}

interface Session {
  config: Config;
  options: SupervisorOptions;
  terminal: Terminal;
  signals: StopSignals;
  lock: DataLock;
  server: Server;
  startedAt: number;
}

async function runOnServer(session: Session): Promise<number> {
  const { terminal, signals, lock } = session;
  let giveUp: (error: LedgerError) => void = () => {};
  const givenUp = new Promise<LedgerError>((resolve) => {
    giveUp = resolve;
  });
  const household = openHousehold({
    assignment: assignmentOf(session),
    lock,
    onCrash: (sentence) => terminal.note(`  ${terminal.errorStyle.yellow("!")} ${sentence}`),
    onGiveUp: (error) => giveUp(error),
  });
  const store = await openStore({ databaseUrl: session.server.databaseUrl }).catch(async (error) => {
    await session.server.stop();
    throw error;
  });
  const watching = new AbortController();
  let stopProgress = () => {};
  let guarding = Promise.resolve();
  try {
    const end = Promise.race([signals.first, givenUp]);
    const started = startHousehold(session, household, store).then((stop) => {
      stopProgress = stop;
    });
    guarding = guardServer(session, household, watching.signal).catch((error: LedgerError) => giveUp(error));
    const reason = await Promise.race([end, started.then(() => end)]);
    if (typeof reason === "string") return EXIT.ok;
    reportError(reason, { isVerbose: false });
    return EXIT.failure;
  } finally {
    watching.abort();
    stopProgress();
    // A database that is just being started again must be there to be stopped.
    await guarding;
    await shutDown(session, household, store);
  }
}

async function startServer(config: Config, onProgress: (message: string) => void): Promise<Server> {
  const server = await connectServer(config, onProgress);
  try {
    onProgress("Bringing the tables up to date");
    await migrateServer(config, server.databaseUrl);
    return server;
  } catch (error) {
    await server.stop();
    throw error;
  }
}

function assignmentOf({ config, server }: Session): Assignment {
  return { config, databaseUrl: server.databaseUrl, stages: [...STAGES] };
}

/** The sample world first, whose address belongs to its sources; then those who read. Answers how to end the progress. */
async function startHousehold(session: Session, household: Household, store: Store): Promise<() => void> {
  const { config, options, terminal, lock, server } = session;
  const sample = config.sample.isOn ? await household.start("sample", "sample world") : null;
  const samplePort = sample === null || sample.isLeftOut ? null : Number(sample.port);
  if (sample?.isLeftOut) {
    terminal.note(
      `  ${terminal.errorStyle.yellow("!")} Port ${sample.port} of the sample world is taken: its outlets are left out this time.`,
    );
  }
  const sources = await storeSources(store, config, server.databaseUrl, samplePort);
  household.assign({ sources });
  const workers = Array.from({ length: options.workers }, (_, index) =>
    household.start("worker", options.workers === 1 ? "worker" : `worker ${index + 1}`),
  );
  const [facts] = await Promise.all([household.start("dashboard", "dashboard"), ...workers]);
  const address = String(facts.url);
  lock.update({ address });
  // A dashboard that starts again must be found where it was, also when the system chose its port.
  household.assign({ config: { ...config, dashboard: { ...config.dashboard, port: Number(new URL(address).port) } } });
  printPanel(
    {
      address,
      engine: server.description,
      queues: config.redisUrl ? `queues on Redis at ${new URL(config.redisUrl).host}` : "queues on PostgreSQL",
      workers: options.workers,
      samplePort,
      sources: sources.filter((source) => !source.isSample).length,
      sampleSources: sources.filter((source) => source.isSample).length,
      dataDir: config.dataDir,
      seconds: (Date.now() - session.startedAt) / 1000,
    },
    terminal,
  );
  return watchProgress(store, process.stdout);
}

/** Starts the embedded server again when its process is gone; it may come back on another port, so all follow it. */
async function guardServer(session: Session, household: Household, signal: AbortSignal): Promise<void> {
  try {
    for await (const _ of every(SERVER_CHECK_MS, undefined, { signal })) {
      if (session.server.isRunning() || session.signals.isStopping()) continue;
      session.terminal.note(
        `  ${session.terminal.errorStyle.yellow("!")} The database ended unexpectedly; it starts again.`,
      );
      session.server = await startServer(session.config, () => {});
      household.assign({ databaseUrl: session.server.databaseUrl });
      if (!session.signals.isStopping()) await household.renewAll();
    }
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}

async function shutDown({ terminal, signals, server }: Session, household: Household, store: Store): Promise<void> {
  signals.onHurry(() => household.killAll());
  const line = openLiveLine(process.stderr);
  line.show("  Stopping: what is under way is finished first. Ctrl-C again hurries.");
  await household.stopAll();
  await store.close().catch(() => {});
  await server.stop();
  line.clear();
  terminal.print("  Stopped. Everything is kept; `npm start` goes on from here.");
}
