import { writeFile } from "node:fs/promises";
import { writeOpml } from "@newsledger/source-kit";
import { loadAdapters, resolveSources } from "@newsledger/worker/adapters";
import type { GlobalOptions } from "../command-frame.js";
import { EXIT } from "../exit-codes.js";
import { loadSettings } from "../load-settings.js";
import { count } from "../reports/format.js";
import { openTerminal } from "../terminal/terminal.js";

/** Writes sources as OPML, to a file or to standard output. Says what OPML has no place for. */
export async function exportSources(
  file: string | undefined,
  options: GlobalOptions & { builtIn?: boolean },
): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  const adapters = await loadAdapters(config);
  const sources = options.builtIn
    ? adapters.all.map(({ declaration }) => declaration)
    : resolveSources(config, [], adapters).declarations;
  const { opml, left } = writeOpml(sources, new Date());
  if (file === undefined) process.stdout.write(opml);
  else {
    await writeFile(file, opml);
    terminal.note(`${count(sources.length - left.length, "source")} written to ${file}.`);
  }
  if (left.length > 0) terminal.note(`Left out, since they have no feed: ${left.join(", ")}.`);
  return EXIT.ok;
}
