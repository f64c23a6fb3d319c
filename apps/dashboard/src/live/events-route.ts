import type { Context } from "hono";
import { streamSSE } from "hono/streaming";
import type { EventHub } from "./event-hub.js";

/** Proxies and browsers drop a silent connection after a minute or so. */
const HEARTBEAT_MS = 25_000;

/** `GET /events?after=<article id>`: server-sent events `news` with how many articles are newer. */
export function serveEvents(c: Context, hub: EventHub): Response {
  const after = Number(c.req.query("after") ?? 0);
  const afterId = Number.isSafeInteger(after) && after >= 0 ? after : 0;
  c.header("X-Accel-Buffering", "no");
  return streamSSE(c, async (stream) => {
    // Asked first: a page that leaves while the hub still answers would never be heard leaving.
    const ended = new Promise<void>((resolve) => stream.onAbort(resolve));
    const stop = await hub.listen(afterId, (news) => {
      void stream.writeSSE({ event: "news", data: JSON.stringify(news) }).catch(() => undefined);
    });
    const heartbeat = setInterval(() => void stream.write(": still here\n\n").catch(() => undefined), HEARTBEAT_MS);
    await stream.write("retry: 5000\n\n");
    await ended;
    clearInterval(heartbeat);
    stop();
  });
}
