import module from "robots-parser";
import type { RobotsRecord } from "./robots-cache.js";

// Its types declare a default export; the CommonJS module is the function itself.
const parse = module as unknown as typeof module.default;

export type RobotsRules = ReturnType<typeof parse>;

const parsed = new WeakMap<RobotsRecord, RobotsRules>();

/** The rules of a record, parsed once for as long as the cache hands out the same object. */
export function parseRobots(origin: string, record: RobotsRecord): RobotsRules {
  const known = parsed.get(record);
  if (known !== undefined) return known;
  const rules = parse(`${origin}/robots.txt`, record.text ?? "");
  parsed.set(record, rules);
  return rules;
}
