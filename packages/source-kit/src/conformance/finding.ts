/** What one check of the suite found. `on` names the fixture, or is empty for the declaration. */
export interface Finding {
  check: string;
  on: string;
  state: "ok" | "fault" | "note";
  /** What is wrong and what to do; empty where all is well. */
  sentence: string;
}
