import { type Command, InvalidArgumentError } from "commander";
import { addExamples, runs } from "../command-frame.js";

interface StartOptions {
  host?: string;
  port?: string;
  workers: number;
  sample: boolean;
  samplePort?: string;
}

export function addStartCommand(program: Command): void {
  const command = program
    .command("start")
    .description("run everything: database, workers, dashboard, sample world")
    .option("--port <port>", "port of the dashboard (default: 4380)")
    .option("--host <address>", "address of the dashboard; any but 127.0.0.1 needs NEWSLEDGER_PASSWORD")
    .option("--workers <count>", "worker processes", parseWorkers, 1)
    .option("--no-sample", "leave the invented outlets of the sample world out")
    .option("--sample-port <port>", "port of the sample world at its first start (default: 4381)")
    .action(
      runs<StartOptions>(async (options) => {
        const [{ loadSettings }, { runSupervisor }, { openTerminal }] = await Promise.all([
          import("../load-settings.js"),
          import("../supervisor/run-supervisor.js"),
          import("../terminal/terminal.js"),
        ]);
        const config = loadSettings(options, {
          host: options.host,
          port: options.port,
          samplePort: options.samplePort,
          ...(options.sample ? {} : { sampleOn: false }),
        });
        return runSupervisor(config, { workers: options.workers }, openTerminal());
      }),
    );
  addExamples(command, [
    ["npm start", "everything on the embedded engines, data in ./data, dashboard on http://127.0.0.1:4380"],
    ["newsledger start --port 8080 --data /srv/ledger --workers 2", "another port, another folder, two workers"],
    [
      "DATABASE_URL=postgres://me@db/ledger REDIS_URL=redis://cache newsledger start --no-sample",
      "your own engines, real sources only",
    ],
  ]);
}

function parseWorkers(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= 32) return count;
  throw new InvalidArgumentError("Write a whole number between 1 and 32.");
}
