/** One way in which text arrives damaged. `apply` is total, linear, and leaves repaired text alone. */
export interface TextRepair {
  readonly rule: string;
  readonly apply: (text: string) => string;
}
