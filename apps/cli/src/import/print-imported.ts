import { FIGURE_COLUMNS } from "../reports/figure-columns.js";
import { count, formatInstant } from "../reports/format.js";
import type { Terminal } from "../terminal/terminal.js";
import type { Imported } from "./import-one.js";

const KNOWN = "The same bytes are in the ledger already: nothing was changed.";

/** One article with everything that was read in it. */
export function printOne({ article, state, label, recognised, problem }: Imported, terminal: Terminal): void {
  const { style } = terminal;
  if (article === null) {
    terminal.print(`${style.red("✗")} ${label}: ${problem}`);
    return;
  }
  terminal.print(style.bold(article.title ?? "(no title)"));
  const facts = [formatInstant(article.article.publishedAt) || "no date", article.sourceName];
  if (recognised) facts.push("recognised by its own text");
  terminal.print(style.dim(facts.join(" · ")));
  if (article.article.authors.length > 0) terminal.print(style.dim(`by ${article.article.authors.join(", ")}`));
  for (const { caption, credit } of article.article.images) {
    terminal.print(style.dim(`picture: ${caption ?? "no caption"}${credit ? ` (${credit})` : ""}`));
  }
  const speakers = listSpeakers(article.figureRows);
  if (speakers.length > 0) terminal.print(`${style.dim("speak:")} ${speakers.join(", ")}`);
  terminal.print();
  if (article.figureRows.length === 0) terminal.print("No figures in it.");
  else
    terminal.table(
      [...article.figureRows].sort((a, b) => a.start - b.start),
      FIGURE_COLUMNS,
    );
  terminal.print();
  if (state === "known") terminal.print(KNOWN);
  terminal.print(
    style.dim(
      `Article ${article.id}: ${count(article.figureRows.length, "figure")}, ${count(article.mentions.length, "mention")} · newsledger explain ${article.id}`,
    ),
  );
}

function listSpeakers(figures: readonly { speaker: string | null }[]): string[] {
  return [...new Set(figures.flatMap(({ speaker }) => (speaker === null ? [] : [speaker])))];
}

/** Several articles, a line each. */
export function printMany(imported: readonly Imported[], terminal: Terminal): void {
  const { style } = terminal;
  terminal.table(imported, [
    { title: "Article", value: ({ article }) => article?.id ?? "", align: "right" },
    { title: "Title", value: ({ article, label, problem }) => article?.title ?? `${label}: ${problem}`, least: 20 },
    { title: "Published", value: ({ article }) => formatInstant(article?.article.publishedAt ?? null), least: 12 },
    { title: "Source", value: ({ article }) => article?.sourceSlug ?? "" },
    { title: "Figures", value: ({ article }) => article?.figureRows.length ?? "", align: "right" },
    { title: "", value: describeState, paint: (text, row) => (row.state === "rejected" ? style.red(text) : text) },
  ]);
}

function describeState({ state }: Imported): string {
  return state === "known" ? "was there" : state;
}
