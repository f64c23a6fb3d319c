import type { EntityType } from "@newsledger/contracts";
import type { Token } from "../tokens/token.js";
import type { NameContext } from "./name-context.js";
import type { Name } from "./recogniser.js";

const PLURAL_PLACES = /^(?:provinces|districts|counties|regions|towns|villages|cities|states|islands|governorates)$/;

function textOf(context: NameContext, name: Name): string {
  return context.tokens
    .slice(name.from, name.to)
    .map((t) => t.lower)
    .join(" ");
}

/** "Kirkuk, Salah al-Din and Diyala provinces": the noun at the end holds for the whole list. */
export function spreadPlaceLists(tokens: readonly Token[], names: Name[]): void {
  for (let i = names.length - 1; i > 0; i -= 1) {
    const name = names[i] as Name;
    if (!PLURAL_PLACES.test(tokens[name.to]?.text ?? "")) continue;
    if (name.type === "misc") continue;
    name.type = "place";
    for (let k = i - 1; k >= 0; k -= 1) {
      const before = names[k] as Name;
      const between = tokens
        .slice(before.to, (names[k + 1] as Name).from)
        .map((t) => t.lower)
        .join("");
      if (!/^(?:,|and|,and|or)$/.test(between)) break;
      if (before.type !== "misc") before.type = "place";
    }
  }
}

/** A surname alone is its bearer; a name seen with clear evidence once keeps that type where it stands bare. */
export function spreadTypes(context: NameContext, names: Name[]): Name[] {
  spreadPlaceLists(context.tokens, names);
  const surnames = new Set<string>();
  const votes = new Map<string, Map<EntityType, number>>();
  for (const name of names) {
    const key = textOf(context, name);
    if (name.type === "person" && name.to - name.from > 1) surnames.add(context.tokens[name.to - 1]?.text ?? "");
    const count = votes.get(key) ?? new Map<EntityType, number>();
    count.set(name.type, (count.get(name.type) ?? 0) + 1);
    votes.set(key, count);
  }
  return names.map((name) => {
    const isLone = name.to - name.from === 1;
    const word = context.tokens[name.from]?.text ?? "";
    if (isLone && surnames.has(word) && !context.gazetteer.groups.has(word)) return { ...name, type: "person" };
    return { ...name, type: majority(votes.get(textOf(context, name)), name.type) };
  });
}

function majority(votes: Map<EntityType, number> | undefined, own: EntityType): EntityType {
  let [best, most] = [own, votes?.get(own) ?? 0];
  for (const [type, count] of votes ?? []) if (count > most) [best, most] = [type, count];
  return best;
}
