import type { FieldOrigin } from "@newsledger/contracts";

/** A field's value and where it was read. */
export interface Field<T> {
  readonly value: T;
  readonly origin: FieldOrigin;
}

export function field<T>(value: T | null | undefined, origin: FieldOrigin): Field<T> | null {
  return value === null || value === undefined || value === "" ? null : { value, origin };
}

/** A list that has something in it, each once. */
export function listField(values: readonly string[], origin: FieldOrigin): Field<string[]> | null {
  return values.length === 0 ? null : { value: [...new Set(values)], origin };
}

/** The first reader that finds something. Readers run only as far as needed. */
export function firstField<T>(...readers: (() => Field<T> | null)[]): Field<T> | null {
  for (const read of readers) {
    const found = read();
    if (found !== null) return found;
  }
  return null;
}
