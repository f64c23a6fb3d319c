import type { EntityMention } from "@newsledger/contracts";
import { COURTESY, FAR_ROLES, ROLE_NOUNS, ROLE_STOPS } from "../data/role-nouns.js";
import { toPlainLetters } from "./plain-letters.js";

const KIND_OF_NOUN = new Map(
  Object.entries(ROLE_NOUNS).flatMap(([kind, nouns]) => nouns.split(" ").map((noun) => [noun, kind] as const)),
);
const STOPS = new Set(ROLE_STOPS.split(" "));
const TITLES = new Set(COURTESY.split(" "));

/** What an article calls somebody: in its own words, and by walk of life. */
export interface Roles {
  words: string[];
  kinds: string[];
}

const LONGEST_BEFORE = 7;
const LONGEST_BEFORE_CHARACTERS = 120;
const LONGEST_BEHIND_CHARACTERS = 110;
const MOST_ROLES = 3;

/** The roles that stand beside the mentions of one person: "UN Secretary General **X**", "**X**, the head of Y,". */
export function readRoles(text: string, mentions: readonly Pick<EntityMention, "start" | "end">[]): Roles {
  const words = new Map<string, string>();
  for (const { start, end } of mentions) {
    for (const role of [roleBefore(text, start), roleBehind(text, end)])
      if (role !== null && !words.has(role.toLowerCase())) words.set(role.toLowerCase(), role);
    if (words.size >= MOST_ROLES) break;
  }
  const found = [...words.values()].slice(0, MOST_ROLES);
  return { words: found, kinds: [...new Set(found.flatMap(kindsOf))].sort() };
}

/** A general who is none: "secretary general", "attorney general". */
const BEFORE_GENERAL = new Set(["secretary", "attorney", "director", "governor", "consul", "solicitor"]);

/** The walk of life that a description tells of by its head; none for "head" or "official", which every walk has. */
function kindsOf(role: string): string[] {
  const words = headOf(role).split(/\s+/).map(plain);
  const isTitle = words.at(-1) === "general" && BEFORE_GENERAL.has(words.at(-2) ?? "");
  const kind = KIND_OF_NOUN.get(words.at(isTitle ? -2 : -1) ?? "");
  return kind === undefined || kind === "civic" ? [] : [kind];
}

/** What somebody is comes before what he or she is it of. */
function headOf(role: string): string {
  return (role.split(/\s(?:of|for|at|in|from|with|to)\s/u)[0] ?? "").trim();
}

function roleBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - LONGEST_BEFORE_CHARACTERS), start);
  const run = /[\p{L}\p{M}\p{N}'’.\s-]*$/u.exec(before)?.[0] ?? "";
  // A full stop ends a sentence, but not an initialism ("U.S.").
  const clause = run.split(/(?<!\b\p{L})[.](?=\s)|\n/u).at(-1) ?? "";
  const words = clause.trim().split(/\s+/).filter(Boolean);
  while (TITLES.has(plain(words.at(-1)))) words.pop();
  let from = words.length;
  while (from > 0 && words.length - from < LONGEST_BEFORE && !STOPS.has(plain(words[from - 1]))) from -= 1;
  const role = words.slice(from).join(" ");
  return KIND_OF_NOUN.has(plain(words.at(-1))) ? role : null;
}

const plain = (word: string | undefined): string => toPlainLetters(word ?? "").replace(/[^\p{L}-]/gu, "");

function roleBehind(text: string, end: number): string | null {
  const behind = text.slice(end, end + LONGEST_BEHIND_CHARACTERS);
  const told =
    /^,\s+(?:\d{1,3},\s+)?(?:(?:the|a|an|its|their|his|her)\s+)?([^,.;:()"“”\n–—]{3,90})(?=[,.;)\n–—])/u.exec(
      behind,
    )?.[1];
  if (told === undefined || /^(?:who|which|that|and|but|said|says|told)\b/i.test(told)) return null;
  const words = headOf(told).split(/\s+/);
  return words.length <= LONGEST_BEFORE && KIND_OF_NOUN.has(plain(words.at(-1))) ? told.trim() : null;
}

const FAR = new Set(FAR_ROLES.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));

/** Whether no walk of life of the one goes with any of the other: a footballer and a minister are two people. */
export function areFarApart(kinds: readonly string[], others: readonly string[]): boolean {
  if (kinds.length === 0 || others.length === 0) return false;
  return kinds.every((kind) => others.every((other) => FAR.has(`${kind} ${other}`)));
}
