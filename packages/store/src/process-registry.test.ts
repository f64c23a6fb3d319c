import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestStore, type TestStore } from "./testing/create-test-store.js";

let test: TestStore;

beforeAll(async () => {
  test = await createTestStore();
});

afterAll(() => test.drop());

it("shows who works until they leave", async () => {
  const worker = { id: "w1", role: "worker", pid: 7, machine: "here", stages: ["fetch", "link"] };
  await test.store.processes.beat(worker);
  await test.store.processes.beat({ ...worker, stages: ["fetch"] });
  expect(await test.store.read.listProcesses()).toMatchObject([{ ...worker, stages: ["fetch"] }]);
  await test.store.processes.leave("w1");
  expect(await test.store.read.listProcesses()).toEqual([]);
});
