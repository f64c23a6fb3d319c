import { permanent } from "@newsledger/contracts/errors";
import { normalisePage } from "@newsledger/normalise";
import { PageLine } from "./page-line.js";
import { runFilter } from "./run-filter.js";

/** `{"id","url","html"}` in, the article out. */
export function normaliseLines(): Promise<number> {
  return runFilter({ schema: PageLine, map: normaliseLine });
}

function normaliseLine({ url, html }: PageLine): object {
  const result = normalisePage({ url, body: html });
  if (result.article !== null) return result.article;
  const reason = result.outcome === "stored" ? "" : ` (${result.reason})`;
  throw permanent(`normalise.${result.outcome}`, `There is no article on the page${reason}.`);
}
