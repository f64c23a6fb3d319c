import type { Token, TokenisedText } from "../../tokens/token.js";
import type { Draft } from "./draft.js";
import { findModifier } from "./modifiers.js";
import { changeOf } from "./read-change.js";
import type { SentenceScope } from "./sentence-scope.js";

const SIXTIETH = /^[0-5]\d(?:\.\d{1,3})?$/;
const CLOCK_AFTER = /^(?:am|pm|a\.m\.|p\.m\.|gmt|bst|utc|est|edt|pst|pdt|cet|et|mark)$/;
const CLOCK_BEFORE = /^(?:at|around|until|till|by|since|before|after)$/;

/** The groups of "4:13.353" or "2:18:34", each two digits but the first; nothing where colons join anything else. */
function groupsAt(tokens: Token[], at: number): string[] {
  const first = tokens[at];
  if (first?.kind !== "number" || !/^\d{1,2}$/.test(first.text)) return [];
  const groups = [first.text];
  let to = at + 1;
  while (tokens[to]?.text === ":" && !tokens[to]?.spaced && !tokens[to + 1]?.spaced) {
    const text = tokens[to + 1]?.text ?? "";
    if (!SIXTIETH.test(text)) return [];
    groups.push(text);
    to += 2;
  }
  const isTime = groups.length === 3 || (groups.length === 2 && (groups[1] as string).includes("."));
  const isInside = tokens[at - 1]?.text === ":" && !tokens[at]?.spaced;
  return isTime && !isInside ? groups : [];
}

/** "Finished in 4:13.353", "a time of 2:18:34": a time that was run, not one of day, in seconds. */
export function readClocked({ tokens }: TokenisedText, at: number, scope: SentenceScope): Draft | null {
  const groups = groupsAt(tokens, at);
  const to = at + 2 * groups.length - 1;
  if (groups.length === 0 || to > scope.to) return null;
  const isOfDay = groups.length === 3 && CLOCK_BEFORE.test(tokens[at - 1]?.lower ?? "");
  if (isOfDay || CLOCK_AFTER.test(tokens[to]?.lower ?? "")) return null;
  const value = Number(groups.reduce((sum, group) => 60 * sum + Number(group), 0).toFixed(3));
  const modifier = findModifier(tokens, at, scope.from);
  const bound = modifier?.bound ?? "exact";
  return {
    from: modifier?.from ?? at,
    to,
    numberFrom: at,
    unitTo: to,
    low: bound === "less_than" || bound === "at_most" ? null : value,
    high: bound === "more_than" || bound === "at_least" ? null : value,
    bound,
    change: changeOf(bound),
    kind: "duration",
    unit: "s",
    noun: null,
    quantifier: null,
    isElliptic: false,
    rule: "duration",
  };
}
