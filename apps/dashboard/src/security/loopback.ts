import type { MiddlewareHandler } from "hono";

/** Whether only programs on this machine can reach an address. */
export function isLoopback(host: string): boolean {
  const bare = host.replace(/^\[|\]$/g, "").toLowerCase();
  return bare === "localhost" || bare.endsWith(".localhost") || bare === "::1" || /^127(\.\d{1,3}){3}$/.test(bare);
}

/**
 * A page of any website may point its own host name at 127.0.0.1 and read what answers (DNS rebinding). Its requests
 * still carry its own name in `Host`, so on a loopback address only loopback names are answered.
 */
export function refuseForeignHosts(): MiddlewareHandler {
  return async (c, next) => {
    const host = c.req.header("host") ?? "";
    const name = host.replace(/:\d+$/, "");
    if (isLoopback(name)) return next();
    return c.text(`This server answers to localhost and 127.0.0.1 only, not to "${name.slice(0, 80)}".\n`, 403);
  };
}
