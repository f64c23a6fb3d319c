import { readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { LineCounter, parseDocument } from "yaml";
import { type Fault, faultsOfIssues } from "./fault.js";
import { ConfigFile } from "./file-schema.js";
import { FLAG_OF, SETTINGS, type SettingName, type SettingValues } from "./settings.js";

const NAMES = Object.keys(SETTINGS) as SettingName[];

/** The settings that the environment gives. An empty variable counts as unset. Secrets never appear in a fault. */
export function readEnvironment(env: NodeJS.ProcessEnv, faults: Fault[]): SettingValues {
  const given = NAMES.flatMap((name) => {
    const { env: variable } = SETTINGS[name];
    return env[variable] ? [{ name, place: variable, value: env[variable] as unknown }] : [];
  });
  return check(given, faults);
}

/** The settings that the command line gives. */
export function readFlags(flags: Partial<Record<SettingName, unknown>>, faults: Fault[]): SettingValues {
  const given = NAMES.flatMap((name) =>
    flags[name] === undefined ? [] : [{ name, place: FLAG_OF[name] ?? name, value: flags[name] }],
  );
  return check(given, faults);
}

const SECRET_SETTINGS: readonly SettingName[] = [
  "databaseUrl",
  "redisUrl",
  "password",
  "awsAccessKeyId",
  "awsSecretAccessKey",
  "awsSessionToken",
];

function check(given: { name: SettingName; place: string; value: unknown }[], faults: Fault[]): SettingValues {
  const values: Record<string, unknown> = {};
  for (const { name, place, value } of given) {
    const parsed = SETTINGS[name].schema.safeParse(value);
    const shown = SECRET_SETTINGS.includes(name) ? "the value" : JSON.stringify(value);
    if (parsed.success) values[name] = parsed.data;
    else faults.push({ where: place, wrong: `${shown} is not valid`, instead: SETTINGS[name].advice });
  }
  return values as SettingValues;
}

export interface FileLayer {
  path: string | null;
  settings: ConfigFile;
}

/** The configuration file. `isRequired` when somebody named it: then its absence is a fault. */
export function readConfigFile(path: string, isRequired: boolean, faults: Fault[]): FileLayer {
  const text = readText(path, isRequired, faults);
  if (text === null) return { path: null, settings: {} };
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  if (document.errors.length > 0) {
    for (const error of document.errors) {
      const { line, col } = lines.linePos(error.pos[0]);
      faults.push({
        where: `${path}, line ${line}, column ${col}`,
        wrong: error.message,
        instead: "write it as YAML, indented with spaces",
      });
    }
    return { path, settings: {} };
  }
  const content: unknown = document.toJS() ?? {};
  const parsed = ConfigFile.safeParse(content);
  if (parsed.success) return { path, settings: relativeToFile(parsed.data, path) };
  faults.push(...faultsOfIssues(parsed.error.issues, path, content));
  return { path, settings: {} };
}

function readText(path: string, isRequired: boolean, faults: Fault[]): string | null {
  try {
    return readFileSync(path, "utf8");
  } catch (error) {
    const isAbsent = (error as NodeJS.ErrnoException).code === "ENOENT";
    if (!isAbsent || isRequired) {
      faults.push({
        where: path,
        wrong: isAbsent ? "there is no such file" : `cannot be read (${(error as NodeJS.ErrnoException).code})`,
        instead: "name a readable file with --config or NEWSLEDGER_CONFIG, or leave both out",
      });
    }
    return null;
  }
}

function relativeToFile(settings: ConfigFile, path: string): ConfigFile {
  return settings.data ? { ...settings, data: resolve(dirname(path), settings.data) } : settings;
}
