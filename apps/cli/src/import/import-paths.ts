import { nearestName } from "@newsledger/config";
import { permanent, type SourceDeclaration } from "@newsledger/contracts";
import type { Source } from "@newsledger/source-kit";
import { migrateStore } from "@newsledger/store";
import { createLogger } from "@newsledger/telemetry";
import { openStageDeps, type StageDeps } from "@newsledger/worker";
import { loadAdapters, resolveSources } from "@newsledger/worker/adapters";
import type { GlobalOptions } from "../command-frame.js";
import type { ImportOptions } from "../commands/import.js";
import { EXIT } from "../exit-codes.js";
import { withServer } from "../ledger/with-server.js";
import { loadSettings } from "../load-settings.js";
import { count } from "../reports/format.js";
import { openLiveLine } from "../terminal/live-line.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { collectItems } from "./collect-items.js";
import { type ImportChoices, type Imported, importOne } from "./import-one.js";
import { printMany, printOne } from "./print-imported.js";

/** Brings files in as articles and shows what was read. Answers the exit code. */
export async function importPaths(paths: string[], options: ImportOptions & GlobalOptions): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  const adapters = await loadAdapters(config);
  const known = listKnownSources(resolveSources(config, [], adapters).declarations, adapters.all);
  const choices: ImportChoices = {
    source: options.source === undefined ? null : findKnown(options.source, known),
    known,
    url: options.url ?? null,
    timeZone: options.timeZone === undefined ? null : checkTimeZone(options.timeZone),
  };
  const imported = await withServer(config, async ({ databaseUrl }) => {
    await migrateStore(databaseUrl);
    const logger = createLogger({ name: "import", level: "silent" });
    const deps = await openStageDeps({ config, databaseUrl, logger, applicationName: "newsledger import" });
    return importAll(paths, choices, deps).finally(() => deps.close());
  });
  return report(imported, options, terminal);
}

async function importAll(paths: string[], choices: ImportChoices, deps: StageDeps): Promise<Imported[]> {
  const line = openLiveLine(process.stderr);
  const imported: Imported[] = [];
  for await (const item of collectItems(paths)) {
    if (choices.url !== null && imported.length > 0) throw oneAddressForMany();
    if (process.stderr.isTTY) line.show(`  ${count(imported.length, "article")} · ${item.label}`);
    imported.push(
      "problem" in item
        ? { label: item.label, state: "rejected", recognised: null, article: null, problem: item.problem }
        : await importOne(item, choices, deps),
    );
  }
  line.clear();
  return imported;
}

function report(imported: Imported[], options: ImportOptions, terminal: Terminal): number {
  const rejected = imported.filter(({ state }) => state === "rejected").length;
  if (options.json) terminal.json(imported);
  else if (imported.length === 1) for (const one of imported) printOne(one, terminal);
  else if (imported.length > 1) {
    printMany(imported, terminal);
    terminal.print();
    terminal.print(`${count(imported.length - rejected, "article")} in the ledger, ${rejected} rejected.`);
  } else terminal.note("Nothing to import: no .html, .htm, .txt, .md or .ndjson file was found there.");
  if (imported.length === 0) return EXIT.notFound;
  return rejected > 0 ? EXIT.failure : EXIT.ok;
}

export function listKnownSources(configured: SourceDeclaration[], adapters: readonly Source[]): SourceDeclaration[] {
  const slugs = new Set(configured.map(({ slug }) => slug));
  return [...configured, ...adapters.map(({ declaration }) => declaration).filter(({ slug }) => !slugs.has(slug))];
}

export function findKnown(slug: string, known: SourceDeclaration[]): SourceDeclaration {
  const found = known.find((source) => source.slug === slug);
  if (found) return found;
  const near = nearestName(
    slug,
    known.map((source) => source.slug),
  );
  throw permanent("source.not-found", `There is no source "${slug}".`, {
    hint: near ? `Did you mean "${near}"?` : "`newsledger sources --all` lists them; leave --source out for none.",
    context: { slug },
  });
}

function checkTimeZone(zone: string): string {
  try {
    new Intl.DateTimeFormat("en", { timeZone: zone });
    return zone;
  } catch (cause) {
    throw permanent("usage.time_zone", `There is no time zone "${zone}".`, {
      hint: "Write an IANA zone, such as Pacific/Auckland or Europe/Paris.",
      cause,
    });
  }
}

function oneAddressForMany(): Error {
  return permanent("usage.one_address", "One --url cannot be the address of several articles.", {
    hint: "Import the files one by one, or give NDJSON lines with a url each.",
  });
}
