import { expect, it } from "vitest";
import { describeConfig } from "./describe-config.js";
import { loadConfig } from "./load-config.js";

it("shows every setting but no secret", () => {
  const config = loadConfig({
    env: {
      DATABASE_URL: "postgres://ann:hunter2@db.example/ledger",
      REDIS_URL: "redis://:hunter3@cache.example:6379",
      NEWSLEDGER_PASSWORD: "hunter4hunter4",
    },
    cwd: "/nowhere",
  });
  const shown = JSON.stringify(describeConfig(config));
  expect(shown).not.toMatch(/hunter/);
  expect(shown).toContain("db.example/ledger");
  expect(config.dashboard.password).toBe("hunter4hunter4");
});
