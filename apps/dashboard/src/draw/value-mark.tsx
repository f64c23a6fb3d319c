import type { Figure } from "@newsledger/contracts";
import { writeShort } from "../format/value.js";
import { useView } from "../layout/view.js";
import { anchorLabel } from "./anchor-label.js";
import { type Axis, chooseAxis, type ScaleWish } from "./axis.js";

type Drawn = Pick<Figure, "low" | "high" | "bound">;

/** How far an open side is drawn before it has faded, as a share of the axis. */
const FADE = 0.3;
const HEIGHT = 33;
const MIDDLE = 16.5;

const percent = (share: number) => `${(2 + share * 96).toFixed(2)}%`;
const width = (share: number) => `${(share * 96).toFixed(2)}%`;

/**
 * A value on an axis that it shares with its neighbours: a dot (open when approximate), a bar for a range, a fading
 * arrow for an open side, hatching for a vague magnitude. The number stands beside it, so it is hidden from readers
 * of the page aloud.
 */
export function ValueMark({ figure, axis }: { figure: Drawn; axis: Axis }) {
  return (
    <svg class="mark" width="100%" height={HEIGHT} aria-hidden="true" focusable="false">
      {axis.ticks.map((tick) => (
        <line class="grid" x1={percent(axis.at(tick))} x2={percent(axis.at(tick))} y1="0" y2="100%" />
      ))}
      <Shape figure={figure} axis={axis} />
    </svg>
  );
}

function Shape({ figure, axis }: { figure: Drawn; axis: Axis }) {
  const { low, high } = figure;
  if (low === null && high === null)
    return <rect class="vague" x="2%" width="96%" y={MIDDLE - 4} height="8" fill="url(#hatch)" />;
  if (low !== null && high === null) return <OpenAbove from={axis.at(low)} />;
  if (low === null && high !== null) return <OpenBelow to={axis.at(high)} />;
  const [from, to] = [axis.at(low as number), axis.at(high as number)];
  if (low !== high) return <Range from={Math.min(from, to)} to={Math.max(from, to)} />;
  return <circle class={figure.bound === "about" ? "dot open" : "dot"} cx={percent(from)} cy={MIDDLE} r="3.75" />;
}

function Range({ from, to }: { from: number; to: number }) {
  return (
    <>
      <rect class="bar" x={percent(from)} width={width(to - from)} y={MIDDLE - 2.5} height="5" />
      <Foot at={from} />
      <Foot at={to} />
    </>
  );
}

function OpenAbove({ from }: { from: number }) {
  const length = Math.max(0.04, Math.min(FADE, 1 - from));
  return (
    <>
      <rect x={percent(from)} width={width(length)} y={MIDDLE - 2.5} height="5" fill="url(#fade-right)" />
      <Foot at={from} />
    </>
  );
}

function OpenBelow({ to }: { to: number }) {
  const length = Math.max(0.02, Math.min(FADE, to));
  return (
    <>
      <rect x={percent(to - length)} width={width(length)} y={MIDDLE - 2.5} height="5" fill="url(#fade-left)" />
      <Foot at={to} />
    </>
  );
}

function Foot({ at }: { at: number }) {
  return <line class="foot-tick" x1={percent(at)} x2={percent(at)} y1={MIDDLE - 5} y2={MIDDLE + 5} />;
}

/** The axis itself, for the head of the column. */
export function AxisHead({ axis }: { axis: Axis }) {
  const { locale } = useView();
  const shown = axis.ticks.length > 5 ? axis.ticks.filter((_, index) => index % 2 === 0) : axis.ticks;
  return (
    <>
      <svg class="mark axis-head" width="100%" height="14" aria-hidden="true" focusable="false">
        {shown.map((tick) => (
          <text x={percent(axis.at(tick))} y="11" text-anchor={anchorLabel(axis.at(tick), 0.05)}>
            {writeShort(tick, locale)}
          </text>
        ))}
      </svg>
      <span class="unseen">{`Values drawn on a ${axis.scale === "log" ? "logarithmic" : "linear"} axis`}</span>
    </>
  );
}

/** One axis for all of them, null when none has a number. */
export function axisForFigures(figures: Drawn[], wish: ScaleWish = "auto"): Axis | null {
  return chooseAxis(
    figures.flatMap((figure) => [figure.low, figure.high]).filter((end) => end !== null),
    wish,
  );
}
