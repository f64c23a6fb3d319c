import type { BackfillRow } from "@newsledger/store";
import { writeNumber } from "../format/value.js";
import { When } from "../layout/parts.js";
import { Scroller } from "../layout/scroller.js";
import { useView } from "../layout/view.js";

interface BackfillSectionProps {
  slug: string;
  backfills: BackfillRow[];
  /** What the form begins with: days as `YYYY-MM-DD`. */
  today: string;
}

const STATE_WORDS: Record<BackfillRow["state"], string> = {
  running: "under way",
  done: "done",
  failed: "failed",
  cancelled: "cancelled",
};

/** What the source published before it was followed: two dates, and how those stand that were asked for. */
export function BackfillSection({ slug, backfills, today }: BackfillSectionProps) {
  const isRunning = backfills.some(({ state }) => state === "running");
  const address = `/sources/${encodeURIComponent(slug)}/backfill`;
  return (
    <section class="under backfill" aria-labelledby="backfill">
      <h2 id="backfill">Earlier articles</h2>
      <p class="faint">
        Looked up in its archives and sitemaps, slowly and behind what is polled. What cannot be dated is left out.
      </p>
      {isRunning ? (
        <form method="post" action={`${address}/cancel`} class="actions">
          <button type="submit">Cancel</button>
        </form>
      ) : (
        <form method="post" action={address} class="days">
          <label>
            <span>First day</span>
            <input type="date" name="from" required max={today} />
          </label>
          <label>
            <span>Last day</span>
            <input type="date" name="to" required max={today} value={today} />
          </label>
          <button type="submit">Look them up</button>
        </form>
      )}
      {backfills.length > 0 ? <BackfillTable backfills={backfills} /> : null}
    </section>
  );
}

function BackfillTable({ backfills }: { backfills: BackfillRow[] }) {
  return (
    <Scroller label="Backfills">
      <table class="data">
        <thead>
          <tr>
            <th scope="col">Days</th>
            <th scope="col">State</th>
            <th scope="col">Asked</th>
            <th scope="col" class="number">
              Found
            </th>
            <th scope="col" class="number">
              New
            </th>
            <th scope="col" class="number">
              To be read
            </th>
            <th scope="col">How it stands</th>
          </tr>
        </thead>
        <tbody>
          {backfills.map((row) => (
            <BackfillLine row={row} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

function BackfillLine({ row }: { row: BackfillRow }) {
  const { locale } = useView();
  const { documents } = row;
  const all = documents.read + documents.failed + documents.open;
  return (
    <tr>
      <td class="nowrap">{row.from === row.to ? row.from : `${row.from} to ${row.to}`}</td>
      <td class="nowrap">{STATE_WORDS[row.state]}</td>
      <td class="nowrap">
        <When at={row.askedAt} as="relative" />
      </td>
      <td class="number">{writeNumber(row.found, locale)}</td>
      <td class="number">{writeNumber(row.found - row.known, locale)}</td>
      <td class="number">{writeNumber(row.waiting + row.underWay, locale)}</td>
      <td dir="auto">
        {row.state === "running" ? `${documents.read} of ${all} documents read. ` : ""}
        {row.sentence ?? ""}
      </td>
    </tr>
  );
}
