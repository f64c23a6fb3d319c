import { expect, it } from "vitest";
import { mapDatabaseError } from "./map-database-error.js";

const CASES: [string, string, string][] = [
  ["ECONNREFUSED", "retryable", "store.unreachable"],
  ["57P01", "retryable", "store.unreachable"],
  ["40P01", "retryable", "store.deadlock"],
  ["53100", "retryable", "store.disk_full"],
  ["53300", "retryable", "store.overloaded"],
  ["25006", "retryable", "store.read_only"],
  ["28P01", "permanent", "store.access_denied"],
  ["42P01", "permanent", "store.not_migrated"],
  ["23505", "permanent", "store.rejected"],
];

it.each(CASES)("takes %s for %s %s", (code, kind, wanted) => {
  expect(mapDatabaseError(Object.assign(new Error("x"), { code }))).toMatchObject({ kind, code: wanted });
});

it("does not repeat the values of a row", () => {
  const error = Object.assign(new Error("duplicate key"), {
    code: "23505",
    detail: "Key (url)=(secret)",
    table: "page",
  });
  expect(mapDatabaseError(error)).toMatchObject({ message: "PostgreSQL rejected a value (23505, page)." });
});

it("leaves what is not the database's fault as it is", () => {
  const error = new TypeError("x is not a function");
  expect(mapDatabaseError(error)).toBe(error);
});
