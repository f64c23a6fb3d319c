import { spawn } from "node:child_process";
import { delimiter, join, resolve } from "node:path";

export const ROOT = resolve(import.meta.dirname, "../..");

const SPINNER = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];

/** The environment of every tool: the workspace's own programs first, nothing that phones home or asks questions. */
function toolEnvironment() {
  const { PATH = "" } = process.env;
  return {
    ...process.env,
    PATH: `${join(ROOT, "node_modules", ".bin")}${delimiter}${PATH}`,
    TURBO_TELEMETRY_DISABLED: "1",
    DO_NOT_TRACK: "1",
    npm_config_confirm_modules_purge: "false",
    npm_config_manage_package_manager_versions: "false",
  };
}

/** Runs a program quietly: its output is gathered, and its time is told by a spinner on a terminal. */
export async function runStep(label, command, args, { onOutput } = {}) {
  const startedAt = Date.now();
  const spinner = startSpinner(label, startedAt);
  const isWindows = process.platform === "win32";
  const child = spawn(command, args, {
    cwd: ROOT,
    env: toolEnvironment(),
    stdio: ["ignore", "pipe", "pipe"],
    shell: isWindows,
  });
  let stopped = null;
  const stop = (signal) => {
    stopped = signal;
    child.kill(signal);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"];
  for (const signal of signals) process.on(signal, stop);
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      output += chunk;
      onOutput?.(String(chunk));
    });
  }
  const exitCode = await new Promise((done) => {
    child.on("error", (error) => {
      output += error.message;
      done(1);
    });
    child.on("close", (code) => done(code ?? 1));
  });
  for (const signal of signals) process.off(signal, stop);
  spinner.stop();
  // A tool may end well in spite of the signal; whoever sent it meant us.
  if (stopped !== null) process.exit(stopped === "SIGINT" ? 130 : 143);
  return { exitCode, output, seconds: (Date.now() - startedAt) / 1000 };
}

/** A turning wheel with the time so far; nothing where no terminal is. */
function startSpinner(label, startedAt = Date.now()) {
  if (!process.stderr.isTTY) return { stop() {} };
  let turn = 0;
  const timer = setInterval(() => {
    const seconds = Math.round((Date.now() - startedAt) / 1000);
    process.stderr.write(`\r\u001b[2K  ${SPINNER[turn++ % SPINNER.length]} ${label} ${seconds} s`);
  }, 100);
  return {
    stop() {
      clearInterval(timer);
      process.stderr.write("\r\u001b[2K");
    },
  };
}
