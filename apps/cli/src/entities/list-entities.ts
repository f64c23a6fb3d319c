import { EntityType, permanent } from "@newsledger/contracts";
import type { ListOptions } from "../commands/entities.js";
import { formatAge } from "../reports/format.js";
import { openTerminal } from "../terminal/terminal.js";
import { readLedger } from "./read-ledger.js";

export async function listEntities(words: string, options: ListOptions): Promise<number> {
  const type = options.type === undefined ? {} : { type: readType(options.type) };
  const q = words === "" ? {} : { q: words };
  const { items } = await readLedger(options, (store) =>
    store.read.listEntities({ ...q, ...type, limit: options.limit ?? 50 }),
  );
  const terminal = openTerminal();
  if (options.json) terminal.json(items);
  else if (items.length === 0) terminal.note("Nobody of that name.");
  else
    terminal.table(items, [
      { title: "Key", value: (row) => row.key, least: 16 },
      { title: "Name", value: (row) => row.name, least: 12 },
      { title: "Articles", value: (row) => row.articles, align: "right" },
      { title: "Mentions", value: (row) => row.mentions, align: "right" },
      { title: "Spoken", value: (row) => row.spoken, align: "right" },
      { title: "Last seen", value: (row) => formatAge(row.lastSeenAt) },
      { title: "Also written", value: (row) => row.aliases.join(", "), least: 12 },
    ]);
  return 0;
}

export function readType(type: string): EntityType {
  const read = EntityType.safeParse(type);
  if (read.success) return read.data;
  throw permanent("usage.entity_type", `There is no type "${type}".`, {
    hint: `Write one of ${EntityType.options.join(", ")}.`,
  });
}
