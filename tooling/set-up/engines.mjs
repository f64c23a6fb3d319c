import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

function isOnPath(...programs) {
  const folders = (process.env.PATH ?? "").split(delimiter);
  return programs.some((program) => folders.some((folder) => existsSync(join(folder, program))));
}

/** What some tests need and this machine lacks: what is skipped for it, and what would bring it. */
export function listSkipped(env = process.env) {
  const needs = [
    {
      is: env.REDIS_URL || isOnPath("redis-server"),
      what: "tests on Redis",
      why: "no redis-server on PATH and no REDIS_URL (Debian: apt-get install redis-server)",
    },
    {
      is: env.NEWSLEDGER_CHROMIUM || isOnPath("chromium", "chromium-browser", "google-chrome"),
      what: "tests in a browser",
      why: "no chromium on PATH (Debian: apt-get install chromium)",
    },
    {
      is: env.NEWSLEDGER_SEED,
      what: "the test on the founding article",
      why: "NEWSLEDGER_SEED names no folder with article.txt and expected.json",
    },
    {
      is: env.NEWSLEDGER_CORPUS,
      what: "measurements on published corpora",
      why: "NEWSLEDGER_CORPUS names no folder",
    },
  ];
  return needs.filter(({ is }) => !is);
}
