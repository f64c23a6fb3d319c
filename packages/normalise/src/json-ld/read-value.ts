import { isObject, type JsonObject } from "./parse-json-ld.js";

/** A property as text: a string, a number, the first of a list, or the `@value`, `name` or `url` of an object. */
export function readText(object: JsonObject | null, key: string): string | null {
  return toText(propertyOf(object, key));
}

/**
 * Objects out of JSON have as many shapes as there are pages. Asked in this way, the engine compiles nothing for each of
 * them, to throw it away at the next.
 */
function propertyOf(object: JsonObject | null, key: string): unknown {
  return object === null ? undefined : Reflect.get(object, key);
}

export function toText(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  if (typeof first === "number") return String(first);
  if (typeof first === "string") return first.trim() === "" ? null : first.trim();
  if (!isObject(first)) return null;
  for (const key of ["@value", "name", "url", "@id"]) {
    const inner = first[key];
    if (typeof inner === "string" && inner.trim() !== "") return inner.trim();
  }
  return null;
}

/** A property as a list, whether it was written as one or not. */
export function readList(object: JsonObject | null, key: string): readonly unknown[] {
  const value = propertyOf(object, key);
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

/** The `@type` names of an object, without a namespace. */
export function typesOf(object: JsonObject): string[] {
  const types: string[] = [];
  for (const type of readList(object, "@type")) if (typeof type === "string") types.push(type.replace(/^.*[/:#]/, ""));
  return types;
}
