#!/usr/bin/env node
import { runCli } from "./run-cli.js";

// Whoever reads may stop early (`| head`, `| less`): there is nobody left to write to, and nothing is wrong.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

process.exitCode = await runCli(process.argv.slice(2));
