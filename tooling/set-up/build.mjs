import { lastLines } from "./install.mjs";
import { runStep } from "./run-step.mjs";

/** Builds what changed since the last time: all packages, or one and what it needs. */
export async function buildPackages(target = null) {
  const startedAt = Date.now();
  // A build that finds everything done takes half a second; only a longer one is worth a line.
  const notice = setTimeout(() => console.error("  Building …"), 1_500);
  const end = await runStep("Building", "turbo", [
    "run",
    "build",
    ...(target === null ? [] : [`--filter=${target}...`]),
    "--output-logs=errors-only",
    "--log-order=grouped",
    "--ui=stream",
  ]);
  clearTimeout(notice);
  if (end.exitCode !== 0) {
    console.error(lastLines(end.output, 60));
    console.error("The build failed: mend what is listed above, and run it again.");
    process.exit(1);
  }
  const seconds = (Date.now() - startedAt) / 1000;
  if (seconds > 1.5) console.error(`  Built in ${seconds.toFixed(1)} s.`);
}
