import type { Removal } from "@newsledger/contracts";
import type { BodyWatch } from "../body/body-watch.js";
import { MAX_REMOVALS, MAX_TRACE_TEXT } from "../limits.js";

/** What was left out and why, bounded. Blocks of one removed element become one entry. */
export class RemovalTrace {
  readonly removals: Removal[] = [];
  private readonly watch: Pick<BodyWatch, "seeRemoval"> | null;

  constructor(watch: Pick<BodyWatch, "seeRemoval"> | null = null) {
    this.watch = watch;
  }

  add({ rule, reason }: { rule: string; reason: string }, selector: string, text: string): void {
    this.watch?.seeRemoval({ rule, reason, selector }, text);
    const last = this.removals[this.removals.length - 1];
    if (last !== undefined && last.rule === rule && last.selector === selector) {
      if (last.text.length < MAX_TRACE_TEXT) last.text = `${last.text} ¶ ${text}`.slice(0, MAX_TRACE_TEXT);
      return;
    }
    if (this.removals.length < MAX_REMOVALS) {
      this.removals.push({ rule, reason, selector, text: text.slice(0, MAX_TRACE_TEXT) });
    }
  }
}
