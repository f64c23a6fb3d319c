import { isCalendarDay } from "@newsledger/contracts/calendar-day";
import type { LineSchema } from "./map-ndjson.js";

/** Whether a value will do, and in words what would. */
export type Check = readonly [holds: (value: unknown) => boolean, expected: string];

export const isString = (value: unknown): value is string => typeof value === "string";

export const STRING: Check = [isString, "a string"];

export const orMissing = ([holds, expected]: Check): Check => [
  (value) => value === undefined || value === null || holds(value),
  expected,
];

const TIME =
  /^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

export function isTime(value: unknown): value is string {
  const day = isString(value) ? TIME.exec(value)?.[1] : undefined;
  return day !== undefined && isCalendarDay(day);
}

/** A schema by hand, unlike at all other edges: zod alone takes longer to load than a short line takes to be read. */
export function checkLine<Line extends object>(checks: Readonly<Record<keyof Line, Check>>): LineSchema<Line> {
  return {
    safeParse(value) {
      if (typeof value !== "object" || value === null || Array.isArray(value))
        return { success: false, error: { issues: [{ path: [], message: "Invalid input: expected an object" }] } };
      const line = value as Partial<Record<keyof Line, unknown>>;
      const issues = (Object.keys(checks) as (keyof Line)[])
        .filter((field) => !checks[field][0](line[field]))
        .map((field) => ({ path: [field], message: `Invalid input: expected ${checks[field][1]}` }));
      return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data: line as Line };
    },
  };
}
