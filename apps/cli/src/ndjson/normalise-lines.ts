import { Instant, permanent } from "@newsledger/contracts";
import { normalisePage } from "@newsledger/normalise";
import { z } from "zod";
import { runFilter } from "./run-filter.js";

const PageLine = z.object({
  url: z.string().min(1),
  html: z.string(),
  fetchedAt: Instant.nullish(),
});

/** `{"id","url","html"}` in, the article out. */
export function normaliseLines(): Promise<number> {
  return runFilter({ schema: PageLine, map: normaliseLine });
}

function normaliseLine({ url, html }: z.output<typeof PageLine>): object {
  const result = normalisePage({ url, body: html });
  if (result.article !== null) return result.article;
  const reason = result.outcome === "stored" ? "" : ` (${result.reason})`;
  throw permanent(`normalise.${result.outcome}`, `There is no article on the page${reason}.`);
}
