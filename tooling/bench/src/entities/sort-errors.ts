import type { GoldDocument, GoldSpan } from "@newsledger/train/names";

export interface NameError {
  /** "missed person", "person taken for place", "bounds of organization", "extra misc". */
  kind: string;
  wanted: string | null;
  got: string | null;
  around: string;
}

const MARGIN = 40;

/** Every difference between what was marked and what was found, with its kind. */
export function sortErrors({ text, gold }: GoldDocument, found: readonly GoldSpan[]): NameError[] {
  const errors: NameError[] = [];
  const piece = ({ start, end }: GoldSpan): string => text.slice(start, end);
  const around = ({ start, end }: GoldSpan): string =>
    text.slice(Math.max(0, start - MARGIN), end + MARGIN).replace(/\s+/g, " ");
  for (const want of gold) {
    const got = found.find((span) => overlaps(span, want));
    const kind = kindOf(want, got);
    if (kind !== null) errors.push({ kind, wanted: piece(want), got: got ? piece(got) : null, around: around(want) });
  }
  for (const got of found)
    if (!gold.some((want) => overlaps(got, want)))
      errors.push({ kind: `extra ${got.type}`, wanted: null, got: piece(got), around: around(got) });
  return errors;
}

function overlaps(a: GoldSpan, b: GoldSpan): boolean {
  return a.start < b.end && b.start < a.end;
}

function kindOf(want: GoldSpan, got: GoldSpan | undefined): string | null {
  if (got === undefined) return `missed ${want.type}`;
  if (got.start !== want.start || got.end !== want.end) return `bounds of ${want.type}`;
  return got.type === want.type ? null : `${want.type} taken for ${got.type}`;
}
