import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LedgerError } from "@newsledger/contracts";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type ConfigOverrides, loadConfig } from "./load-config.js";

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "newsledger-config-"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

function load(yaml: string | null, env: NodeJS.ProcessEnv = {}, overrides: ConfigOverrides = {}) {
  if (yaml !== null) writeFileSync(join(cwd, "newsledger.config.yaml"), yaml);
  return loadConfig({ env, cwd, overrides });
}

function refusal(yaml: string | null, env: NodeJS.ProcessEnv = {}, overrides: ConfigOverrides = {}): string {
  try {
    load(yaml, env, overrides);
  } catch (error) {
    expect(error).toBeInstanceOf(LedgerError);
    expect(error).toMatchObject({ kind: "permanent", code: "config.invalid" });
    return (error as Error).message;
  }
  throw new Error("the configuration was accepted");
}

describe("what is read", () => {
  it("works without any file, environment or flag", () => {
    expect(load(null)).toMatchObject({
      dataDir: join(cwd, "data"),
      configFile: null,
      databaseUrl: null,
      dashboard: { host: "127.0.0.1", port: 4380, password: null },
      sample: { isOn: true },
      sources: [],
    });
  });

  it("takes flags before the environment, and the environment before the file", () => {
    const yaml = "dashboard:\n  port: 1000\n  host: 127.0.0.2\nlogLevel: warn\n";
    const config = load(yaml, { PORT: "2000", NEWSLEDGER_LOG_LEVEL: "debug" }, { port: "3000" });
    expect(config.dashboard).toMatchObject({ port: 3000, host: "127.0.0.2" });
    expect(config.logLevel).toBe("debug");
  });

  it("counts an empty variable and an empty setting as unset", () => {
    expect(load("sources:\ndashboard:\n", { PORT: "", DATABASE_URL: "" })).toMatchObject({
      databaseUrl: null,
      dashboard: { port: 4380 },
      sources: [],
    });
  });

  it("keeps snapshots in a bucket only with the keys to it, and names those that are missing", () => {
    const yaml =
      "snapshots:\n  keepNewest: 2\n  keepFor: 30d\n  s3: { bucket: news, endpoint: 'http://127.0.0.1:9000' }\n";
    const keys = { AWS_ACCESS_KEY_ID: "id", AWS_SECRET_ACCESS_KEY: "secret", AWS_REGION: "eu-central-1" };
    expect(load(yaml, keys).snapshots).toMatchObject({
      keepNewest: 2,
      keepForMs: 30 * 86_400_000,
      s3: { bucket: "news", endpoint: "http://127.0.0.1:9000", region: "eu-central-1", prefix: "" },
    });
    expect(load("data: ./data\n", keys).snapshots).toEqual({
      keepNewest: null,
      keepForMs: null,
      pruneEveryMs: 86_400_000,
      s3: null,
    });
    expect(refusal(yaml, { AWS_ACCESS_KEY_ID: "id" })).toContain("AWS_SECRET_ACCESS_KEY");
    expect(refusal("snapshots: { s3: { bucket: News_1 } }\n", keys)).toContain("snapshots.s3.bucket");
  });

  it("reads the three forms of a source, with times written as people write them", () => {
    const config = load(`
sources:
  - rnz
  - use: bbc
    every: 10m
    paused: true
  - slug: my-outlet
    name: My Outlet
    home: https://news.example/
    lang: en
    timeZone: Europe/Paris
    endpoints: [https://news.example/rss, { kind: sitemap, url: https://news.example/map }]
    cron: "*/15 * * * *"
`);
    expect(config.sources[0]).toEqual({ use: "rnz" });
    expect(config.sources[1]).toEqual({ use: "bbc", schedule: { everyMs: 600_000 }, isPaused: true });
    expect(config.sources[2]).toMatchObject({
      declare: {
        hosts: ["news.example"],
        endpoints: [
          { kind: "feed", url: "https://news.example/rss" },
          { kind: "sitemap", url: "https://news.example/map" },
        ],
        schedule: { cron: "*/15 * * * *" },
      },
    });
  });

  it("takes a recogniser's folders from beside the file", () => {
    expect(load("recogniser: { model: ./names, languages: [de] }")).toMatchObject({
      recogniser: { model: join(cwd, "names"), languages: ["de"], library: join(cwd, "data/transformers") },
    });
  });

  it("reads the file that somebody named", () => {
    const path = join(cwd, "other.yaml");
    writeFileSync(path, "data: ./here\n");
    expect(load(null, { NEWSLEDGER_CONFIG: path })).toMatchObject({ configFile: path, dataDir: join(cwd, "here") });
  });
});

describe("what is refused", () => {
  it("lists every fault of file, environment and flags at once", () => {
    const message = refusal(
      `
minDelay: soon
dashbord:
  port: 80
concurrency:
  fetch: 0
sources:
  - slug: Bad Slug
    name: x
    home: nowhere
    lang: en
    timeZone: Mars/Base
    endpoints: [no-address]
`,
      { PORT: "eighty", NEWSLEDGER_LOG_LEVEL: "loud" },
      { samplePort: "99999" },
    );
    for (const part of [
      "minDelay",
      'did you mean "dashboard"?',
      "concurrency.fetch",
      "sources[0].slug",
      "sources[0].home",
      "sources[0].timeZone: there is no such time zone",
      "sources[0].endpoints[0]",
      "PORT",
      "NEWSLEDGER_LOG_LEVEL",
      "--sample-port",
    ]) {
      expect(message).toContain(part);
    }
    expect(message).toMatch(/has 10 faults/);
  });

  it.each([
    ["a mistyped key inside a source", "sources:\n  - use: rnz\n    evry: 5m\n", 'did you mean "every"?'],
    ["a source named twice", "sources: [rnz, bbc, rnz]\n", '"rnz" is named twice'],
    [
      "a declared source that announces nothing",
      "sources:\n  - {slug: a, name: A, home: https://a.example/, lang: en, timeZone: UTC}\n",
      "sources[0].endpoints: is missing",
    ],
    [
      "a missing part of a source",
      "sources:\n  - {slug: a, home: https://a.example/, lang: en, timeZone: UTC, endpoints: [https://a.example/f]}\n",
      "sources[0].name: is missing",
    ],
    [
      "a list where a map belongs",
      "dashboard: [4380]\n",
      "dashboard: [4380] is not valid; write host, port and publicUrl under it",
    ],
    ["broken YAML, with its place", "data: [a\nb: c\n", "line "],
    ["a secret in the file", "dashboard:\n  password: hunter2hunter2\n", "NEWSLEDGER_PASSWORD"],
  ])("names %s", (_, yaml, expected) => {
    expect(refusal(yaml)).toContain(expected);
  });

  it("names a configuration file that was asked for and is not there", () => {
    expect(refusal(null, {}, { configFile: "absent.yaml" })).toContain("absent.yaml: there is no such file");
  });

  it("never repeats a secret", () => {
    const message = refusal(null, { NEWSLEDGER_PASSWORD: "short", DATABASE_URL: "mysql://user:hunter2@host/db" });
    expect(message).not.toMatch(/short\b|hunter2/);
    expect(message).toContain("NEWSLEDGER_PASSWORD");
  });
});
