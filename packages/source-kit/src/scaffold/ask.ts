/** What a request for one address brought. */
export interface Asked {
  /** The final address. */
  url: string;
  body: Uint8Array;
  contentType: string | null;
  charset: string | null;
}

/**
 * Asks for one address, politely: robots.txt, the host's pace and the guard against private addresses are the asker's
 * business.
 *
 * @throws LedgerError where it is refused, absent or out of reach
 */
export type Ask = (url: string, kind: "page" | "feed" | "robots") => Promise<Asked>;
