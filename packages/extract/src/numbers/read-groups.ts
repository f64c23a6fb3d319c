import { MONTH_NAMES } from "../dates/day-names.js";
import type { Token } from "../tokens/token.js";
import { isGlued } from "./plain-number.js";

const known = new WeakMap<Token[], boolean>();

/** Whether a group of three digits is cut off behind its comma: "10, 000". */
function isCutGroup(tokens: Token[], commaAt: number): boolean {
  const [comma, next] = [tokens[commaAt], tokens[commaAt + 1]];
  return isGlued(comma, ",") && next?.spaced === true && /^\d{3}$/.test(next.text);
}

/** Whether a text cuts its groups: nobody lists "10, 000", and where that is written, "1, 118" is one number too. */
function cutsGroups(tokens: Token[]): boolean {
  const before = known.get(tokens);
  if (before !== undefined) return before;
  const found = tokens.some(({ text }, at) => text === "000" && isCutGroup(tokens, at - 1) && isHead(tokens[at - 2]));
  known.set(tokens, found);
  return found;
}

function isHead(token: Token | undefined): boolean {
  return /^[1-9]\d{0,2}$/.test(token?.text ?? "");
}

/** "10, 000", "1, 118": groups that were cut off behind their comma. */
function readCutGroups(tokens: Token[], from: number): { to: number; digits: string } | null {
  if (!isHead(tokens[from]) || !isCutGroup(tokens, from + 1) || !cutsGroups(tokens)) return null;
  let to = from + 1;
  let digits = tokens[from]?.text ?? "";
  while (isCutGroup(tokens, to)) {
    digits += tokens[to + 1]?.text;
    to += 2;
  }
  return { to, digits };
}

const knownSpaced = new WeakMap<Token[], boolean>();

function isSpacedGroup(previous: Token | undefined, next: Token | undefined): boolean {
  return (
    previous !== undefined && next?.spaced === true && next.start - previous.end === 1 && /^\d{3}$/.test(next.text)
  );
}

/** Whether a text groups by spaces ("45 000"): then "1 204" is one number in it, too. */
function groupsBySpace(tokens: Token[]): boolean {
  const before = knownSpaced.get(tokens);
  if (before !== undefined) return before;
  const found = tokens.some(
    (token, at) => token.text === "000" && isHead(tokens[at - 1]) && isSpacedGroup(tokens[at - 1], token),
  );
  knownSpaced.set(tokens, found);
  return found;
}

/** "$1 **500**", "R12 **500**": a sum goes on, since none is told of two things at once; so does any count of a text that groups so. */
function isGroupedSum(tokens: Token[], from: number): boolean {
  const [before, head] = [tokens[from - 1], tokens[from]];
  const isSum = head?.spaced === false && /^(?:\p{Sc}|\p{Lu}\p{L}{0,2})$/u.test(before?.text ?? "");
  if (isSum) return true;
  const isDated = MONTH_NAMES.has(before?.lower ?? "") || (before?.kind === "word" && before.text !== before.lower);
  return !isDated && isHead(head) && groupsBySpace(tokens);
}

/** "1 000 000": thin or fixed spaces always group; a plain space only before "000", in sums and in texts that do so, or years would run into counts. */
export function readGroups(text: string, tokens: Token[], from: number): { to: number; digits: string } {
  const cut = readCutGroups(tokens, from);
  if (cut) return cut;
  let digits = tokens[from]?.text ?? "";
  let to = from + 1;
  while (/^\d{1,3}$/.test(tokens[from]?.text ?? "")) {
    const [previous, next] = [tokens[to - 1], tokens[to]];
    if (!previous || !next?.spaced || next.start - previous.end !== 1 || !/^\d{3}$/.test(next.text)) break;
    if (text[previous.end] === " " && next.text !== "000" && !isGroupedSum(tokens, from)) break;
    digits += next.text;
    to += 1;
  }
  return { to, digits };
}
