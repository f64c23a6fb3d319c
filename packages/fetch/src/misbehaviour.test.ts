import { LedgerError } from "@newsledger/contracts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createFetcher, type Fetcher } from "./create-fetcher.js";
import { MISBEHAVIOURS, type Misbehaviour } from "./testing/misbehaviours.js";
import { answerPage, startTestServer, type TestServer } from "./testing/test-server.js";

const LIMITS = {
  maxWireBytes: 4 * 1024 * 1024,
  maxPageBytes: 1024 * 1024,
  maxHeaderBytes: 16 * 1024,
  connectTimeoutMs: 1_500,
  idleTimeoutMs: 800,
  totalTimeoutMs: 2_000,
};

let server: TestServer;
let fetcher: Fetcher;

beforeAll(async () => {
  const handlers = MISBEHAVIOURS.map(({ handler }, index) => [`/${index}`, handler] as const);
  server = await startTestServer({ ...Object.fromEntries(handlers), "/good": answerPage("<p>good</p>") });
  fetcher = createFetcher({ userAgent: "Newsledger-Test/1", allowPrivateHosts: [".localhost"], limits: LIMITS });
});

afterAll(async () => {
  await fetcher.close();
  await server.close();
});

async function failureOf(url: string, kind: "page" | "feed"): Promise<unknown> {
  try {
    return await fetcher.fetchResource({ url, kind, delayMs: 0 });
  } catch (error) {
    return error;
  }
}

describe("each misbehaviour becomes one named outcome", () => {
  it.concurrent.each(MISBEHAVIOURS.map((one, index) => [one.what, one, index] as [string, Misbehaviour, number]))(
    "%s",
    async (_what, { kind, code, as }, index) => {
      // A host of its own, so that no pause of another spoils it.
      const failure = await failureOf(server.url(`/${index}`, `host-${index}.localhost`), as ?? "page");
      expect(failure).toBeInstanceOf(LedgerError);
      const { kind: foundKind, code: foundCode, message } = failure as LedgerError;
      expect({ kind: foundKind, code: foundCode, message }).toMatchObject({ kind, code });
      expect(message).toMatch(/localhost|169\.254|192\.168|\/etc\/passwd/);
    },
  );
});

describe("after all of it", () => {
  it("a good page is still read", async () => {
    expect(await failureOf(server.url("/good", "good.localhost"), "page")).toMatchObject({ status: "ok" });
  });

  it("no connection to a misbehaving host stays open", async () => {
    await expect.poll(() => server.openSockets(), { timeout: 8_000 }).toBeLessThanOrEqual(1);
  }, 10_000);
});
