import type { Assignment, Role, RoleFacts } from "../supervisor/messages.js";

/** A role that runs: what it tells of itself, and how to end it in order. */
export interface RunningRole {
  facts: RoleFacts;
  close(): Promise<void>;
}

/** Starts a role in this process. Only that role's code is loaded. */
export async function startRole(role: Role, assignment: Assignment): Promise<RunningRole> {
  switch (role) {
    case "worker":
      return (await import("./worker-role.js")).startWorkerRole(assignment);
    case "dashboard":
      return (await import("./dashboard-role.js")).startDashboardRole(assignment);
    case "sample":
      return (await import("./sample-role.js")).startSampleRole(assignment);
  }
}
