import type { FigureRow } from "@newsledger/store";
import { startOfEdtf } from "../format/edtf.js";
import { writeShort } from "../format/value.js";
import { useView } from "../layout/view.js";
import type { Axis, ScaleWish } from "./axis.js";
import { type Extent, layLanes } from "./lay-lanes.js";
import { type SpeakerMark, speakerKeyOf } from "./speaker-marks.js";
import { chooseTimeAxis, type TimeAxis } from "./time-axis.js";
import { axisForFigures } from "./value-mark.js";

const TOP = 24;
const PLOT = 240;
const HEIGHT = TOP + PLOT + 32;
const FADE = 56;

interface ChartProps {
  figures: FigureRow[];
  marks: Map<string, SpeakerMark>;
  wish: ScaleWish;
}

/** When a figure holds: as of, else when it was printed, else when it was seen. In milliseconds. */
export function holdsAt(figure: Pick<FigureRow, "asOf" | "publishedAt" | "firstSeenAt">): number {
  const asOf = figure.asOf === null ? null : startOfEdtf(figure.asOf);
  return asOf ?? new Date(figure.publishedAt ?? figure.firstSeenAt).getTime();
}

/** Every answer to a question where it holds in time: bars for ranges, fading arrows for open sides. */
export function ClaimsChart({ figures, marks, wish }: ChartProps) {
  const axis = axisForFigures(figures, wish);
  if (!axis) return null;
  const times = chooseTimeAxis(figures.map(holdsAt));
  const drawn = figures.filter((figure) => figure.low !== null || figure.high !== null);
  return (
    <div class="chart" aria-hidden="true">
      <ValueLabels axis={axis} />
      <svg class="plot" aria-hidden="true" width="100%" height={HEIGHT} focusable="false">
        <Grid axis={axis} times={times} />
        {spreadOut(drawn, axis).map(({ figure, shift }) => (
          <Claim figure={figure} axis={axis} x={place(times.at(holdsAt(figure)))} shift={shift} marks={marks} />
        ))}
      </svg>
    </div>
  );
}

const place = (share: number) => `${(3 + share * 94).toFixed(2)}%`;
const heightAt = (axis: Axis, value: number) => TOP + (1 - axis.at(value)) * PLOT;

function ValueLabels({ axis }: { axis: Axis }) {
  const { locale } = useView();
  return (
    <svg class="labels" aria-hidden="true" width="56" height={HEIGHT} focusable="false">
      {axis.ticks.map((tick) => (
        <text x="48" y={heightAt(axis, tick) + 4} text-anchor="end">
          {writeShort(tick, locale)}
        </text>
      ))}
    </svg>
  );
}

function Grid({ axis, times }: { axis: Axis; times: TimeAxis }) {
  return (
    <>
      {axis.ticks.map((tick) => (
        <line class="grid" x1="0" x2="100%" y1={heightAt(axis, tick)} y2={heightAt(axis, tick)} />
      ))}
      {times.ticks.map((tick) => (
        <>
          <line
            class="grid-tick"
            x1={place(times.at(tick.at))}
            x2={place(times.at(tick.at))}
            y1={TOP + PLOT}
            y2={TOP + PLOT + 6}
          />
          <text x={place(times.at(tick.at))} y={HEIGHT - 8} text-anchor="middle">
            {tick.label}
          </text>
        </>
      ))}
    </>
  );
}

interface Spread {
  figure: FigureRow;
  /** In pixels, so that answers of the same time stand side by side. */
  shift: number;
}

function spreadOut(figures: FigureRow[], axis: Axis): Spread[] {
  const columns = new Map<number, FigureRow[]>();
  for (const figure of figures) {
    const at = holdsAt(figure);
    columns.set(at, [...(columns.get(at) ?? []), figure]);
  }
  return [...columns.values()].flatMap((column) => {
    const shifts = layLanes(column.map((figure) => extentOf(figure, axis)));
    return column.map((figure, index) => ({ figure, shift: shifts[index] ?? 0 }));
  });
}

/** With its letter above and half a dot below. */
function extentOf({ low, high }: FigureRow, axis: Axis): Extent {
  const ends = [low, high].filter((end) => end !== null).map((end) => heightAt(axis, end));
  const [top, bottom] = [Math.min(...ends), Math.max(...ends)];
  return { top: top - (high === null ? FADE : 0) - 18, bottom: bottom + (low === null ? FADE : 0) + 5 };
}

interface ClaimProps {
  figure: FigureRow;
  axis: Axis;
  x: string;
  shift: number;
  marks: Map<string, SpeakerMark>;
}

function Claim({ figure, axis, x, shift, marks }: ClaimProps) {
  const mark = marks.get(speakerKeyOf(figure));
  const low = figure.low === null ? null : heightAt(axis, figure.low);
  const high = figure.high === null ? null : heightAt(axis, figure.high);
  const top = high ?? Math.max(TOP, (low ?? 0) - FADE);
  return (
    <svg aria-hidden="true" x={x} y="0" class={`claim ${mark?.className ?? ""}`} overflow="visible">
      <g transform={`translate(${shift.toFixed(1)} 0)`}>
        <ClaimShape low={low} high={high} isAbout={figure.bound === "about"} />
        <text class="letter" x="0" y={top - 8} text-anchor="middle">
          {mark?.letter}
        </text>
      </g>
    </svg>
  );
}

function ClaimShape({ low, high, isAbout }: { low: number | null; high: number | null; isAbout: boolean }) {
  if (low !== null && high !== null && Math.abs(low - high) < 0.01)
    return <circle class={isAbout ? "dot open" : "dot"} cx="0" cy={low} r="4.5" />;
  if (low !== null && high !== null)
    return (
      <>
        <rect class="bar" x="-3" width="6" y={Math.min(low, high)} height={Math.abs(low - high)} />
        <line class="foot-tick" x1="-5" x2="5" y1={low} y2={low} />
        <line class="foot-tick" x1="-5" x2="5" y1={high} y2={high} />
      </>
    );
  if (low !== null) return <OpenEnd from={low} to={Math.max(TOP, low - FADE)} fill="url(#fade-up)" />;
  if (high !== null) return <OpenEnd from={high} to={Math.min(TOP + PLOT, high + FADE)} fill="url(#fade-down)" />;
  return null;
}

function OpenEnd({ from, to, fill }: { from: number; to: number; fill: string }) {
  return (
    <>
      <rect x="-3" width="6" y={Math.min(from, to)} height={Math.abs(from - to)} fill={fill} />
      <line class="foot-tick" x1="-5" x2="5" y1={from} y2={from} />
    </>
  );
}
