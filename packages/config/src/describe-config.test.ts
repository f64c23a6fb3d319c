import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { describeConfig } from "./describe-config.js";
import { loadConfig } from "./load-config.js";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "newsledger-describe-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

it("shows every setting but no secret", () => {
  writeFileSync(join(cwd, "newsledger.config.yaml"), "snapshots: { s3: { bucket: our-bucket } }");
  const config = loadConfig({
    env: {
      DATABASE_URL: "postgres://ann:hunter2@db.example/ledger",
      REDIS_URL: "redis://:hunter3@cache.example:6379",
      NEWSLEDGER_PASSWORD: "hunter4hunter4",
      AWS_ACCESS_KEY_ID: "hunter5",
      AWS_SECRET_ACCESS_KEY: "hunter6",
      AWS_SESSION_TOKEN: "hunter7",
    },
    cwd,
  });
  const shown = JSON.stringify(describeConfig(config));
  expect(shown).not.toMatch(/hunter/);
  expect(shown).toContain("db.example/ledger");
  expect(shown).toContain("our-bucket");
  expect(config.snapshots.s3?.credentials.secretAccessKey).toBe("hunter6");
  expect(config.dashboard.password).toBe("hunter4hunter4");
});
