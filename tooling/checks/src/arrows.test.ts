import { describe, expect, it } from "vitest";
import { listFiles, read } from "./repository.js";

/** Who may depend on whom; apps may depend on any package. The lint rule in `biome.json` holds the same for imports. */
const ARROWS: Record<string, string[]> = {
  contracts: [],
  config: ["contracts"],
  telemetry: ["contracts"],
  "source-kit": ["contracts"],
  sources: ["contracts", "source-kit"],
  fetch: ["contracts", "telemetry"],
  normalise: ["contracts", "source-kit"],
  extract: ["contracts"],
  "recogniser-transformers": ["contracts", "extract"],
  ledger: ["contracts"],
  store: ["contracts", "config"],
  queue: ["contracts", "config", "telemetry"],
  "sample-world": ["contracts"],
  testkit: ["contracts", "store", "sample-world"],
};

interface Manifest {
  name: string;
  dependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
}

const MANIFESTS = listFiles(/^(packages|apps)\/[^/]+\/package\.json$/);

function manifestOf(path: string): Manifest {
  return JSON.parse(read(path)) as Manifest;
}

function importsOf(folder: string): Set<string> {
  const sources = listFiles(new RegExp(`^${folder}/src/.*\\.tsx?$`)).filter((path) => !/\.test\.tsx?$/.test(path));
  const imported = sources.flatMap((path) => [...read(path).matchAll(/(?:from|import\()\s*"(@newsledger\/[\w-]+)/g)]);
  return new Set(imported.map((match) => match[1] ?? ""));
}

describe("arrows between packages", () => {
  it.each(MANIFESTS)("%s depends only on what it may", (path) => {
    const [kind, name = ""] = path.split("/");
    const internal = Object.keys(manifestOf(path).dependencies ?? {}).filter((key) => key.startsWith("@newsledger/"));
    const allowed = kind === "apps" ? null : ARROWS[name];
    expect(allowed, `${name} has no entry among the arrows: add one here and in biome.json`).toBeDefined();
    if (allowed) expect(internal.filter((key) => !allowed.includes(key.slice(12)))).toEqual([]);
  });

  it.each(MANIFESTS)("%s declares every package it imports", (path) => {
    const { name, dependencies = {}, devDependencies = {} } = manifestOf(path);
    const missing = [...importsOf(path.replace("/package.json", ""))].filter(
      (key) => key !== name && !(key in dependencies) && !(key in devDependencies),
    );
    expect(missing).toEqual([]);
  });

  it("no package depends on an app", () => {
    const apps = new Set(MANIFESTS.filter((path) => path.startsWith("apps/")).map((path) => manifestOf(path).name));
    const offenders = MANIFESTS.filter((path) => path.startsWith("packages/")).filter((path) => {
      const { dependencies = {}, devDependencies = {} } = manifestOf(path);
      return Object.keys({ ...dependencies, ...devDependencies }).some((key) => apps.has(key));
    });
    expect(offenders).toEqual([]);
  });
});
