import { connect } from "node:net";
import { afterEach, expect, it } from "vitest";
import { startTestRedis, type TestRedis } from "./start-test-redis.js";

let redis: TestRedis | null = null;

afterEach(async () => {
  await redis?.stop();
  redis = null;
});

it("keeps its data over a kill when it is persistent", async ({ skip }) => {
  redis = await startTestRedis({ isPersistent: true });
  if (redis === null || process.env.REDIS_TEST_URL !== undefined) return skip("needs a redis-server of its own");
  const port = Number(new URL(redis.url).port);
  expect(await ask(port, "SET ledger open")).toBe("+OK");
  await redis.restart("SIGKILL");
  expect(await ask(port, "GET ledger")).toBe("$4\r\nopen");
});

function ask(port: number, command: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: "127.0.0.1" }, () => socket.write(`${command}\r\n`));
    socket.once("error", reject);
    socket.once("data", (data) => {
      socket.destroy();
      resolve(data.toString().trim());
    });
  });
}
