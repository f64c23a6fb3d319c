import { FURNITURE_MIN_ARTICLES, permanent } from "@newsledger/contracts";
import type { FurnitureList, FurnitureRow, Store } from "@newsledger/store";
import type { GlobalOptions } from "../command-frame.js";
import type { FurnitureOptions } from "../commands/sources-furniture.js";
import { findSource } from "../ledger/find-source.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { count, formatInstant } from "./format.js";

export async function reportFurniture(slug: string, options: GlobalOptions & FurnitureOptions): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  refuseAbsentLedger(config);
  const list = await withLedger(config, async ({ store }) => {
    await findSource(slug, store.read);
    if (options.forget !== undefined) await switchBlock(slug, options.forget, true, store);
    if (options.remember !== undefined) await switchBlock(slug, options.remember, false, store);
    return store.read.listFurniture(slug);
  });
  if (options.json) terminal.json(list);
  else print(slug, list, terminal);
  return 0;
}

async function switchBlock(slug: string, block: string, isForgotten: boolean, { stages }: Store): Promise<void> {
  if (/^\d+$/.test(block) && (await stages.setFurnitureForgotten(slug, Number(block), isForgotten))) return;
  throw permanent("furniture.not-found", `${slug} has no remembered block ${block}.`, {
    hint: `\`newsledger sources furniture ${slug}\` lists them with their numbers.`,
    context: { slug, block },
  });
}

function print(slug: string, { rows, articles, since }: FurnitureList, terminal: Terminal): void {
  const basis = `the newest ${count(articles, "article")}${since === null ? "" : ` since ${formatInstant(since)}`}`;
  if (rows.length === 0) {
    terminal.print(`No block that the general rules let pass repeats in ${basis} of ${slug}.`);
    if (articles <= FURNITURE_MIN_ARTICLES) terminal.print("The memory begins to tell with the tenth article.");
    return;
  }
  terminal.print(`What repeats in ${basis} of ${slug}:`);
  terminal.table(rows, [
    { title: "Block", value: (row) => String(row.print) },
    { title: "Articles", value: (row) => String(row.articles), align: "right" },
    { title: "Last seen", value: (row) => formatInstant(row.lastSeenAt) },
    { title: "Is", value: (row) => (row.isForgotten ? "left in the text" : row.kind.replace("_", " ")), least: 9 },
    { title: "Such as", value: heldBy, least: 8 },
    { title: "Text", value: (row) => row.text, least: 30 },
  ]);
}

const heldBy = ({ heldBy }: FurnitureRow) => heldBy.map(({ id }) => String(id)).join(", ");
