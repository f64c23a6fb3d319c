import { afterAll, beforeAll, expect, it } from "vitest";
import { createFetcher, type Fetcher } from "./create-fetcher.js";
import { answer, answerPage, startTestServer, type TestServer } from "./testing/test-server.js";

const CROWD = 2_000;

let server: TestServer;
let fetcher: Fetcher;
let releaseSlow: () => void = () => {};

beforeAll(async () => {
  const held = new Promise<void>((resolve) => {
    releaseSlow = resolve;
  });
  server = await startTestServer({
    "/robots.txt": answer(404),
    "/slow": (request, response) => void held.then(() => answerPage("<p>late</p>")(request, response)),
    "/page": answerPage("<p>page</p>"),
  });
  fetcher = createFetcher({ userAgent: "Newsledger-Test/1", allowPrivateHosts: [".localhost"] });
});
afterAll(async () => {
  await fetcher.close();
  await server.close();
});

const get = (host: string, path: string, delayMs: number) =>
  fetcher.fetchResource({ url: server.url(path, host), kind: "page", delayMs });

it("two thousand requests for one host that does not answer hold up none of the others", async () => {
  const crowd = Array.from({ length: CROWD }, () => get("slow.localhost", "/slow", 600_000));
  const others = await Promise.all(
    Array.from({ length: 90 }, (_, index) => get(`other-${index % 9}.localhost`, "/page", 0)),
  );
  expect(others.every(({ status }) => status === "ok")).toBe(true);
  releaseSlow();
  const answers = await Promise.all(crowd);
  expect(answers.filter(({ status }) => status === "busy")).toHaveLength(CROWD - 1);
  expect(answers.filter(({ status }) => status === "ok")).toHaveLength(1);
});
