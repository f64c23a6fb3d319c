/** What is known of one origin's robots.txt. */
export interface RobotsRecord {
  /** Its text; null where the origin has none, which allows everything. */
  text: string | null;
  /** The server could not say (5xx, 429): everything is disallowed until it can. */
  isUnavailable: boolean;
  expiresAtMs: number;
}

/** Keyed by origin (`https://www.example.org`). Expired records are kept: a stale rule beats none when a host is down. */
export interface RobotsCache {
  get(origin: string): Promise<RobotsRecord | undefined> | RobotsRecord | undefined;
  set(origin: string, record: RobotsRecord): Promise<void> | void;
}

const MAX_ORIGINS = 2_000;

export function createMemoryRobotsCache(): RobotsCache {
  const records = new Map<string, RobotsRecord>();
  return {
    get: (origin) => records.get(origin),
    set(origin, record) {
      records.delete(origin);
      records.set(origin, record);
      const oldest = records.keys().next();
      if (records.size > MAX_ORIGINS && oldest.done !== true) records.delete(oldest.value);
    },
  };
}
