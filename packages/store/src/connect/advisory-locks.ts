/** Each number is one lock of the whole database: no two may be alike. */
export const ADVISORY_LOCKS = {
  /** Held while the stage functions are replaced. */
  stageFunctions: 4_380_001,
  /** Decisions take it alone, links share it: no naming is placed by rules that are about to change. */
  decisions: 4_380_002,
  /** Held while figures are checked. */
  notes: 4_380_008,
} as const;
