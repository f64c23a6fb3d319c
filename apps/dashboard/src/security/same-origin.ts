import type { Context, MiddlewareHandler } from "hono";

const SAFE_METHODS = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Requests that change something must come from our own pages. Browsers state the origin of every POST; a program
 * has to state it too, so that what states nothing is never trusted.
 */
export function refuseForeignOrigins(): MiddlewareHandler {
  return async (c, next) => {
    if (SAFE_METHODS.has(c.req.method) || isSameOrigin(c)) return next();
    return c.text(
      "This request did not come from one of Newsledger's own pages. Send Origin with this server's address.\n",
      403,
    );
  };
}

function isSameOrigin(c: Context): boolean {
  const origin = c.req.header("origin");
  if (origin === undefined || origin === "null") return c.req.header("sec-fetch-site") === "same-origin";
  return URL.canParse(origin) && new URL(origin).host === c.req.header("host");
}
