import { isObject } from "../json-ld/parse-json-ld.js";

const MAX_DEPTH = 60;
const MAX_VALUES = 200_000;

/**
 * The state of Nuxt 3, a flat list in which every list and object holds places of others:
 * `[{"title":1},"River floods"]`. Undefined for a list of another kind. Each place is read once at a time, so that a
 * state that holds itself ends.
 */
export function resolveReferences(flat: unknown): unknown {
  if (!Array.isArray(flat) || flat.length < 2 || !isReferring(flat[0])) return undefined;
  const open = new Set<number>();
  let values = 0;
  const resolve = (place: unknown, depth: number): unknown => {
    if (typeof place !== "number" || !Number.isInteger(place) || place < 0 || place >= flat.length) return null;
    if (depth > MAX_DEPTH || open.has(place) || ++values > MAX_VALUES) return null;
    const value: unknown = flat[place];
    if (typeof value !== "object" || value === null) return value;
    open.add(place);
    const resolved = Array.isArray(value) ? resolveList(value, depth) : resolveObject(value, depth);
    open.delete(place);
    return resolved;
  };
  const resolveList = (list: readonly unknown[], depth: number): unknown =>
    // ["Reactive", 4] and the like wrap one value; ["Set", 1, 2] is a list all the same.
    typeof list[0] === "string" && list.length === 2
      ? resolve(list[1], depth + 1)
      : list.filter((place) => typeof place === "number").map((place) => resolve(place, depth + 1));
  const resolveObject = (object: object, depth: number): unknown =>
    Object.fromEntries(Object.entries(object).map(([key, place]) => [key, resolve(place, depth + 1)]));
  return resolve(0, 0);
}

function isReferring(root: unknown): boolean {
  if (Array.isArray(root)) return typeof root[0] === "string" && typeof root[1] === "number";
  return isObject(root) && Object.values(root).every((place) => typeof place === "number");
}
