import { spawn } from "node:child_process";

/**
 * Ends the server and removes its folder when this process goes away without stopping it, even by SIGKILL: the watcher
 * reads from a pipe that only this process holds. Answers how to call the watcher off.
 */
export function watchOverServer(pid: number, folder: string): () => void {
  if (process.platform === "win32") return () => {};
  // SIGQUIT asks PostgreSQL to go at once.
  const script = 'cat > /dev/null; kill -QUIT "$1" 2> /dev/null; sleep 1; rm -rf "$2"';
  const watcher = spawn("sh", ["-c", script, "sh", String(pid), folder], {
    stdio: ["pipe", "ignore", "ignore"],
    detached: true,
  });
  watcher.on("error", () => {});
  watcher.unref();
  (watcher.stdin as unknown as { unref?: () => void } | null)?.unref?.();
  return () => {
    // The shell and its reader: the group that `detached` made.
    if (watcher.pid !== undefined && watcher.exitCode === null) process.kill(-watcher.pid, "SIGKILL");
  };
}
