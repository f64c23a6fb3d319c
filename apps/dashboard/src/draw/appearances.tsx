import type { EntityDetail } from "@newsledger/store";
import { anchorLabel } from "./anchor-label.js";
import { chooseTimeAxis } from "./time-axis.js";

const DAY = 86_400_000;
const TALL = 72;
const FOOT = 24;
/** As many bars as can be told apart. */
const MOST_BARS = 120;
/** One day alone would fill the width. */
const LEAST_STEPS = 30;
const STEPS = [1, 7, 30, 91, 365, 3650];

/** Articles that name somebody over time, in bars of whole days, a week, a month …, as fine as the width allows. */
export function Appearances({ timeline }: { timeline: EntityDetail["timeline"] }) {
  const days = timeline.map(({ day, articles }) => ({ at: Date.parse(day), articles }));
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return null;
  const span = (last.at - first.at) / DAY + 1;
  const step = (STEPS.find((size) => span / size <= MOST_BARS) ?? Math.ceil(span / MOST_BARS)) * DAY;
  const bars = gather(days, first.at, step);
  const most = Math.max(...bars.map(({ articles }) => articles));
  const axis = chooseTimeAxis([first.at - Math.max(0, LEAST_STEPS * step - (last.at - first.at)), last.at + step]);
  const place = (at: number) => `${(axis.at(at) * 100).toFixed(2)}%`;
  const width = Math.max(0.4, (axis.at(first.at + step) - axis.at(first.at)) * 100 * 0.86);
  return (
    <svg
      class="appearances"
      width="100%"
      height={TALL + FOOT}
      role="img"
      aria-label={describe(timeline, most, step / DAY)}
    >
      <line class="base" x1="0" x2="100%" y1={TALL + 0.5} y2={TALL + 0.5} />
      {bars.map(({ at, articles }) => {
        const tall = Math.max(2, (articles / most) * (TALL - 16));
        return <rect x={place(at)} width={`${width.toFixed(2)}%`} y={TALL - tall} height={tall} />;
      })}
      <text x="0" y="11">
        {String(most)}
      </text>
      {axis.ticks.map((tick) => (
        <>
          <line class="grid-tick" x1={place(tick.at)} x2={place(tick.at)} y1={TALL} y2={TALL + 5} />
          <text x={place(tick.at)} y={TALL + FOOT - 6} text-anchor={anchorLabel(axis.at(tick.at), 0.04)}>
            {tick.label}
          </text>
        </>
      ))}
    </svg>
  );
}

function gather(days: { at: number; articles: number }[], from: number, step: number) {
  const bars = new Map<number, number>();
  for (const { at, articles } of days) {
    const start = from + Math.floor((at - from) / step) * step;
    bars.set(start, (bars.get(start) ?? 0) + articles);
  }
  return [...bars].map(([at, articles]) => ({ at, articles }));
}

const PERIODS: Record<number, string> = { 1: "a day", 7: "a week", 30: "in 30 days", 91: "in 91 days", 365: "a year" };

function describe(timeline: EntityDetail["timeline"], most: number, days: number): string {
  const [first, last] = [timeline[0]?.day, timeline.at(-1)?.day];
  const period = PERIODS[days] ?? `in ${days} days`;
  const when = first === last ? `on ${first}` : `from ${first} to ${last}`;
  return `Articles ${when}, at most ${most} ${period}.`;
}
