import type { Token } from "../../tokens/token.js";
import { itemBehind } from "../exclusions/listed-share.js";
import type { Draft } from "../reading/draft.js";
import { isBare, isPace } from "./bare-figure.js";

/** "**8-** and 10-year-olds": the unit stands behind the second. */
function isSuspended(tokens: Token[], draft: Draft, next: Draft): boolean {
  const [hyphen, link] = [tokens[draft.unitTo], tokens[draft.unitTo + 1]];
  const isLinked = hyphen?.text === "-" && !hyphen.spaced && /^(?:and|or|to)$/.test(link?.lower ?? "");
  return isLinked && next.numberFrom === draft.unitTo + 2;
}

/** "**3** x 5 feet", "a **4**-by-8-foot sheet": both sides are measured alike. */
function isSide(tokens: Token[], draft: Draft, next: Draft): boolean {
  if (next.kind !== "length" && next.unit !== "pixel") return false;
  const between = tokens.slice(draft.unitTo, next.from).map(({ lower }) => lower);
  return /^(?:x|×|by|-by-?)$/.test(between.join(""));
}

/** "280 million **of the** 1.5 billion shekels": the part has the unit of the whole. */
function isPartOf(tokens: Token[], draft: Draft, next: Draft): boolean {
  const at = draft.unitTo;
  const isOf = tokens[at]?.lower === "of" && /^(?:the|its|their|his|her)$/.test(tokens[at + 1]?.lower ?? "");
  return isOf && next.from === at + 2 && next.kind === "money";
}

/** "30 to 44 and **more than** 70 percent": what has words of its own before its number begins anew. */
function isBent(tokens: Token[], next: Draft): boolean {
  return next.numberFrom > next.from && tokens[next.from]?.kind === "word" && next.kind !== "money";
}

/** "polling 3, 4 percent": one or the other. */
function isNear(draft: Draft, next: Draft): boolean {
  const [low, high] = [draft.low ?? 0, next.high ?? 0];
  return low > 0 && high > low && high <= low * 2 && Number.isInteger(low);
}

/** "Greens **6**, Labour 44%": shares of a poll, each behind whose it is. */
function isShareOfList(tokens: Token[], draft: Draft, next: Draft): boolean {
  const isWhose = /^\p{Lu}/u.test(
    tokens[draft.from - (/^(?:on|at)$/.test(tokens[draft.from - 1]?.lower ?? "") ? 2 : 1)]?.text ?? "",
  );
  const isShare = next.kind === "percent" && (draft.high ?? 0) + (next.high ?? 0) <= 100;
  return isWhose && isShare && itemBehind(tokens, draft.unitTo) === next.numberFrom;
}

const LISTED = /^(?:,|and|or|,and|,or)$/;
const ALIKE = 12;

/** "by **5** and 10 percentage points", "**seven**, **ten**, or fourteen-night holidays": a list whose last part names the unit. */
function isListed(tokens: Token[], draft: Draft, next: Draft, isLast: boolean): boolean {
  if (next.kind === "age" || next.rule === "range" || next.from <= draft.unitTo || isBent(tokens, next)) return false;
  const between = tokens
    .slice(draft.unitTo, next.from)
    .map(({ lower }) => lower)
    .join("");
  // Money is named before its number: "$10" says nothing of a number before it.
  const isPrefixed = tokens[next.from]?.kind !== "number" && next.kind === "money" && next.from === next.numberFrom - 1;
  const isRising = between === "," && isLast && next.kind === "percent" && isNear(draft, next);
  const isPair = between === "to" && next.kind === "percent";
  if (isPrefixed || !(LISTED.test(between) || isPair) || (between === "," && isLast && !isRising)) return false;
  const [low, high] = [draft.low ?? 0, next.high ?? next.low ?? 0];
  return low <= high * ALIKE && high <= low * ALIKE * ALIKE;
}

/**
 * Gives bare numbers the unit that the figure behind them names, from the last to the first: a unit that was handed on is
 * handed on again.
 */
export function takeUnitsBehind(tokens: Token[], drafts: Draft[]): Draft[] {
  const taken = [...drafts];
  for (let i = taken.length - 2; i >= 0; i -= 1) {
    const [draft, next] = [taken[i] as Draft, taken[i + 1] as Draft];
    if (draft.unit !== null || next.unit === null || isPace(next.unit)) continue;
    if (tokens[draft.from]?.sentence !== tokens[next.from]?.sentence) continue;
    // What is tied by a hyphen may look like the noun of its number.
    const isTwin = isSide(tokens, draft, next) || isSuspended(tokens, draft, next);
    const isPart = isPartOf(tokens, draft, next);
    const isBefore =
      isBare(draft) &&
      (isPart || isShareOfList(tokens, draft, next) || isListed(tokens, draft, next, next === drafts[i + 1]));
    if (!isTwin && !isBefore) continue;
    taken[i] = {
      ...draft,
      unit: next.unit,
      kind: next.kind,
      noun: isPart ? null : next.noun,
      isElliptic: false,
      lent: { by: i + 1, link: "beside" },
    };
  }
  return taken;
}
