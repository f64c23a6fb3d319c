import type { EntityType } from "@newsledger/contracts";
import { KNOWN_NAMES } from "../data/known-names.js";
import { wordsOf } from "./plain-letters.js";

/** A body under its usual name. */
export interface KnownName {
  type: EntityType;
  name: string;
}

let byName: Map<string, KnownName> | null = null;

function readKnownNames(): Map<string, KnownName> {
  const read = new Map<string, KnownName>();
  for (const line of KNOWN_NAMES.trim().split("\n")) {
    const [type, names = ""] = line.split(";");
    const all = names.split("|");
    for (const name of all) read.set(keyOf(name), { type: type as EntityType, name: all[0] as string });
  }
  return read;
}

/** Up to this length letters in capitals may be a word otherwise: "WHO", "IS", "Fed". */
const LONGEST_EXACT = 3;

function keyOf(name: string): string {
  const key = wordsOf(name).join(" ");
  return key.length <= LONGEST_EXACT ? name.replaceAll(".", "") : key;
}

/** The body that is usually meant by a name; null for a name that is not listed. */
export function findKnownName(name: string): KnownName | null {
  byName ??= readKnownNames();
  return byName.get(keyOf(name)) ?? null;
}
