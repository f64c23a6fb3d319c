/** Changes whenever the same page would be read differently, so that stored revisions can be told apart and replayed. */
export const NORMALISER_VERSION = "2026.3";
