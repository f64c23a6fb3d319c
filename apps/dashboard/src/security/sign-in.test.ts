import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestDashboard, type TestDashboard } from "../testing/start-test-dashboard.js";

let site: TestDashboard;
let now = new Date("2026-01-01T00:00:00Z");

beforeAll(async () => {
  site = await startTestDashboard({ password: "correct horse", now: () => now });
});

afterAll(() => site.stop());

const basic = (password: string) => ({ authorization: `Basic ${Buffer.from(`any:${password}`).toString("base64")}` });

function signIn(password: string, back = "/figures"): Promise<Response> {
  const body = new URLSearchParams({ password, back });
  return site.ask("/sign-in", { method: "POST", headers: { origin: site.url }, body });
}

it.each(["/", "/articles", "/api/v1/figures", "/metrics", "/events", "/readyz", "/api/openapi.json", "/queues"])(
  "keeps %s to those who know the password",
  async (path) => {
    expect((await site.ask(path)).status).toBe(401);
    expect((await site.ask(path, { headers: { accept: "text/html" } })).headers.get("location")).toContain(
      "/sign-in?back=",
    );
  },
);

it("answers whether it lives to everybody", async () => {
  expect((await site.ask("/healthz")).status).toBe(200);
});

it("takes the password by HTTP Basic with any user name", async () => {
  expect((await site.ask("/api/v1/figures", { headers: basic("correct horse") })).status).toBe(200);
  expect((await site.ask("/api/v1/figures", { headers: basic("correct") })).status).toBe(401);
});

it("signs in by form, comes back, and signs out", async () => {
  expect((await signIn("wrong")).status).toBe(401);
  const answer = await signIn("correct horse", "//evil.example/");
  expect(answer.headers.get("location")).toBe("/");
  const set = answer.headers.get("set-cookie") ?? "";
  expect(set).toContain("HttpOnly");
  const cookie = set.split(";")[0] ?? "";
  expect((await site.ask("/figures", { headers: { cookie } })).status).toBe(200);
  const out = await site.ask("/sign-out", { method: "POST", headers: { cookie, origin: site.url } });
  expect(out.headers.get("set-cookie")).toContain("Max-Age=0");
});

it("makes those wait who guess, even with the right password, until the time is over", async () => {
  now = new Date(now.getTime() + 3600_000);
  for (let count = 0; count < 10; count++) expect((await signIn(`guess ${count}`)).status).toBe(401);
  const refused = await signIn("correct horse");
  expect(refused.status).toBe(429);
  expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
  expect((await site.ask("/api/v1/figures", { headers: basic("correct horse") })).status).toBe(429);
  now = new Date(now.getTime() + 300_001);
  expect((await signIn("correct horse")).status).toBe(303);
});
