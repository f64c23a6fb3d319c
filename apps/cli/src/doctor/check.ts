import { toLedgerError } from "@newsledger/contracts";

/** One thing that was looked at. `note`: nothing is broken, but somebody should know. */
export interface Check {
  name: string;
  state: "ok" | "note" | "fault";
  text: string;
  /** What to do about it. */
  hint: string | null;
}

export function ok(name: string, text: string): Check {
  return { name, state: "ok", text, hint: null };
}

export function note(name: string, text: string, hint: string | null = null): Check {
  return { name, state: "note", text, hint };
}

export function fault(name: string, text: string, hint: string | null): Check {
  return { name, state: "fault", text, hint };
}

/** Runs a check; what it throws is the fault. */
export async function attempt(name: string, check: () => Promise<Check | Check[]>): Promise<Check[]> {
  try {
    return [await check()].flat();
  } catch (thrown) {
    const { message, hint } = toLedgerError(thrown);
    return [fault(name, message, hint ?? null)];
  }
}
