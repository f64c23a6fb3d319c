/** Bounds of one fetch. Bytes are counted as they arrive (`wire`) and again after decompression (`body`). */
export interface FetchLimits {
  maxWireBytes: number;
  maxPageBytes: number;
  /** sitemaps.org allows 50 MB. */
  maxFeedBytes: number;
  /** RFC 9309, 2.5: at least 500 KiB are to be read. What follows is not, and that is no error. */
  maxRobotsBytes: number;
  maxApiBytes: number;
  maxHeaderBytes: number;
  /** RFC 9309, 2.3.1.2 wants five for robots.txt; no page needs more. */
  maxRedirects: number;
  connectTimeoutMs: number;
  /** Between two signs of life: the connection, the headers, each piece of the body. */
  idleTimeoutMs: number;
  /** From the first connection to the last byte, redirects included. */
  totalTimeoutMs: number;
}

export const DEFAULT_LIMITS: FetchLimits = {
  maxWireBytes: 20 * 1024 * 1024,
  maxPageBytes: 16 * 1024 * 1024,
  maxFeedBytes: 50 * 1024 * 1024,
  maxRobotsBytes: 512 * 1024,
  maxApiBytes: 8 * 1024 * 1024,
  maxHeaderBytes: 32 * 1024,
  maxRedirects: 5,
  connectTimeoutMs: 10_000,
  idleTimeoutMs: 15_000,
  totalTimeoutMs: 60_000,
};
