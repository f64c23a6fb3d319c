import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";

const SESSION_MS = 30 * 24 * 3600_000;

export interface Sessions {
  isPassword(attempt: string): boolean;
  issue(): { token: string; maxAgeS: number };
  isValid(token: string | undefined): boolean;
}

/**
 * Signed sessions of thirty days. The signing key is drawn from chance at each start and from the password, so a
 * restart or a new password ends all of them.
 */
export function createSessions(password: string, now: () => Date): Sessions {
  const expected = digest(password);
  const key = createHmac("sha256", randomBytes(32)).update(password).digest();
  const sign = (until: string) => createHmac("sha256", key).update(until).digest("base64url");
  return {
    // Digests have one length, so that neither the comparison nor its length tells anything of the password.
    isPassword: (attempt) => timingSafeEqual(digest(attempt), expected),
    issue() {
      const until = String(now().getTime() + SESSION_MS);
      return { token: `${until}.${sign(until)}`, maxAgeS: SESSION_MS / 1000 };
    },
    isValid(token) {
      const [until = "", signature = ""] = (token ?? "").split(".");
      return timingSafeEqual(digest(signature), digest(sign(until))) && Number(until) > now().getTime();
    },
  };
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
