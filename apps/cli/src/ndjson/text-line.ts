import type { LineSchema } from "./map-ndjson.js";

export interface TextLine {
  text: string;
  /** An instant, or a day: that is enough to resolve "in July" by, and is all that many collections know. */
  publishedAt?: string | null;
  title?: string | null;
  lang?: string | null;
  context?: string[];
}

type Check = readonly [holds: (value: unknown) => boolean, expected: string];

const isString = (value: unknown): value is string => typeof value === "string";
const orMissing = ([holds, expected]: Check): Check => [
  (value) => value === undefined || value === null || holds(value),
  expected,
];

const TIME =
  /^(\d{4}-\d\d-\d\d)(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)?)?$/;

function isTime(value: unknown): boolean {
  const day = isString(value) ? TIME.exec(value)?.[1] : undefined;
  if (day === undefined) return false;
  const at = new Date(day);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(day);
}

const STRING: Check = [isString, "a string"];

const CHECKS: Readonly<Record<keyof TextLine, Check>> = {
  text: STRING,
  publishedAt: orMissing([isTime, "an ISO 8601 day or time"]),
  title: orMissing(STRING),
  lang: orMissing(STRING),
  context: [(value) => value === undefined || (Array.isArray(value) && value.every(isString)), "a list of strings"],
};

/** By hand, unlike all other edges: zod alone takes longer to load than a short text takes to be read. */
export const TextLine: LineSchema<TextLine> = {
  safeParse(value) {
    if (typeof value !== "object" || value === null || Array.isArray(value))
      return { success: false, error: { issues: [{ path: [], message: "Invalid input: expected an object" }] } };
    const line = value as Partial<Record<keyof TextLine, unknown>>;
    const issues = (Object.keys(CHECKS) as (keyof TextLine)[])
      .filter((field) => !CHECKS[field][0](line[field]))
      .map((field) => ({ path: [field], message: `Invalid input: expected ${CHECKS[field][1]}` }));
    return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data: line as TextLine };
  },
};
