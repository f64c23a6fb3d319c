import type { Token, TokenisedText } from "../../tokens/token.js";
import { type Quantity, readQuantity } from "./read-quantity.js";

/** What joins the two ends of a range. */
export type Link = "to" | "-" | "and" | "or";

interface LinkSpan {
  link: Link;
  /** The token behind it. */
  to: number;
}

/** Where "between" stands before a number: "between 17 and 20", "between **the ages of** 17 and 20". Null where it does not. */
export function betweenBefore(tokens: Token[], at: number): number | null {
  const isOfAges = tokens[at - 1]?.lower === "of" && tokens[at - 2]?.lower === "ages";
  const lead = isOfAges ? (tokens[at - 3]?.lower === "the" ? at - 4 : at - 3) : at - 1;
  return tokens[lead]?.lower === "between" ? lead : null;
}

function linkAt({ tokens }: TokenisedText, first: Quantity): LinkSpan | null {
  const token = tokens[first.to];
  if (!token) return null;
  const before = tokens[first.from - 1]?.lower;
  if (token.lower === "to" || token.lower === "till") return { link: "to", to: first.to + 1 };
  if (token.lower === "up" && tokens[first.to + 1]?.lower === "to" && before === "from")
    return { link: "to", to: first.to + 2 };
  if (token.lower === "and" && betweenBefore(tokens, first.from) !== null) return { link: "and", to: first.to + 1 };
  if (token.lower === "or") return { link: "or", to: first.to + 1 };
  const isDash = /^[-–—]$/.test(token.text);
  // "At $19.99 — 89.99 zlotys at home": a dash that sets apart.
  if (!isDash || (token.text === "—" && token.spaced)) return null;
  if (tokens[first.to + 1]?.lower === "to" && tokens[first.to + 2]?.text === "-")
    return { link: "to", to: first.to + 3 };
  // "12- to 18-month delays"
  if (tokens[first.to + 1]?.lower === "to" && !token.spaced && tokens[first.to + 2]?.spaced)
    return { link: "to", to: first.to + 2 };
  const next = tokens[first.to + 1];
  return next && token.spaced === next.spaced ? { link: "-", to: first.to + 1 } : null;
}

/** "75 **-300mm**": no length is below nothing, so the sign is a dash that was torn off the first number. */
function readTornEnd(doc: TokenisedText, first: Quantity): Quantity | null {
  const [dash, next] = [doc.tokens[first.to], doc.tokens[first.to + 1]];
  if (!dash || !/^[-–−]$/.test(dash.text) || !dash.spaced || next?.kind !== "number" || next.spaced) return null;
  const last = first.unit === null && first.number.form === "digits" ? readQuantity(doc, first.to + 1) : null;
  const isSize = last?.unit && /^(?:length|mass|area|volume|duration|speed|power|energy)$/.test(last.unit.kind);
  if (!last || !isSize || last.number.sign !== "-") return null;
  return { ...last, from: first.to + 1, number: { ...last.number, sign: "", value: -last.number.value } };
}

/** "-10C to **-15C**": the second is lower where both are cold. */
export function isBelowZero({ number, unit }: Quantity): boolean {
  return number.sign === "-" && (unit === null || unit.kind === "temperature");
}

/** "to **-15C**", "and **minus 3**": the sign is part of the second number. */
function overMinus({ tokens }: TokenisedText, at: number, link: Link): number {
  const [sign, number] = [tokens[at], tokens[at + 1]];
  if (link === "-" || number?.kind !== "number") return at;
  const isMinus = sign?.lower === "minus" || (/^[-−–]$/.test(sign?.text ?? "") && sign?.spaced && !number.spaced);
  return isMinus ? at + 1 : at;
}

/** "from 24.2 to **33-35 billion**": the end is a range itself, and the farther of its ends is that of the whole. */
function withFarther(doc: TokenisedText, last: Quantity): Quantity {
  const isTied = doc.tokens[last.to]?.text === "-" && doc.tokens[last.to]?.spaced === false && last.unit === null;
  const farther = isTied && last.number.scale === 1 ? readQuantity(doc, last.to + 1, last.hasPrefix) : null;
  const isRange = farther && (farther.unit || farther.number.scale > 1) && farther.number.value > last.number.value;
  return isRange ? { ...farther, from: last.from } : last;
}

function readAfterLink(doc: TokenisedText, first: Quantity, { link, to }: LinkSpan): Quantity | null {
  const at = overMinus(doc, to, link);
  const end = readQuantity(doc, at, first.hasPrefix);
  if (!end || (at > to && !isBelowZero(end))) return null;
  return link === "to" ? withFarther(doc, end) : end;
}

/** What may be the other end of a range that a quantity begins, with what joins them; null where nothing does. */
export function readFarEnd(doc: TokenisedText, first: Quantity, limit: number): { link: Link; last: Quantity } | null {
  const torn = readTornEnd(doc, first);
  if (torn) return { link: "-", last: torn };
  const span = linkAt(doc, first);
  const last = span && span.to < limit ? readAfterLink(doc, first, span) : null;
  return span && last && { link: span.link, last };
}
