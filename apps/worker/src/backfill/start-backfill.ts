import { permanent } from "@newsledger/contracts";
import { planBackfill, readDayRange } from "@newsledger/source-kit";
import type { BackfillRow, Store } from "@newsledger/store";

/**
 * Begins to look up what a source published between two dates (a day, a month or a year each, both included). Workers do
 * the rest.
 *
 * @throws LedgerError `source.not-found`, `usage.backfill_date`, `usage.backfill_order`, `backfill.too_long`, `backfill.running`
 * (permanent)
 */
export async function startBackfill(
  { stages, backfills }: Pick<Store, "stages" | "backfills">,
  slug: string,
  wanted: { from: string; to: string },
  now = new Date(),
): Promise<BackfillRow> {
  const range = readDayRange(wanted.from, wanted.to, now);
  const source = await stages.findSource(slug);
  if (source === null) {
    throw permanent("source.not-found", `There is no source "${slug}" that is polled.`, {
      hint: "`newsledger sources` lists them.",
      context: { slug },
    });
  }
  return backfills.start(slug, range, planBackfill(source.declaration, range));
}
