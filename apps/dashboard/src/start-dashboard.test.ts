import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { createTestStore, type TestStore } from "@newsledger/store/testing";
import { afterAll, beforeAll, expect, it } from "vitest";
import { type StartOptions, startDashboard } from "./start-dashboard.js";

let test: TestStore;

beforeAll(async () => {
  test = await createTestStore();
});

afterAll(() => test.drop());

const options = (changes: Partial<StartOptions>): StartOptions => ({
  store: test.store,
  queues: null,
  version: "1",
  host: "127.0.0.1",
  port: 0,
  password: null,
  ...changes,
});

it.each(["0.0.0.0", "::", "192.0.2.1", "news.example"])(
  "refuses to open %s to everybody without a password",
  async (host) => {
    for (const password of [null, ""])
      await expect(startDashboard(options({ host, password }))).rejects.toMatchObject({
        code: "dashboard.password_required",
        kind: "permanent",
      });
  },
);

it("opens to everybody with a password, and asks for it", async () => {
  const { url, close } = await startDashboard(options({ host: "0.0.0.0", password: "secret" }));
  const port = new URL(url).port;
  expect((await fetch(`http://127.0.0.1:${port}/api/v1/articles`)).status).toBe(401);
  await close();
});

it("names a port that is taken, and another one", async () => {
  const other = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => other.once("listening", resolve));
  const { port } = other.address() as AddressInfo;
  await expect(startDashboard(options({ port }))).rejects.toMatchObject({
    code: "dashboard.port_taken",
    hint: expect.stringContaining(String(port + 1)),
  });
  other.close();
});

it("says that an address is not this machine's", async () => {
  const foreign = options({ host: "192.0.2.1", password: "secret" });
  await expect(startDashboard(foreign)).rejects.toMatchObject({ code: "dashboard.cannot_listen" });
});

it("ends while a page still listens for news", async () => {
  const { url, close } = await startDashboard(options({}));
  const response = await fetch(`${url}/events?after=0`);
  const ended = response.text().catch(() => "cut");
  await close();
  await ended;
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
});
