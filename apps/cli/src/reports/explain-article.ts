import type { Config } from "@newsledger/config";
import { LedgerError, type PageView, permanent } from "@newsledger/contracts";
import type { ArticleDetail, Store, TrailRow } from "@newsledger/store";
import type { GlobalOptions } from "../command-frame.js";
import { refuseAbsentLedger, withLedger } from "../ledger/with-ledger.js";
import { loadSettings } from "../load-settings.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { count, formatInstant } from "./format.js";
import { explainPage } from "./page-explainer.js";
import { printFigures } from "./print-figures.js";
import { printPageView } from "./print-page-view.js";

export async function explainArticle(
  reference: string,
  options: GlobalOptions & { json?: boolean; page?: boolean },
): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  refuseAbsentLedger(config);
  const found = await withLedger(config, ({ store }) => find(reference, store, config));
  if (!("detail" in found)) {
    if (options.json) terminal.json({ trail: found.trail });
    else printAddress(reference, found.trail, terminal);
    return 0;
  }
  const { detail, page } = found;
  if (options.json) terminal.json({ ...detail, page: page instanceof LedgerError ? null : page });
  else if (options.page) printWholePage(page, terminal);
  else printArticle(detail, page, terminal);
  return 0;
}

type Found = { detail: ArticleDetail; page: PageView | LedgerError | null } | { trail: TrailRow[] };

async function find(reference: string, store: Store, config: Config): Promise<Found> {
  const { read } = store;
  const id = await read.resolveArticle(reference);
  const detail = id === null ? null : await read.findArticle(id);
  if (detail !== null) return { detail, page: await readPage(detail.id, store, config) };
  const trail = await read.trailOfAddress(reference);
  if (trail.length > 0) return { trail };
  throw permanent("article.not-found", `Nothing is known of "${reference}".`, {
    hint: "Give an article's number, its address or a part of it; `newsledger status` shows what came in.",
    context: { reference },
  });
}

/** The page as it reads today; why not, where its snapshot is gone or its adapter fails on it. */
async function readPage(id: number, store: Store, config: Config): Promise<PageView | LedgerError | null> {
  try {
    return await explainPage(id, config, store);
  } catch (error) {
    if (error instanceof LedgerError) return error;
    throw error;
  }
}

function printWholePage(page: PageView | LedgerError | null, terminal: Terminal): void {
  if (page instanceof LedgerError) throw page;
  if (page !== null) printPageView(page, terminal, true);
}

function printArticle(detail: ArticleDetail, page: PageView | LedgerError | null, terminal: Terminal): void {
  const { article } = detail;
  const { style } = terminal;
  terminal.print(style.bold(article.title ?? "(no title)"));
  terminal.print(style.dim(`article ${detail.id} · ${detail.url} · ${detail.sourceName}`));
  terminal.print();
  section("Read as", terminal);
  printFields(detail, terminal);
  section(`Kept: ${count(article.paragraphs.length, "paragraph")}, ${article.text.length} characters`, terminal);
  if (article.repairs.length > 0) {
    section("Repaired", terminal);
    for (const { rule, before, after } of article.repairs) terminal.print(`  ${rule}: "${before}" became "${after}"`);
  }
  if (page === null || page instanceof LedgerError) {
    if (page !== null) terminal.note(`The page cannot be shown: ${page.message}`);
    printRemovals(detail, terminal);
  } else {
    section("The page", terminal);
    printPageView(page, terminal, false);
  }
  section(`Figures: ${detail.figureRows.length}`, terminal);
  if (detail.figureRows.length > 0) printFigures(detail.figureRows, terminal);
  printTrail(detail.trail, terminal);
}

function printFields({ article }: ArticleDetail, terminal: Terminal): void {
  const fields: [string, string | null][] = [
    ["title", article.title],
    ["publishedAt", formatInstant(article.publishedAt) || null],
    ["modifiedAt", formatInstant(article.modifiedAt) || null],
    ["authors", article.authors.join(", ") || null],
    ["lang", article.lang],
    ["agency", article.agency],
  ];
  for (const [name, value] of fields) {
    const origin = article.origins[name] ?? "";
    const why = article.missing[name];
    if (value === null && why === undefined) continue;
    terminal.print(
      `  ${name.padEnd(12)} ${value ?? "—"} ${terminal.style.dim(value === null ? `(${why})` : `(from ${origin})`)}`,
    );
  }
  for (const { caption, credit } of article.images) {
    terminal.print(`  ${"image".padEnd(12)} ${caption ?? "—"} ${terminal.style.dim(credit ? `(${credit})` : "")}`);
  }
  for (const notice of article.notices) terminal.print(`  ${"notice".padEnd(12)} ${notice}`);
}

function printRemovals({ article }: ArticleDetail, terminal: Terminal): void {
  section(`Removed: ${count(article.removals.length, "block")}`, terminal);
  if (article.removals.length > 0) {
    terminal.table(article.removals, [
      { title: "Rule", value: (row) => row.rule },
      { title: "Because", value: (row) => row.reason, least: 20 },
      { title: "Where", value: (row) => row.selector, least: 8 },
      { title: "Text", value: (row) => clip(row.text, 90), least: 20 },
    ]);
  }
}

function printAddress(reference: string, trail: TrailRow[], terminal: Terminal): void {
  terminal.print(`${reference} did not become an article.`);
  printTrail(trail, terminal);
}

function printTrail(trail: TrailRow[], terminal: Terminal): void {
  section("What happened", terminal);
  terminal.table(trail, [
    { title: "When", value: (row) => formatInstant(row.at) },
    { title: "Stage", value: (row) => row.stage },
    { title: "Outcome", value: (row) => row.outcome, paint: (text, row) => paintOutcome(text, row, terminal) },
    { title: "Took", value: (row) => `${Math.round(row.durationMs)} ms`, align: "right" },
    { title: "Said", value: (row) => [row.sentence, row.hint].filter(Boolean).join(" "), least: 20 },
  ]);
}

function paintOutcome(text: string, { outcome }: TrailRow, { style }: Terminal): string {
  if (outcome === "failed") return style.red(text);
  return outcome === "blocked" || outcome === "retrying" ? style.yellow(text) : style.green(text);
}

function section(title: string, terminal: Terminal): void {
  terminal.print();
  terminal.print(terminal.style.bold(title));
}

function clip(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1)}…` : text;
}
