import pino from "pino";
import { hideCredentials } from "./hide-credentials.js";

export type Logger = pino.Logger;

export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

export interface LoggerOptions {
  /** Who speaks: `worker`, `dashboard`, `supervisor`. */
  name: string;
  level: LogLevel;
  /** Where the JSON lines go; standard output when left out. */
  destination?: pino.DestinationStream;
}

const SECRET_FIELDS = ["password", "authorization", "cookie", "token", "secret"];
const CONNECTION_FIELDS = ["databaseUrl", "redisUrl", "url", "connectionString"];

/**
 * A logger of JSON lines, one event each. Messages are constant and facts go into fields, so that lines can be counted
 * by message. Passwords, cookies and authorisation headers are replaced; addresses lose their user and password, in
 * fields and in error messages alike.
 */
export function createLogger({ name, level, destination }: LoggerOptions): Logger {
  const options: pino.LoggerOptions = {
    name,
    level,
    base: { pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    redact: { paths: listPaths([...SECRET_FIELDS, ...CONNECTION_FIELDS]), censor: censorField },
    serializers: { err: serializeError },
  };
  return destination ? pino(options, destination) : pino(options);
}

function listPaths(fields: string[]): string[] {
  return fields.flatMap((field) => [field, `*.${field}`, `*.*.${field}`]);
}

function censorField(value: unknown, path: string[]): unknown {
  if (SECRET_FIELDS.includes(path[path.length - 1] ?? "")) return value == null ? value : "***";
  return typeof value === "string" ? hideCredentials(value) : value;
}

/** Errors of drivers carry their connection with them, so only what is known to be harmless is written. */
const ERROR_FIELDS = ["type", "message", "stack", "kind", "code", "hint", "context"];

function serializeError(error: Error): Record<string, unknown> {
  const plain = pino.stdSerializers.err(error) as unknown as Record<string, unknown>;
  const written = ERROR_FIELDS.filter((field) => plain[field] !== undefined && plain[field] !== "").map((field) => {
    const value = plain[field];
    return [field, typeof value === "string" ? hideCredentials(value) : value];
  });
  return Object.fromEntries(written);
}
