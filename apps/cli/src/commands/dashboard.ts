import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

interface DashboardOptions {
  host?: string;
  port?: string;
}

export function addDashboardCommand(program: Command): void {
  const command = program
    .command("dashboard")
    .description("run the dashboard and the API alone")
    .option("--port <port>", "port to listen on (default: 4380)")
    .option("--host <address>", "address to listen on; any but 127.0.0.1 needs NEWSLEDGER_PASSWORD")
    .action(
      runs<DashboardOptions>(async (options) => {
        const { runStandalone } = await import("../roles/run-standalone.js");
        return runStandalone("dashboard", options, [], { host: options.host, port: options.port });
      }),
    );
  addExamples(command, [
    ["newsledger dashboard", "on http://127.0.0.1:4380, with the data of ./data"],
    ["newsledger dashboard --port 8080 --data /srv/ledger", "another port, another folder"],
    [
      "NEWSLEDGER_PASSWORD=… DATABASE_URL=postgres://me@db/ledger newsledger dashboard --host 0.0.0.0",
      "for others on the network, behind a password",
    ],
  ]);
}
