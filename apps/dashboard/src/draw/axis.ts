/** A value axis. `at` answers where a value stands, from 0 (left) to 1 (right). */
export interface Axis {
  scale: "linear" | "log";
  min: number;
  max: number;
  ticks: number[];
  at(value: number): number;
}

export type ScaleWish = "auto" | "linear" | "log";

/**
 * An axis that holds all values. A linear axis starts at zero unless values are negative; `auto` takes a logarithmic
 * one when the values differ more than a hundredfold. Zero and less cannot stand on a logarithm: then it is linear.
 */
export function chooseAxis(values: number[], wish: ScaleWish = "auto"): Axis | null {
  const finite = values.filter(Number.isFinite);
  if (finite.length === 0) return null;
  const low = Math.min(...finite);
  const high = Math.max(...finite);
  const canBeLog = low > 0;
  const isWide = canBeLog && high / low > 100;
  if (canBeLog && (wish === "log" || (wish === "auto" && isWide))) return logAxis(low, high);
  return linearAxis(Math.min(0, low), low === 0 && high === 0 ? 1 : Math.max(0, high));
}

function linearAxis(low: number, high: number): Axis {
  const step = niceStep((high - low || 1) / 4);
  const min = Math.floor(low / step) * step;
  const max = Math.max(Math.ceil(high / step) * step, min + step);
  const count = Math.round((max - min) / step);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((min + index * step).toPrecision(12)));
  return { scale: "linear", min, max, ticks, at: (value) => clamp((value - min) / (max - min)) };
}

function logAxis(low: number, high: number): Axis {
  const first = Math.floor(Math.log10(low));
  const last = Math.max(Math.ceil(Math.log10(high)), first + 1);
  const every = Math.max(1, Math.ceil((last - first) / 4));
  const ticks: number[] = [];
  for (let power = first; power <= last; power += every) ticks.push(10 ** power);
  return {
    scale: "log",
    min: 10 ** first,
    max: 10 ** last,
    ticks,
    at: (value) => (value <= 0 ? 0 : clamp((Math.log10(value) - first) / (last - first))),
  };
}

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const factor = [1, 2, 2.5, 5, 10].find((candidate) => candidate * power >= rough) ?? 10;
  return factor * power;
}

function clamp(share: number): number {
  return Math.min(1, Math.max(0, share));
}
