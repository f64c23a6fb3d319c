import { Command } from "commander";
import { addCheckCommand } from "./commands/check.js";
import { addDashboardCommand } from "./commands/dashboard.js";
import { addDoctorCommand } from "./commands/doctor.js";
import { addEntitiesCommand } from "./commands/entities.js";
import { addExplainCommand } from "./commands/explain.js";
import { addExportCommand } from "./commands/export.js";
import { addExtractCommand } from "./commands/extract.js";
import { addImportCommand } from "./commands/import.js";
import { addMigrateCommand } from "./commands/migrate.js";
import { addNewCommand } from "./commands/new.js";
import { addNormaliseCommand } from "./commands/normalise.js";
import { addProbeCommand } from "./commands/probe.js";
import { addReplayCommand } from "./commands/replay.js";
import { addRetryCommand } from "./commands/retry.js";
import { addSampleCommand } from "./commands/sample.js";
import { addSnapshotsCommand } from "./commands/snapshots.js";
import { addSourcesCommand } from "./commands/sources.js";
import { addStartCommand } from "./commands/start.js";
import { addStatusCommand } from "./commands/status.js";
import { addTryCommand } from "./commands/try.js";
import { addWorkerCommand } from "./commands/worker.js";
import { EXIT_CODES_HELP } from "./exit-codes.js";
import { VERSION } from "./version.js";

const COMMANDS = [
  addStartCommand,
  addImportCommand,
  addSourcesCommand,
  addNewCommand,
  addTryCommand,
  addProbeCommand,
  addStatusCommand,
  addExplainCommand,
  addExportCommand,
  addCheckCommand,
  addEntitiesCommand,
  addDoctorCommand,
  addRetryCommand,
  addReplayCommand,
  addSnapshotsCommand,
  addNormaliseCommand,
  addExtractCommand,
  addMigrateCommand,
  addWorkerCommand,
  addDashboardCommand,
  addSampleCommand,
];

/** The whole command line. Commands load what they need when they run, so that the small ones start at once. */
export function createProgram(): Command {
  const program = new Command("newsledger")
    .description("Reads the news on a schedule and keeps a ledger of who is named and every number that is claimed.")
    .version(VERSION, "-V, --version")
    .option("--config <file>", "configuration file (default: newsledger.config.yaml in this folder)")
    .option("--data <folder>", "folder that holds all local data (default: ./data)")
    .option("--log-level <level>", "debug, info, warn or error")
    .option("--verbose", "show where an error came from")
    .configureHelp({ showGlobalOptions: true })
    .showSuggestionAfterError(true)
    .showHelpAfterError("(add --help for what can be written here)")
    .addHelpText("after", `\nEvery command has --help with examples.\n\n${EXIT_CODES_HELP}`)
    .exitOverride();
  for (const add of COMMANDS) add(program);
  return program;
}
