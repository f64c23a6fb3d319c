import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadConfig } from "./load-config.js";

const ROOT = resolve(import.meta.dirname, "../../..");

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "newsledger-documented-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function load(yaml: string, env: NodeJS.ProcessEnv = {}) {
  writeFileSync(join(cwd, "newsledger.config.yaml"), yaml);
  return loadConfig({ env, cwd, overrides: {} });
}

describe("what the documents show", () => {
  it("is a configuration that loads, in the README", () => {
    const readme = readFileSync(join(ROOT, "README.md"), "utf8");
    const yaml = /```yaml\n([\s\S]*?)```/.exec(readme)?.[1] ?? "";
    const config = load(yaml);
    expect(config.contact).toBe("https://newsroom.example/bot");
    expect(config.sources).toHaveLength(3);
  });

  it("is a configuration that loads, in the file that ships", () => {
    const config = load(readFileSync(join(ROOT, "newsledger.config.yaml"), "utf8"));
    expect(config.sources.length).toBeGreaterThan(5);
  });

  it("is a configuration that loads when every comment is switched on", () => {
    const shipped = readFileSync(join(ROOT, "newsledger.config.yaml"), "utf8");
    const settings = shipped
      .replace(/^( *)# (?=(?: {0,4}- )|(?: {0,4}\w+: ?))/gm, "$1")
      .replace(/^sources:\n(?: {2}- [\w-]+\n)+/m, "sources:\n");
    const keys = { AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "secret" };
    expect(load(settings, keys).snapshots).toMatchObject({ keepNewest: 3, s3: { bucket: "our-newsledger" } });
  });
});
