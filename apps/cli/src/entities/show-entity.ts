import { permanent } from "@newsledger/contracts";
import type { DecisionRow, EntityDetail, Store } from "@newsledger/store";
import type { ListOptions } from "../commands/entities.js";
import { formatAge } from "../reports/format.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { decisionWords } from "./decision-words.js";
import { unknownEntity } from "./find-key.js";
import { readLedger } from "./read-ledger.js";

export async function showEntity(key: string, options: ListOptions): Promise<number> {
  const { entity, decisions } = await readLedger(options, async (store) => ({
    entity: (await store.read.findEntity(key)) ?? (await followMerge(store, key)),
    decisions: (await store.read.listDecisions({ entity: key, limit: 50 })).items,
  }));
  const terminal = openTerminal();
  if (options.json) terminal.json({ ...entity, decisions });
  else print(entity, decisions, terminal);
  return 0;
}

async function followMerge(store: Store, key: string): Promise<EntityDetail> {
  const former = await store.read.findFormerEntity(key);
  const target = former?.mergedInto ? await store.read.findEntity(former.mergedInto.key) : null;
  if (target) return target;
  if (former)
    throw permanent("entity.dismissed", `${former.name} was decided to be no entity.`, {
      hint: `newsledger entities decisions --entity ${key} tells by whom and why.`,
    });
  throw unknownEntity(key);
}

function print(entity: EntityDetail, decisions: DecisionRow[], terminal: Terminal): void {
  const { style } = terminal;
  const { iso, country, geonamesId, latitude, longitude, wikidataId } = entity.identifiers;
  terminal.print(`${style.bold(entity.name)}  ${style.dim(`${entity.type}, ${entity.key}`)}`);
  terminal.print(`${entity.mentions} mentions in ${entity.articles} articles, ${entity.spoken} figures spoken`);
  const codes = [
    iso ? `ISO 3166-1 ${iso}` : country ? `in ${country}` : null,
    geonamesId === null ? null : `GeoNames ${geonamesId}`,
    latitude === null ? null : `${latitude}, ${longitude}`,
    wikidataId === null ? null : `Wikidata ${wikidataId}`,
  ].filter((code) => code !== null);
  if (codes.length > 0) terminal.print(codes.join("; "));
  section(terminal, "Names that mean it");
  terminal.table(entity.names, [
    { title: "Key", value: (row) => row.key, least: 12 },
    { title: "Name", value: (row) => row.name, least: 12 },
    { title: "Articles", value: (row) => row.articles, align: "right" },
    { title: "Why", value: (row) => row.reasons.join("; "), least: 12 },
  ]);
  if (entity.roles.length > 0) section(terminal, "Roles");
  for (const { role, from, to, articles } of entity.roles)
    terminal.print(`  ${role}  ${style.dim(`${from.slice(0, 10)} to ${to.slice(0, 10)}, ${articles} articles`)}`);
  if (entity.coMentions.length > 0) section(terminal, "Named beside it");
  if (entity.coMentions.length > 0)
    terminal.print(`  ${entity.coMentions.map(({ name, articles }) => `${name} (${articles})`).join(", ")}`);
  if (decisions.length > 0) section(terminal, "Decided");
  for (const decision of decisions)
    terminal.print(
      `  ${decision.id}  ${decisionWords(decision)}  ${style.dim(`${decision.by}, ${formatAge(decision.at)}${decision.undone ? ", undone" : ""}`)}`,
    );
}

function section(terminal: Terminal, title: string): void {
  terminal.print();
  terminal.print(terminal.style.bold(title));
}
