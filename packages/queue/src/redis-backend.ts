import { Redis } from "ioredis";
import type { Backend } from "./backend.js";

const RECONNECT_CEILING_MS = 2_000;

/**
 * Redis or Valkey. Commands wait for the connection instead of failing (`maxRetriesPerRequest: null`, which BullMQ's
 * blocking commands need), and the connection comes back by itself.
 */
export function openRedisBackend(redisUrl: string, onError: (error: Error) => void): Backend {
  const redis = new Redis(redisUrl, {
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(50 * 2 ** Math.min(times, 6), RECONNECT_CEILING_MS),
  });
  redis.setMaxListeners(0);
  redis.on("error", onError);
  return {
    kind: "redis",
    connection: redis,
    factory: undefined,
    ping: async () => void (await redis.ping()),
    close: async () => {
      // Without a connection `quit` would wait for one.
      if (redis.status === "ready") await redis.quit().catch(() => {});
      redis.disconnect();
    },
  };
}
