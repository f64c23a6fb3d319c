export const HUB_STATES = ["found", "asked", "live", "refused", "ending", "ended"] as const;
export type HubState = (typeof HUB_STATES)[number];

/** One feed that a hub is to tell us of. Times are ISO 8601. */
export interface HubRow {
  sourceSlug: string;
  topic: string;
  hub: string;
  state: HubState;
  /** Why not, in words; null where there is nothing to say. */
  sentence: string | null;
  leaseUntil: string | null;
  toldAt: string | null;
  /** How often it has told us. */
  told: number;
}

/** What is to be asked of a hub now. */
export interface HubErrand extends HubRow {
  id: number;
  mode: "subscribe" | "unsubscribe";
  /** The last part of the address that the hub calls; nobody else can know it. */
  callback: string;
  secret: string;
  tries: number;
}

/** What outlets offer to be told by, what we asked of their hubs, and what these have promised. */
export interface Hubs {
  /** Notes what the feeds of a source offer. A feed with another hub than before is asked for there. */
  offer(sourceSlug: string, offers: { topic: string; hub: string }[]): Promise<void>;
  /** Takes errands whose time has come, each for so long; of sources that are no longer declared, to take leave. */
  claim(limit: number, leaseMs: number): Promise<HubErrand[]>;
  /** Noted before the hub is asked, since it may call back at once; asked again where it does not in this time. */
  asked(id: number, withinMs: number): Promise<void>;
  failed(id: number, sentence: string, retryMs: number): Promise<void>;
  /** Whether we asked for what the hub wants confirmed; then it holds, for so long. */
  confirm(callback: string, intent: { mode: string; topic: string; leaseSeconds: number | null }): Promise<boolean>;
  /** The hub will not: it is asked again the next day. */
  refuse(callback: string, topic: string, reason: string): Promise<boolean>;
  /** Null for an address that nobody has, or has no more. */
  find(callback: string): Promise<{ sourceSlug: string; secret: string } | null>;
  /** A hub has told of news: answers whose, and whether it did so a moment ago already. */
  told(callback: string): Promise<{ sourceSlug: string; isRepeated: boolean } | null>;
  /** Whether hubs tell of all these feeds, and whether one has told of news since then. */
  stateOf(sourceSlug: string, feeds: number, since: Date): Promise<{ isCovered: boolean; isTold: boolean }>;
  list(sourceSlug: string): Promise<HubRow[]>;
}
