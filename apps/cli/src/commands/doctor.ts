import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

interface DoctorOptions {
  json?: boolean;
  host?: string;
  port?: string;
}

export function addDoctorCommand(program: Command): void {
  const command = program
    .command("doctor")
    .description("check everything that a start needs, and name all faults at once")
    .option("--port <port>", "the port the dashboard is to have")
    .option("--host <address>", "the address it is to have")
    .option("--json", "print the checks as JSON")
    .action(
      runs<DoctorOptions>(async (options) => {
        const { runDoctor } = await import("../doctor/run-doctor.js");
        return runDoctor(options);
      }),
    );
  addExamples(command, [
    ["newsledger doctor", "this machine, this folder, this configuration"],
    ["newsledger doctor --data /srv/ledger --port 8080", "before a start elsewhere"],
    ["newsledger doctor --json | jq '.[] | select(.state == \"fault\")'", "only the faults, for a script"],
  ]);
}
