import { fstatSync } from "node:fs";
import { permanent } from "@newsledger/contracts/errors";
import { EXIT } from "../exit-codes.js";
import { type MapNdjsonOptions, mapNdjson } from "./map-ndjson.js";

/** Runs a filter from standard input to standard output. Bad lines are answered and counted, and are no failure. */
export async function runFilter<Input>(options: Omit<MapNdjsonOptions<Input>, "input" | "output">): Promise<number> {
  refuseFolder();
  const { lines, failed } = await mapNdjson({ ...options, input: process.stdin, output: process.stdout });
  if (failed > 0) process.stderr.write(`${failed} of ${lines} lines could not be used; each says why in "error".\n`);
  return EXIT.ok;
}

/** Node takes a folder there for an input that is empty. */
function refuseFolder(): void {
  if (!fstatSync(process.stdin.fd).isDirectory()) return;
  throw permanent("usage.input", "Standard input is a folder.", {
    hint: "Give one file of lines, such as `< texts.ndjson`; `newsledger import` takes folders.",
  });
}
