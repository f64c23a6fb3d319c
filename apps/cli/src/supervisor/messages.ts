import type { Config } from "@newsledger/config";
import type { ErrorKind, SourceDeclaration, Stage } from "@newsledger/contracts";

export type Role = "worker" | "dashboard" | "sample";

/** What a child is to do. The configuration is the supervisor's own, so a file edited meanwhile divides nobody. */
export interface Assignment {
  config: Config;
  databaseUrl: string;
  stages: Stage[];
  /** Given to workers, which keep their polls scheduled even when Redis forgets them. */
  sources?: SourceDeclaration[];
}

export type ToChild = { type: "begin"; assignment: Assignment } | { type: "stop" };

/** Facts that a role tells once it runs: its address, its port, why it is left out. */
export type RoleFacts = Record<string, string | number | boolean | null>;

export type FromChild =
  | { type: "hello" }
  | { type: "ready"; facts: RoleFacts }
  | { type: "failed"; kind: ErrorKind; code: string; message: string; hint: string | null };
