import { CHALLENGE_HEADERS, CHALLENGE_MARKS } from "./challenge-signs.js";

/**
 * Walls are a few kilobytes of script. A real page may carry the same words (an article about captchas, Cloudflare's
 * harmless beacon), but it is larger.
 */
const MAX_WALL_BYTES = 40 * 1024;

/** The name of the bot wall that answered instead of the site; null where none did. */
export function findChallenge(header: (name: string) => string | null, body: Buffer): string | null {
  for (const { name, pattern, wall } of CHALLENGE_HEADERS) {
    if (pattern.test(header(name) ?? "")) return wall;
  }
  if (body.length > MAX_WALL_BYTES) return null;
  const text = body.toString("latin1");
  return CHALLENGE_MARKS.find(({ pattern }) => pattern.test(text))?.wall ?? null;
}
