// `npm start` on a machine with Node and npm alone: installs, builds, and goes on as `newsledger start` in this process.
import "./set-up/require-node.mjs";

const { installPackages } = await import("./set-up/install.mjs");
const { buildPackages } = await import("./set-up/build.mjs");
const { ROOT } = await import("./set-up/run-step.mjs");
const { join } = await import("node:path");
const { pathToFileURL } = await import("node:url");

await installPackages();
await buildPackages("@newsledger/cli");

const main = join(ROOT, "apps", "cli", "dist", "main.js");
process.argv = [process.execPath, main, "start", ...process.argv.slice(2)];
await import(pathToFileURL(main).href);
