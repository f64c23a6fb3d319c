import { isObject } from "../json-ld/parse-json-ld.js";

const MAX_DEPTH = 60;
const MAX_VALUES = 200_000;

/**
 * The state of Nuxt 3, a flat list in which every list and object holds places of others:
 * `[{"title":1},"River floods"]`. Undefined for a list of another kind.
 */
export function resolveReferences(flat: unknown): unknown {
  if (!Array.isArray(flat) || flat.length < 2 || !isReferring(flat[0])) return undefined;
  return new Resolver(flat).resolve(0, 0);
}

/** Reads each place once at a time, so that a state that holds itself ends. */
class Resolver {
  private readonly flat: readonly unknown[];
  private readonly open = new Set<number>();
  private values = 0;

  constructor(flat: readonly unknown[]) {
    this.flat = flat;
  }

  resolve(place: unknown, depth: number): unknown {
    const { flat, open } = this;
    if (typeof place !== "number" || !Number.isInteger(place) || place < 0 || place >= flat.length) return null;
    if (depth > MAX_DEPTH || open.has(place) || ++this.values > MAX_VALUES) return null;
    const value = flat[place];
    if (typeof value !== "object" || value === null) return value;
    open.add(place);
    const resolved = Array.isArray(value) ? this.resolveList(value, depth) : this.resolveObject(value, depth);
    open.delete(place);
    return resolved;
  }

  private resolveList(list: readonly unknown[], depth: number): unknown {
    // ["Reactive", 4] and the like wrap one value; ["Set", 1, 2] is a list all the same.
    if (typeof list[0] === "string" && list.length === 2) return this.resolve(list[1], depth + 1);
    const resolved: unknown[] = [];
    for (const place of list) if (typeof place === "number") resolved.push(this.resolve(place, depth + 1));
    return resolved;
  }

  private resolveObject(object: object, depth: number): unknown {
    const resolved: [string, unknown][] = [];
    for (const [key, place] of Object.entries(object)) resolved.push([key, this.resolve(place, depth + 1)]);
    return Object.fromEntries(resolved);
  }
}

function isReferring(root: unknown): boolean {
  if (Array.isArray(root)) return typeof root[0] === "string" && typeof root[1] === "number";
  return isObject(root) && Object.values(root).every((place) => typeof place === "number");
}
