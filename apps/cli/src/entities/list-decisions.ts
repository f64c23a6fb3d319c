import type { ListOptions } from "../commands/entities.js";
import { formatAge } from "../reports/format.js";
import { openTerminal } from "../terminal/terminal.js";
import { decisionWords } from "./decision-words.js";
import { readLedger } from "./read-ledger.js";

export async function listDecisions(options: ListOptions): Promise<number> {
  const of = options.entity === undefined ? {} : { entity: options.entity };
  const { items } = await readLedger(options, (store) =>
    store.read.listDecisions({ ...of, limit: options.limit ?? 50 }),
  );
  const terminal = openTerminal();
  if (options.json) terminal.json(items);
  else if (items.length === 0) terminal.note("Nothing was decided yet.");
  else
    terminal.table(items, [
      { title: "No", value: (row) => row.id, align: "right" },
      { title: "When", value: (row) => formatAge(row.at) },
      { title: "Who", value: (row) => row.by },
      { title: "What", value: decisionWords, least: 24 },
      { title: "Why", value: (row) => row.reason, least: 8 },
      { title: "Undone", value: ({ undone }) => (undone ? `by ${undone.by}, ${formatAge(undone.at)}` : "") },
    ]);
  return 0;
}
