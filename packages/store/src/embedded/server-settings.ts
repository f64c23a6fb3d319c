import { writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Rewritten before every start, so that a new version's settings reach old data folders. */
export const SETTINGS_FILE = "newsledger.conf";

export interface ServerTuning {
  port: number;
  /** Faster and careless: for tests, whose data nobody misses. */
  isDisposable: boolean;
}

const BASE: Record<string, string | number> = {
  listen_addresses: "127.0.0.1",
  // A socket path may hold 107 bytes, and data folders lie deep: TCP alone.
  unix_socket_directories: "",
  password_encryption: "scram-sha-256",
  // Each BullMQ worker holds a LISTEN connection beside the pools.
  max_connections: 200,
  shared_buffers: "128MB",
  work_mem: "8MB",
  maintenance_work_mem: "64MB",
  effective_cache_size: "1GB",
  max_wal_size: "1GB",
  min_wal_size: "80MB",
  checkpoint_completion_target: 0.9,
  random_page_cost: 1.1,
  // Compiling a plan costs more than any query here runs.
  jit: "off",
  // The queue's and the outbox's tables turn over quickly.
  autovacuum_naptime: "20s",
  autovacuum_vacuum_scale_factor: 0.1,
  log_destination: "stderr",
  logging_collector: "off",
  log_min_messages: "warning",
  log_checkpoints: "off",
  log_line_prefix: "%m [%p] ",
  log_timezone: "UTC",
  timezone: "UTC",
  lc_messages: "C",
  tcp_keepalives_idle: 60,
};

const DISPOSABLE: Record<string, string | number> = {
  fsync: "off",
  synchronous_commit: "off",
  full_page_writes: "off",
  shared_buffers: "64MB",
};

function renderSettings(tuning: ServerTuning): string {
  const settings = { ...BASE, ...(tuning.isDisposable ? DISPOSABLE : {}), port: tuning.port };
  const lines = Object.entries(settings).map(([name, value]) => `${name} = '${value}'`);
  return ["# Written anew before every start: changes made here are lost.", ...lines, ""].join("\n");
}

export async function writeSettings(cluster: string, tuning: ServerTuning): Promise<void> {
  await writeFile(join(cluster, SETTINGS_FILE), renderSettings(tuning), { mode: 0o600 });
}
