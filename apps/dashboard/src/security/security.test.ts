import { expect, it } from "vitest";
import { countAttempts } from "./attempts.js";
import { localPath } from "./local-path.js";
import { isLoopback } from "./loopback.js";
import { createSessions } from "./session.js";

it.each([
  ["127.0.0.1", true],
  ["127.8.9.10", true],
  ["localhost", true],
  ["news.localhost", true],
  ["[::1]", true],
  ["0.0.0.0", false],
  ["127.0.0.1.evil.example", false],
  ["localhost.evil.example", false],
  ["192.168.1.4", false],
  ["", false],
])("takes %s for loopback: %s", (host, expected) => {
  expect(isLoopback(host)).toBe(expected);
});

it.each([
  ["/figures?q=1", "/figures?q=1"],
  ["//evil.example", "/"],
  ["https://evil.example/x", "/x"],
  ["/\\evil.example", "/"],
  ["javascript:alert(1)", "/"],
  [undefined, "/"],
])("comes back to this server from %s", (address, expected) => {
  expect(localPath(address)).toBe(expected);
});

it("honours a session until it ends, and none that was altered or is another server's", () => {
  let now = new Date("2026-01-01T00:00:00Z");
  const sessions = createSessions("secret", () => now);
  const { token } = sessions.issue();
  expect(sessions.isValid(token)).toBe(true);
  expect(sessions.isValid(token.replace(/^\d/, "9"))).toBe(false);
  expect(createSessions("secret", () => now).isValid(token)).toBe(false);
  expect(sessions.isValid(undefined)).toBe(false);
  expect(sessions.isValid(".")).toBe(false);
  now = new Date("2026-02-01T00:00:00Z");
  expect(sessions.isValid(token)).toBe(false);
});

it("makes an address wait after ten failures, and lets it try again later", () => {
  let now = new Date("2026-01-01T00:00:00Z");
  const attempts = countAttempts(() => now);
  for (let count = 0; count < 10; count++) {
    expect(attempts.waitMs("a")).toBe(0);
    attempts.fail("a");
  }
  expect(attempts.waitMs("a")).toBe(300_000);
  expect(attempts.waitMs("b")).toBe(0);
  now = new Date(now.getTime() + 300_001);
  expect(attempts.waitMs("a")).toBe(0);
});

it("makes everybody wait when many addresses guess together", () => {
  const attempts = countAttempts(() => new Date(0));
  for (let count = 0; count < 100; count++) attempts.fail(`address ${count}`);
  expect(attempts.waitMs("someone else")).toBeGreaterThan(0);
});
