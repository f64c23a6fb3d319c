import type { Article } from "@newsledger/contracts";
import type { Source } from "@newsledger/source-kit";
import { FIGURE_COLUMNS } from "../reports/figure-columns.js";
import { count, formatInstant } from "../reports/format.js";
import type { Terminal } from "../terminal/terminal.js";
import type { ReadOutlet } from "./read-outlet-page.js";
import { cutMiddle, tellFates } from "./tell-fates.js";

const MAX_LINE = 200;

/** Shows what would be stored of a page, beside the page itself. */
export function printRead(
  { result, figures, html }: ReadOutlet,
  url: string,
  source: Source | null,
  terminal: Terminal,
  isWhole: boolean,
): void {
  const { style } = terminal;
  const { article } = result;
  terminal.print(style.dim(`${url} · ${source === null ? "no adapter: the general reading" : describe(source)}`));
  if (result.outcome === "stored") terminal.print(style.green("It would be stored as an article."));
  else terminal.print(style.red(`It would not be stored: ${result.outcome} (${result.reason}).`));
  if (article !== null) printFields(article, terminal);
  const fates = tellFates(html, article);
  terminal.print();
  terminal.table(
    (isWhole ? fates : cutMiddle(fates)).map((fate) => ({ ...fate, line: clip(fate.line) })),
    [
      {
        title: "On the page",
        value: ({ line }) => line,
        least: 30,
        paint: (text, { isText }) => (isText ? text : style.dim(text)),
      },
      { title: "In the ledger", value: ({ kept }) => kept, least: 14, paint: paintFate },
    ],
  );
  terminal.print();
  terminal.print(style.bold(figures.length === 0 ? "No figures in it." : count(figures.length, "figure")));
  if (figures.length > 0) terminal.table(figures, FIGURE_COLUMNS);

  function paintFate(text: string, { kept, isText }: { kept: string; isText: boolean }): string {
    if (isText) return style.green(text);
    return kept.startsWith("left out") ? style.yellow(text) : style.cyan(text);
  }
}

function describe({ declaration, readings, basis }: Source): string {
  const by = readings.length > 0 ? `${count(readings.length, "reading")} of its own` : "the general reading";
  return `adapter ${declaration.slug}, ${declaration.timeZone}, ${by}${basis === "feeds" ? ", no recorded page" : ""}`;
}

function printFields(article: Article, terminal: Terminal): void {
  const fields: [keyof Article, string][] = [
    ["title", article.title ?? ""],
    ["standfirst", clip(article.standfirst ?? "")],
    ["authors", article.authors.join(", ")],
    ["publishedAt", formatInstant(article.publishedAt)],
    ["modifiedAt", formatInstant(article.modifiedAt)],
    ["lang", article.lang ?? ""],
    ["agency", article.agency ?? ""],
    ["text", `${count(article.paragraphs.length, "paragraph")}, ${article.text.length} characters`],
  ];
  for (const [name, value] of fields) {
    const origin = article.origins[name];
    const why = origin === undefined ? (article.missing[name] ?? "") : `from ${origin}`;
    const aside = why === "" ? "" : terminal.style.dim(` (${why})`);
    terminal.print(`  ${name.padEnd(12)} ${value || "—"}${aside}`);
  }
}

function clip(text: string): string {
  return text.length > MAX_LINE ? `${text.slice(0, MAX_LINE - 1)}…` : text;
}
