import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

const FOLLOWED = "followed";
const SEEN = "seen";
const YEAR_S = 365 * 24 * 3600;
/** As many ids as one cookie holds with room to spare. */
const MOST_FOLLOWED = 200;

/** What a reader follows, kept by the browser: there is no account. */
export interface Followed {
  questionIds: number[];
  /** Up to when the reader has read the answers, ISO 8601; null before anything is followed. */
  seenAt: string | null;
}

export function readFollowed(c: Context): Followed {
  const ids = (getCookie(c, FOLLOWED) ?? "").split(".").map(Number);
  const seenAt = getCookie(c, SEEN) ?? "";
  return {
    questionIds: [...new Set(ids)].filter((id) => Number.isSafeInteger(id) && id > 0).slice(0, MOST_FOLLOWED),
    seenAt: Number.isNaN(Date.parse(seenAt)) ? null : new Date(seenAt).toISOString(),
  };
}

/** The newest first: where there are too many, the oldest is given up. */
export function follow(c: Context, id: number, now: Date): void {
  const { questionIds, seenAt } = readFollowed(c);
  save(c, FOLLOWED, [id, ...questionIds.filter((other) => other !== id)].slice(0, MOST_FOLLOWED).join("."));
  if (seenAt === null || questionIds.length === 0) markSeen(c, now);
}

export function unfollow(c: Context, id: number): void {
  save(
    c,
    FOLLOWED,
    readFollowed(c)
      .questionIds.filter((other) => other !== id)
      .join("."),
  );
}

export function markSeen(c: Context, at: Date): void {
  save(c, SEEN, at.toISOString());
}

function save(c: Context, name: string, value: string): void {
  setCookie(c, name, value, { path: "/", sameSite: "Lax", httpOnly: true, maxAge: YEAR_S });
}
