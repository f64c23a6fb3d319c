// `npm test` on a machine with Node and npm alone: everything that a change must pass.
import "./set-up/require-node.mjs";

const { installPackages, lastLines } = await import("./set-up/install.mjs");
const { buildPackages } = await import("./set-up/build.mjs");
const { runStep } = await import("./set-up/run-step.mjs");
const { listSkipped } = await import("./set-up/engines.mjs");
const { listTestedPackages, readCounts, removeReports, REPORT } = await import("./set-up/count-tests.mjs");

await installPackages();
await buildPackages();

/** With processes and a browser of their own, these take as long as all others together. */
const LONG_TESTS = ["@newsledger/cli", "@newsledger/dashboard"];

const total = { passed: 0, failed: 0, skipped: 0 };

for (const { what, why } of listSkipped()) console.log(`  - Skipped: ${what}: ${why}`);
await check("lint", "biome", ["check", "."]);
await check("unused code", "knip", []);
await check("types", "turbo", ["run", "typecheck", "--output-logs=errors-only", "--ui=stream", "--continue"]);
await runTests();

console.log("");
console.log(`${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;

/** A check that passes as a whole or fails as a whole. */
async function check(label, command, args) {
  const end = await runStep(label, command, args);
  report(label, end.exitCode === 0, end.seconds);
  if (end.exitCode === 0) return;
  total.failed += 1;
  console.log(lastLines(end.output, 80));
}

async function runTests() {
  const packages = listTestedPackages();
  const waiting = new Set(packages);
  removeReports(packages);
  const tick = setInterval(() => announce(waiting), 300);
  const startedAt = Date.now();
  // Two at a time: tests with a database and a browser of their own would starve each other. Turbo begins with the
  // packages that others rest on; left to itself it would end with a long one alone.
  const turbo = ["run", "test", "--only", "--continue", "--concurrency=1", "--output-logs=errors-only", "--ui=stream"];
  const reporters = ["--", "--reporter=default", "--reporter=json", `--outputFile.json=${REPORT}`];
  const lanes = [LONG_TESTS.map((name) => `--filter=${name}`), LONG_TESTS.map((name) => `--filter=!${name}`)];
  const ends = await Promise.all(
    lanes.map((filters) => runStep("tests", "turbo", [...turbo, ...filters, ...reporters])),
  );
  clearInterval(tick);
  announce(waiting);
  for (const { name } of waiting) {
    report(`${name}: did not finish`, false);
    total.failed += 1;
  }
  const broken = ends.filter(({ exitCode }) => exitCode !== 0);
  for (const { output } of broken) console.log(lastLines(output, 400));
  if (broken.length > 0 && total.failed === 0) total.failed += 1;
  console.log(`  tests took ${((Date.now() - startedAt) / 1000).toFixed(0)} s`);
}

/** Says of every package that has finished since the last look how it ended. */
function announce(waiting) {
  for (const tested of waiting) {
    const counts = readCounts(tested);
    if (counts === null) continue;
    waiting.delete(tested);
    for (const key of Object.keys(total)) total[key] += counts[key];
    const skipped = counts.skipped > 0 ? `, ${counts.skipped} skipped` : "";
    const failed = counts.failed > 0 ? `, ${counts.failed} failed` : "";
    report(`${tested.name}: ${counts.passed} passed${failed}${skipped}`, counts.failed === 0);
  }
}

function report(text, isGood, seconds) {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[2K");
  console.log(`  ${isGood ? "✓" : "✗"} ${text}${seconds === undefined ? "" : ` (${seconds.toFixed(1)} s)`}`);
}
