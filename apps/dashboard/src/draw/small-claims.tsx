import type { FigureRow } from "@newsledger/store";
import { writeShort } from "../format/value.js";
import { useView } from "../layout/view.js";
import type { Axis } from "./axis.js";
import { holdsAt } from "./claims-chart.js";
import { chooseTimeAxis } from "./time-axis.js";
import { axisForFigures } from "./value-mark.js";

const TOP = 12;
const PLOT = 72;
const HEIGHT = TOP + PLOT + 24;
/** How far an open end is drawn, in pixels, before it has faded. */
const FADE = 18;

/**
 * The answers to a question in a strip, where each holds in time, the one that the page is about set off. The table
 * beside it tells the same in words, so readers aloud are not told twice.
 */
export function SmallClaims({ figures, currentId }: { figures: FigureRow[]; currentId: number }) {
  const { locale } = useView();
  const axis = axisForFigures(figures);
  const drawn = figures.filter((figure) => figure.low !== null || figure.high !== null);
  if (!axis || drawn.length < 2) return null;
  const times = chooseTimeAxis(drawn.map(holdsAt));
  const [least, most] = [axis.ticks[0], axis.ticks.at(-1)];
  const place = (share: number) => `${(12 + share * 84).toFixed(2)}%`;
  return (
    <svg class="small-claims" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {[least, most].map((tick) =>
        tick === undefined ? null : (
          <>
            <line class="grid" x1="12%" x2="96%" y1={heightAt(axis, tick)} y2={heightAt(axis, tick)} />
            <text x="11%" y={heightAt(axis, tick) + 4} text-anchor="end">
              {writeShort(tick, locale)}
            </text>
          </>
        ),
      )}
      {drawn.map((figure) => (
        <Claim figure={figure} axis={axis} x={place(times.at(holdsAt(figure)))} isCurrent={figure.id === currentId} />
      ))}
      {[times.ticks[0], times.ticks.at(-1)].map((tick, index) =>
        tick === undefined || (index === 1 && times.ticks.length < 2) ? null : (
          <text x={place(times.at(tick.at))} y={HEIGHT - 6} text-anchor="middle">
            {tick.label}
          </text>
        ),
      )}
    </svg>
  );
}

const heightAt = (axis: Axis, value: number) => TOP + (1 - axis.at(value)) * PLOT;

function Claim({ figure, axis, x, isCurrent }: { figure: FigureRow; axis: Axis; x: string; isCurrent: boolean }) {
  const { low, high } = figure;
  const bottom = low === null ? Math.min(TOP + PLOT, heightAt(axis, high as number) + FADE) : heightAt(axis, low);
  const top = high === null ? Math.max(TOP, heightAt(axis, low as number) - FADE) : heightAt(axis, high);
  const name = isCurrent ? "claim current" : "claim";
  if (low !== null && low === high)
    return (
      <circle class={`${name} ${figure.bound === "about" ? "open" : ""}`} cx={x} cy={top} r={isCurrent ? 5 : 3.5} />
    );
  const isOpen = low === null || high === null;
  return (
    <line
      class={`${name} ${isOpen ? "open" : ""}`}
      x1={x}
      x2={x}
      y1={Math.min(top, bottom)}
      y2={Math.max(top, bottom)}
    />
  );
}
