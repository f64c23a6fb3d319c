#!/usr/bin/env node
import { runCli } from "./run-cli.js";
import { endOnLostOutput } from "./terminal/end-on-lost-output.js";

endOnLostOutput();

process.exitCode = await runCli(process.argv.slice(2));
