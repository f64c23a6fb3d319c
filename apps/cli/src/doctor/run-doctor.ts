import type { Config } from "@newsledger/config";
import { loadAdapters, resolveSources } from "@newsledger/worker/adapters";
import type { GlobalOptions } from "../command-frame.js";
import { EXIT } from "../exit-codes.js";
import { loadSettings } from "../load-settings.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { attempt, type Check, note, ok } from "./check.js";
import { checkDatabase, checkRedis, checkSnapshots } from "./check-engines.js";
import { checkAddress, checkDataFolder, checkNode } from "./check-machine.js";

interface DoctorOptions extends GlobalOptions {
  json?: boolean;
  host?: string;
  port?: string;
}

/** Looks at everything that a start needs, one after the other, and stops at nothing. */
export async function runDoctor(options: DoctorOptions): Promise<number> {
  const terminal = openTerminal();
  let config: Config | null = null;
  const checks = [checkNode()];
  checks.push(
    ...(await attempt("configuration", async () => {
      config = loadSettings(options, { host: options.host, port: options.port });
      return ok("configuration", config.configFile ?? "no file: built-in settings");
    })),
  );
  if (config !== null) checks.push(...(await checkWith(config)));
  if (options.json) terminal.json(checks);
  else print(checks, terminal);
  return checks.some(({ state }) => state === "fault") ? EXIT.failure : EXIT.ok;
}

async function checkWith(config: Config): Promise<Check[]> {
  const folder = checkDataFolder(config.dataDir);
  const isWritable = folder.every(({ state }) => state !== "fault");
  return [
    ...(await attempt("sources", async () => checkSources(config))),
    ...folder,
    ...(await attempt("dashboard", () => checkAddress(config))),
    ...(isWritable || config.databaseUrl ? await attempt("database", () => checkDatabase(config)) : []),
    ...(await attempt("queues", () => checkRedis(config))),
    ...(await attempt("snapshots", () => checkSnapshots(config))),
  ];
}

async function checkSources(config: Config): Promise<Check[]> {
  const adapters = await loadAdapters(config);
  const { declarations } = resolveSources(config, [], adapters);
  const contact = config.contact
    ? ok("contact", config.contact)
    : note("contact", "none", "Set `contact` in newsledger.config.yaml, so that site owners can reach you.");
  const broken = adapters.errors.map(({ message, hint }) => note("adapter", message, hint ?? ""));
  return [ok("sources", `${declarations.length} are configured`), ...broken, contact];
}

const SIGNS = { ok: "✓", note: "·", fault: "✗" } as const;

function print(checks: Check[], terminal: Terminal): void {
  const { style } = terminal;
  const paint = { ok: style.green, note: style.yellow, fault: style.red };
  for (const { name, state, text, hint } of checks) {
    terminal.print(`${paint[state](SIGNS[state])} ${name.padEnd(14)} ${text}`);
    if (hint) terminal.print(`${" ".repeat(17)}${style.dim(`→ ${hint}`)}`);
  }
  const faults = checks.filter(({ state }) => state === "fault").length;
  terminal.print();
  terminal.print(
    faults === 0 ? "Nothing is in the way of a start." : `${faults === 1 ? "One fault" : `${faults} faults`} to mend.`,
  );
}
