/** What ties a bare figure to the one whose unit it takes. */
export type Link =
  | "compared"
  | "level"
  | "parallel"
  | "frame"
  | "object"
  | "more"
  | "bracket"
  | "gapped"
  | "part"
  | "pace"
  | "header"
  | "beside";
