import { EXIT } from "../exit-codes.js";
import { type MapNdjsonOptions, mapNdjson } from "./map-ndjson.js";

/** Runs a filter from standard input to standard output. Bad lines are answered and counted, and are no failure. */
export async function runFilter<Input>(options: Omit<MapNdjsonOptions<Input>, "input" | "output">): Promise<number> {
  const { lines, failed } = await mapNdjson({ ...options, input: process.stdin, output: process.stdout });
  if (failed > 0) process.stderr.write(`${failed} of ${lines} lines could not be used; each says why in "error".\n`);
  return EXIT.ok;
}
