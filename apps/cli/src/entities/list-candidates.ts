import type { ListOptions } from "../commands/entities.js";
import { openTerminal } from "../terminal/terminal.js";
import { readLedger } from "./read-ledger.js";

export async function listCandidates(options: ListOptions): Promise<number> {
  const of = options.entity === undefined ? {} : { entity: options.entity };
  const { items } = await readLedger(options, (store) =>
    store.read.listCandidates({ ...of, limit: options.limit ?? 20 }),
  );
  const terminal = openTerminal();
  if (options.json) terminal.json(items);
  else if (items.length === 0) terminal.note("No pair waits to be decided.");
  else
    terminal.table(items, [
      { title: "Score", value: (row) => row.score.toFixed(2), align: "right" },
      { title: "One", value: ({ one }) => `${one.key} (${one.articles})`, least: 20 },
      { title: "Other", value: ({ other }) => `${other.key} (${other.articles})`, least: 20 },
      { title: "Why", value: (row) => row.reasons.join("; "), least: 16 },
    ]);
  return 0;
}
