import { createServer } from "node:net";
import { inspect } from "node:util";
import type { LedgerError } from "@newsledger/contracts";
import pg from "pg";
import { afterAll, beforeAll, expect, it } from "vitest";
import { openStore } from "./open-store.js";
import { createTestStore, type TestStore } from "./testing/create-test-store.js";
import { testServerUrl } from "./testing/global-setup.js";
import { takeHandoffs } from "./testing/make-records.js";

let test: TestStore;

beforeAll(async () => {
  test = await createTestStore();
});

afterAll(() => test.drop());

function withPart(part: "password" | "port" | "pathname", value: string): string {
  const url = new URL(test.databaseUrl);
  url[part] = value;
  return url.href;
}

const openError = (databaseUrl: string): Promise<LedgerError> =>
  openStore({ databaseUrl }).then(
    () => {
      throw new Error("it opened");
    },
    (error) => error,
  );

it.each([
  ["a server that is not there", () => withPart("port", "1"), "retryable", "store.unreachable"],
  ["a wrong password", () => withPart("password", "wrong-secret"), "permanent", "store.access_denied"],
  ["a database that is not there", () => withPart("pathname", "/nowhere"), "permanent", "store.database_missing"],
  ["no connection string", () => "host=localhost password=wrong-secret", "permanent", "store.database_url"],
])("says %s in the project's words, without the password", async (_what, url, kind, code) => {
  const error = await openError(url());
  expect(error).toMatchObject({ kind, code, hint: expect.any(String) });
  expect(inspect({ ...error, message: error.message, hint: error.hint })).not.toMatch(/wrong-secret/);
  expect(error.message).not.toContain(new URL(testServerUrl()).password);
});

it("names the server that does not answer", async () => {
  expect((await openError(withPart("port", "1"))).message).toMatch(/^PostgreSQL at [\w.]+:1 does not answer/);
});

it("gives up on a server that accepts and says nothing", async () => {
  const silent = createServer(() => {});
  await new Promise<void>((resolve) => silent.listen(0, "127.0.0.1", resolve));
  const address = silent.address() as { port: number };
  expect(await openError(withPart("port", String(address.port)))).toMatchObject({ code: "store.unreachable" });
  silent.close();
}, 20_000);

it("goes on by itself after its connections were cut", async () => {
  await test.store.ping();
  const admin = new pg.Client({ connectionString: testServerUrl() });
  await admin.connect();
  const cut = async () => {
    await admin.query("select pg_terminate_backend(pid) from pg_stat_activity where datname = $1", [
      new URL(test.databaseUrl).pathname.slice(1),
    ]);
  };
  const during = test.store.outbox.publish(1, async () => {});
  await Promise.allSettled([during, cut()]);
  const answers = await Promise.allSettled(Array.from({ length: 10 }, () => test.store.ping()));
  for (const answer of answers) {
    if (answer.status === "rejected") expect(answer.reason).toMatchObject({ code: "store.unreachable" });
  }
  await test.store.ping();
  expect(await takeHandoffs(test.store)).toEqual([]);
  await admin.end();
});
