import type { Endpoint } from "@newsledger/contracts";

/** One document of an archive that a backfill has still to read. */
export interface ArchiveStep {
  kind: Endpoint["kind"] | "robots";
  url: string;
  /** As declared of a listing. */
  links: string | null;
  /** How many indexes led here. */
  depth: number;
  /** Where the archive goes on page by page: its address with `{page}`, and which page this is. */
  paging: {
    template: string;
    page: number /** What the page before listed, in short. */;
    before: string | null;
  } | null;
  /** Guessed: that it is not there is no failure. */
  isGuess: boolean;
}

export function stepOf(step: Pick<ArchiveStep, "kind" | "url"> & Partial<ArchiveStep>): ArchiveStep {
  return { links: null, depth: 0, paging: null, isGuess: false, ...step };
}
