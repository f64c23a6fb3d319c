import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./run-step.mjs";

export const REPORT = join(".turbo", "test-report.json");

/** Every package that has a test script: its folder and its name. */
export function listTestedPackages() {
  const folders = ["packages", "apps"].flatMap((group) =>
    readdirSync(join(ROOT, group)).map((name) => join(ROOT, group, name)),
  );
  return [...folders, join(ROOT, "tooling", "checks")]
    .filter((folder) => existsSync(join(folder, "package.json")))
    .map((folder) => ({ folder, ...JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) }))
    .filter(({ scripts }) => scripts?.test)
    .map(({ folder, name }) => ({ folder, name }));
}

export function removeReports(packages) {
  for (const { folder } of packages) rmSync(join(folder, REPORT), { force: true });
}

/** The counts of one package; null while it has not finished. A file that could not even be loaded counts as one. */
export function readCounts({ folder }) {
  let report;
  try {
    report = JSON.parse(readFileSync(join(folder, REPORT), "utf8"));
  } catch {
    return null;
  }
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
