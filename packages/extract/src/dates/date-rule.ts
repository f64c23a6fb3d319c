import type { Token } from "../tokens/token.js";
import type { Day } from "./calendar.js";
import type { DateSpan } from "./date-span.js";

/** Tokens are read from `at`; every rule returns the date that starts there, or null. */
export interface Reading {
  tokens: Token[];
  at: number;
  published: Day | null;
}

export type Rule = (reading: Reading) => DateSpan | null;

export const YEAR_LEADS =
  /^(?:in|since|by|from|until|till|before|after|during|of|year|for|to|and|between|throughout|late|early|mid|through|around|circa|fiscal)$/;

export function isYear(token: Token | undefined): boolean {
  return token !== undefined && /^(?:1[5-9]|20)\d\d$/.test(token.text);
}
