export interface PageToRead {
  readonly url: string;
  readonly html: string;
}

/** What a system makes of a page. `text` is what it calls the text; paragraphs are its blocks. */
export interface PageReading {
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publishedAt: string | null;
  readonly paragraphs: readonly string[];
  readonly text: string;
}

/**
 * What an adapter module exports. `read` alone is measured: one page at a time; a throw counts as nothing read. `shape`
 * brings what a library returns into the form that is scored.
 */
export interface ReaderAdapter {
  read(page: PageToRead): unknown;
  shape(result: unknown): PageReading;
}

export const NOTHING_READ: PageReading = { title: null, authors: [], publishedAt: null, paragraphs: [], text: "" };

export interface PageAnswer {
  readonly reading: PageReading;
  readonly wallMs: number;
  readonly cpuMs: number;
  readonly error: string | null;
  /** The most memory the process has held so far. */
  readonly peakBytes: number;
}
