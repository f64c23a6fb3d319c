import { permanent } from "@newsledger/contracts";
import type { core } from "zod";
import { adviceFor, keysUnder } from "./advice.js";
import { nearestName } from "./nearest-name.js";

/** One thing that is wrong with the configuration: where, what, and what to write instead. */
export interface Fault {
  where: string;
  wrong: string;
  instead: string;
}

/** Faults of one validated value. `place` names the file, the variable or the flag it came from. */
export function faultsOfIssues(issues: readonly core.$ZodIssue[], place: string, root: unknown): Fault[] {
  return issues.flatMap((issue) => faultsOfIssue(issue, place, root));
}

function faultsOfIssue(issue: core.$ZodIssue, place: string, root: unknown): Fault[] {
  const path = formatPath(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => unknownKey(key, path, place, keysUnder(issue.path)));
  }
  return [
    {
      where: path === "" ? place : `${place}: ${path}`,
      wrong: describeWrong(issue, valueAt(root, issue.path)),
      instead: adviceFor(issue.path),
    },
  ];
}

function unknownKey(key: string, path: string, place: string, known: readonly string[]): Fault {
  const full = path === "" ? key : `${path}.${key}`;
  const secret = SECRETS[key.toLowerCase()];
  const near = nearestName(key, known);
  return {
    where: `${place}: ${full}`,
    wrong: secret ? "a secret does not belong in a file" : "there is no such setting",
    instead: secret ?? (near ? `did you mean "${near}"?` : `known here: ${known.join(", ")}`),
  };
}

const SECRETS: Record<string, string> = {
  password: "set NEWSLEDGER_PASSWORD in the environment",
  databaseurl: "set DATABASE_URL in the environment",
  redisurl: "set REDIS_URL in the environment",
};

function describeWrong(issue: core.$ZodIssue, value: unknown): string {
  if (issue.code === "custom") return issue.message;
  if (value === undefined) return "is missing";
  return `${show(value)} is not valid`;
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function formatPath(path: readonly PropertyKey[]): string {
  return path.reduce<string>((out, part) => {
    if (typeof part === "number") return `${out}[${part}]`;
    return out === "" ? String(part) : `${out}.${String(part)}`;
  }, "");
}

function valueAt(root: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, part) => {
    if (value === null || typeof value !== "object") return undefined;
    return (value as Record<PropertyKey, unknown>)[part];
  }, root);
}

/** The one error that carries every fault, so that they can be mended in one go. */
export function invalidConfig(faults: readonly Fault[]): Error {
  const count = faults.length === 1 ? "one fault" : `${faults.length} faults`;
  const lines = faults.map((fault) => `  - ${fault.where}: ${fault.wrong}; ${fault.instead}`);
  return permanent("config.invalid", `The configuration has ${count}:\n${lines.join("\n")}`, {
    hint: "Mend what is listed above, then run the command again. `newsledger doctor` checks everything at once.",
    context: { faults: faults.length },
  });
}
