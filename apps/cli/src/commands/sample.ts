import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

interface SampleOptions {
  samplePort?: string;
}

export function addSampleCommand(program: Command): void {
  const command = program
    .command("sample")
    .description("serve the sample world alone: invented outlets with feeds, sitemaps and articles")
    .option("--sample-port <port>", "port at its first start (default: 4381)")
    .action(
      runs<SampleOptions>(async (options) => {
        const { runStandalone } = await import("../roles/run-standalone.js");
        return runStandalone("sample", options, [], { samplePort: options.samplePort });
      }),
    );
  addExamples(command, [
    ["newsledger sample", "the outlets, their addresses listed on http://localhost:4381/"],
    ["newsledger sample --sample-port 9000 --data /tmp/world", "another port, and a world that begins anew"],
    ["newsledger sample & newsledger worker", "the world in one process, its readers in another"],
  ]);
}
