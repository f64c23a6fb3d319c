import type { Token } from "../tokens/token.js";
import { spellExact } from "../units/phrase-table.js";
import { COURTESY } from "./find-unmarked.js";
import type { Gazetteer } from "./gazetteer.js";
import type { Name } from "./recogniser.js";

/** What stands behind the name of a firm, and of nobody. */
const FIRM_BEHIND = /^(?:shares|stock|shareholders|executives|profit|profits)$/;
/** The same, where no person of that name is told of. */
const STAFF_BEHIND = /^(?:spokesman|spokeswoman|spokesperson)$/;
const FIRM_OWNS = /^(?:lawyers?|boss|bosses|board|managers|chairman|chairwoman|directors|customers|brands?|products)$/;
const HOLDING = /^(?:shares?|stakes?|stock|trading|investors|investments?)$/;

function isFirm(tokens: readonly Token[], { from, to, type }: Name): boolean {
  const isOwner = /^['’]s$/.test(tokens[to]?.text ?? "");
  const isHeld = /^(?:in|of)$/.test(tokens[from - 1]?.lower ?? "") && HOLDING.test(tokens[from - 2]?.lower ?? "");
  const behind = tokens[isOwner ? to + 1 : to]?.lower ?? "";
  if (isHeld || FIRM_BEHIND.test(behind)) return true;
  return type !== "person" && (STAFF_BEHIND.test(behind) || (isOwner && FIRM_OWNS.test(behind)));
}

/** "**Vantor** shares", "trading in **Vantor**": names of one word that no list of places knows, nobody in the text bears, and only a firm can bear. */
export function firmsByUse(tokens: Token[], names: readonly Name[], gazetteer: Gazetteer): Set<string> {
  const found = new Set<string>();
  const surnames = new Set<string>();
  for (const name of names) {
    const { from, to, type } = name;
    const last = tokens[to - 1]?.text ?? "";
    const title = tokens[from - 1]?.text === "." ? from - 2 : from - 1;
    if (type === "person" && (to - from > 1 || COURTESY.test(tokens[title]?.text ?? ""))) surnames.add(last);
    if (to - from > 1 || type === "misc" || !isFirm(tokens, name)) continue;
    if (gazetteer.names.find(tokens, from, spellExact)?.value.type !== "place") found.add(last);
  }
  for (const surname of surnames) found.delete(surname);
  return found;
}
