import type { TrailRow } from "@newsledger/store";
import { When } from "./parts.js";
import { Scroller } from "./scroller.js";

const BAD = new Set(["failed", "blocked"]);

/** What happened, stage by stage. */
export function TrailTable({ rows, withAddress }: { rows: TrailRow[]; withAddress?: boolean }) {
  return (
    <Scroller label="Trail">
      <table class="data trail">
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">Stage</th>
            <th scope="col">Outcome</th>
            <th scope="col" class="wide">
              What happened
            </th>
            <th scope="col" class="number">
              Took
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>
              <td class="nowrap">
                <When at={row.at} />
              </td>
              <td class="nowrap">{row.stage}</td>
              <td class={BAD.has(row.outcome) ? "bad" : undefined}>{row.outcome}</td>
              <td>
                <span dir="auto">{row.sentence ?? row.code ?? ""}</span>
                {row.hint ? <span class="hint">{row.hint}</span> : null}
                {withAddress && row.url ? <span class="address">{row.url}</span> : null}
              </td>
              <td class="number nowrap">{`${Math.round(row.durationMs)} ms`}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}
