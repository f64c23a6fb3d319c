import { STAGES } from "@newsledger/contracts";
import { afterAll, beforeAll, expect, it } from "vitest";
import { startTestDashboard, type TestDashboard } from "../testing/start-test-dashboard.js";

let site: TestDashboard;

beforeAll(async () => {
  site = await startTestDashboard({ hasQueues: true });
});

afterAll(() => site.stop());

it("shows the five queues under a policy of their own", async () => {
  const page = await site.ask("/queues");
  expect(page.status).toBe(200);
  expect(page.headers.get("content-security-policy")).toContain("frame-ancestors 'none'");
  const html = await page.text();
  for (const [, address] of html.matchAll(/(?:src|href)="(\/queues\/static\/[^"]+)"/g))
    expect((await site.ask(address as string)).status).toBe(200);
  const answer = (await (await site.ask("/queues/api/queues")).json()) as { queues: { name: string }[] };
  expect(answer.queues.map(({ name }) => name).sort()).toEqual([...STAGES].sort());
});

it("polls a source now, once however often it is asked", async () => {
  const poll = () => site.ask("/sources/tide/poll", { method: "POST", headers: { origin: site.url } });
  expect((await poll()).headers.get("location")).toBe("/sources/tide?did=poll");
  await poll();
  const answer = (await (await site.ask("/queues/api/queues")).json()) as {
    queues: { name: string; counts: Record<string, number> }[];
  };
  expect(answer.queues.find(({ name }) => name === "discover")?.counts.waiting).toBe(1);
});

it("is ready only while the queues answer too", async () => {
  expect(await (await site.ask("/readyz")).json()).toMatchObject({ store: { status: "ok" }, queues: { status: "ok" } });
});
