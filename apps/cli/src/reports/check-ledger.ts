import type { FigureRow } from "@newsledger/store";
import { noteFigures } from "@newsledger/worker";
import type { GlobalOptions } from "../command-frame.js";
import type { CheckOptions } from "../commands/check.js";
import { EXIT } from "../exit-codes.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { openTerminal } from "../terminal/terminal.js";
import { count } from "./format.js";

/** As many as are read at one sitting; `newsledger export figures --note any` has all. */
const MOST_SHOWN = 100;

/** Checks what is to be checked, and prints the newest notes of the ledger. */
export async function checkLedger(options: CheckOptions & GlobalOptions): Promise<number> {
  const config = loadSettings(options);
  refuseAbsentLedger(config);
  const terminal = openTerminal();
  return withLedger(config, async ({ store }) => {
    if (options.all) await store.notes.recheckAll();
    const checked = await noteFigures(store);
    const noted = (await store.read.listFigures({ note: "any", sort: "seen", limit: MOST_SHOWN })).items;
    if (options.json) terminal.json(noted);
    else for (const figure of noted) printNotes(figure, terminal.print);
    const { count: found, isMore } = await store.read.countFigures({ note: "any" });
    terminal.note(
      `${count(checked, "article")} checked; ${isMore ? "more than " : ""}${count(found, "figure")} to check in the ledger.`,
    );
    return EXIT.ok;
  });
}

function printNotes(figure: FigureRow, print: (text?: string) => void): void {
  for (const { sentence } of figure.notes) print(sentence);
  print(`  ${figure.sentence.replace(/\s+/g, " ").trim()}`);
  print(`  ${figure.sourceName}, ${figure.articleUrl} (figure ${figure.id})`);
  print();
}
