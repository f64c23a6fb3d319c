import { setFlagsFromString } from "node:v8";

/**
 * Lets V8 optimise only what runs often. A filter is done in seconds, a third of which its optimiser would take for code
 * that is over before it pays: with these two settings Node 20 reads short texts and pages with a fifth to a quarter less
 * processor time, and long runs no slower. Only code that is loaded afterwards heeds them.
 */
export function optimiseLate(): void {
  setFlagsFromString("--interrupt-budget=250000");
  setFlagsFromString("--max-inlined-bytecode-size-cumulative=300");
}
