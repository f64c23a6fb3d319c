import { dirname, join, resolve } from "node:path";
import { STAGES, type Stage } from "@newsledger/contracts";
import type { Config, SnapshotSettings } from "./config.js";
import { type Fault, invalidConfig } from "./fault.js";
import { type FileLayer, readConfigFile, readEnvironment, readFlags } from "./read-layers.js";
import { SETTINGS, type SettingName, type SettingValues } from "./settings.js";

export const CONFIG_FILE_NAME = "newsledger.config.yaml";

/** What flags may override, as the command line gave it (ports may be text). */
export type ConfigOverrides = Partial<Record<SettingName, unknown>> & { configFile?: string };

export interface LoadConfigOptions {
  env: NodeJS.ProcessEnv;
  /** Where relative paths start, and where the configuration file is looked for when nobody named one. */
  cwd: string;
  overrides?: ConfigOverrides;
}

const DEFAULT_CONCURRENCY: Record<Stage, number> = { discover: 4, fetch: 8, normalise: 2, extract: 2, link: 2 };

const DEFAULT_RECHECK_MS = 14 * 24 * 3600_000;

/**
 * Reads file, environment and flags (the later wins) into one checked configuration. Throws a permanent
 * `config.invalid` that lists every fault of all three at once.
 */
export function loadConfig(options: LoadConfigOptions): Config {
  const faults: Fault[] = [];
  const { configFile, ...flags } = options.overrides ?? {};
  const named = configFile ?? (options.env.NEWSLEDGER_CONFIG || undefined);
  const file = readConfigFile(resolve(options.cwd, named ?? CONFIG_FILE_NAME), named !== undefined, faults);
  const given = { ...readEnvironment(options.env, faults), ...readFlags(flags, faults) };
  faults.push(...findRepeatedSources(file), ...findMissingKeys(file, given));
  if (faults.length > 0) throw invalidConfig(faults);
  return compose(file, given, options.cwd);
}

const WIKIDATA = "https://www.wikidata.org/w/api.php";

function compose({ path, settings: file }: FileLayer, given: SettingValues, cwd: string): Config {
  const dataDir = resolve(cwd, given.dataDir ?? file.data ?? "data");
  const besideFile = (folder: string) => resolve(path === null ? cwd : dirname(path), folder);
  return {
    dataDir,
    configFile: path,
    name: file.name ?? path ?? dataDir,
    databaseUrl: given.databaseUrl ?? null,
    redisUrl: given.redisUrl ?? null,
    dashboard: {
      host: given.host ?? file.dashboard?.host ?? "127.0.0.1",
      port: given.port ?? file.dashboard?.port ?? 4380,
      password: given.password ?? null,
      publicUrl: file.dashboard?.publicUrl?.replace(/\/+$/, "") ?? null,
    },
    sample: {
      isOn: given.sampleOn ?? file.sample?.on ?? true,
      port: given.samplePort ?? file.sample?.port ?? 4381,
    },
    contact: given.contact ?? file.contact ?? null,
    logLevel: given.logLevel ?? file.logLevel ?? "info",
    concurrency: Object.fromEntries(
      STAGES.map((stage) => [stage, file.concurrency?.[stage] ?? DEFAULT_CONCURRENCY[stage]]),
    ) as Record<Stage, number>,
    minDelayMs: file.minDelay ?? 1_000,
    recheckForMs: file.recheckFor ?? DEFAULT_RECHECK_MS,
    wikidata: file.wikidata?.on ? { endpoint: file.wikidata.endpoint ?? WIKIDATA } : null,
    snapshots: composeSnapshots(file.snapshots, given),
    sources: file.sources ?? [],
    sourcesDir: besideFile(file.sourcesFolder ?? "sources"),
    recogniser: file.recogniser
      ? {
          model: besideFile(file.recogniser.model),
          languages: file.recogniser.languages ?? ["en"],
          library: file.recogniser.library ? besideFile(file.recogniser.library) : join(dataDir, "transformers"),
        }
      : null,
  };
}

const DEFAULT_PRUNE_MS = 24 * 3600_000;

// What S3-compatible servers other than Amazon's take for any region.
const DEFAULT_REGION = "us-east-1";

function composeSnapshots(file: FileLayer["settings"]["snapshots"], given: SettingValues): SnapshotSettings {
  const { keepNewest = null, keepFor = null, pruneEvery = DEFAULT_PRUNE_MS, s3 } = file ?? {};
  const { awsAccessKeyId: accessKeyId, awsSecretAccessKey: secretAccessKey, awsSessionToken, awsRegion } = given;
  if (!s3 || accessKeyId === undefined || secretAccessKey === undefined) {
    return { keepNewest, keepForMs: keepFor, pruneEveryMs: pruneEvery, s3: null };
  }
  const { bucket, endpoint = null, prefix = "" } = s3;
  const region = s3.region ?? awsRegion ?? DEFAULT_REGION;
  const credentials = { accessKeyId, secretAccessKey, sessionToken: awsSessionToken ?? null };
  return {
    keepNewest,
    keepForMs: keepFor,
    pruneEveryMs: pruneEvery,
    s3: { bucket, endpoint, region, prefix, credentials },
  };
}

function findMissingKeys({ settings }: FileLayer, given: SettingValues): Fault[] {
  if (!settings.snapshots?.s3) return [];
  return (["awsAccessKeyId", "awsSecretAccessKey"] as const)
    .filter((name) => given[name] === undefined)
    .map((name) => ({
      where: SETTINGS[name].env,
      wrong: "is not set, and snapshots.s3 needs it",
      instead: SETTINGS[name].advice,
    }));
}

function findRepeatedSources({ path, settings }: FileLayer): Fault[] {
  const seen = new Set<string>();
  return (settings.sources ?? []).flatMap((choice, index) => {
    const slug = "use" in choice ? choice.use : choice.declare.slug;
    if (!seen.has(slug)) {
      seen.add(slug);
      return [];
    }
    return [
      { where: `${path}: sources[${index}]`, wrong: `"${slug}" is named twice`, instead: "leave one of them out" },
    ];
  });
}
