import { LedgerError, permanent, retryable } from "@newsledger/contracts";

interface DriverError {
  code?: string;
  message?: string;
  table?: string;
  constraint?: string;
}

type MakeError = typeof retryable;

interface Rule {
  codes: RegExp;
  make: MakeError;
  code: string;
  message: string;
  hint: string;
}

// SQLSTATE classes: https://www.postgresql.org/docs/current/errcodes-appendix.html
const RULES: Rule[] = [
  {
    codes: /^(E[A-Z_]+|08...|57P0[1235])$/,
    make: retryable,
    code: "store.unreachable",
    message: "PostgreSQL does not answer",
    hint: "Check that the database runs and can be reached; `newsledger doctor` looks at both.",
  },
  {
    codes: /^(40P01|40001|55P03)$/,
    make: retryable,
    code: "store.deadlock",
    message: "Two writers were in each other's way",
    hint: "It is tried again by itself.",
  },
  {
    codes: /^53100$/,
    make: retryable,
    code: "store.disk_full",
    message: "The database has no space left on its disk",
    hint: "Free some space on the database's disk; work goes on by itself.",
  },
  {
    codes: /^(53(000|200|300|400)|57014)$/,
    make: retryable,
    code: "store.overloaded",
    message: "PostgreSQL has no connection, memory or time left",
    hint: "Run fewer workers, or raise max_connections of the database.",
  },
  {
    codes: /^25006$/,
    make: retryable,
    code: "store.read_only",
    message: "The database takes no writes just now",
    hint: "It may be a standby: point DATABASE_URL at the primary server.",
  },
  {
    codes: /^(26000|0A000)$/,
    make: retryable,
    code: "store.plan_lost",
    message: "A prepared statement is out of date",
    hint: "It is tried again by itself on a new connection. Where a connection pooler stands in between, let it pool sessions.",
  },
  {
    codes: /^(28...)$/,
    make: permanent,
    code: "store.access_denied",
    message: "PostgreSQL refuses the user or the password of DATABASE_URL",
    hint: "Check the user and the password in DATABASE_URL.",
  },
  {
    codes: /^42501$/,
    make: permanent,
    code: "store.not_permitted",
    message: "The database user lacks a right",
    hint: "Let the user own the database, and create the extensions pg_trgm and unaccent.",
  },
  {
    codes: /^3D000$/,
    make: permanent,
    code: "store.database_missing",
    message: "The database named in DATABASE_URL does not exist",
    hint: "Create it with `createdb`, or correct DATABASE_URL.",
  },
  {
    codes: /^42(P01|703|883)$/,
    make: permanent,
    code: "store.not_migrated",
    message: "The database lacks a table or column that this version needs",
    hint: "Run `newsledger migrate`.",
  },
  {
    codes: /^(22...|23...|54...)$/,
    make: permanent,
    code: "store.rejected",
    message: "PostgreSQL rejected a value",
    hint: "The record cannot be stored as it is. Please report it with the code from the log.",
  },
];

// "cached plan must not change result type", after a migration beside running workers.
const LOST_PLAN = /^(26000|0A000)$/;
const LOST_CONNECTION =
  /Connection terminated|connection error|timeout exceeded when trying to connect|Client was closed/i;

/** Whether the connection itself is gone, so that it must not go back to the pool. */
export function isConnectionLost(thrown: unknown): boolean {
  const { code = "", message = "" } = (thrown ?? {}) as DriverError;
  return /^(E[A-Z_]+|08...|57P0[123])$/.test(code) || LOST_PLAN.test(code) || LOST_CONNECTION.test(message);
}

/**
 * Gives the driver's error the project's form. `server` is named where the fault is the server's. The message never
 * repeats the driver's detail, which may hold values of a row, nor the connection string.
 */
export function mapDatabaseError(thrown: unknown, server?: string): unknown {
  if (thrown instanceof LedgerError || !(thrown instanceof Error)) return thrown;
  const error = thrown as DriverError;
  const code = error.code ?? (LOST_CONNECTION.test(thrown.message) ? "ECONNRESET" : "");
  const rule = RULES.find(({ codes }) => codes.test(code));
  if (rule === undefined) return thrown;
  const message = server ? rule.message.replace("PostgreSQL", `PostgreSQL at ${server}`) : rule.message;
  return rule.make(rule.code, `${message} (${code}${whereOf(error)}).`, {
    hint: rule.hint,
    context: { sqlState: code },
    cause: thrown,
  });
}

function whereOf(error: DriverError): string {
  if (error.constraint !== undefined) return `, ${error.constraint}`;
  return error.table === undefined ? "" : `, ${error.table}`;
}
