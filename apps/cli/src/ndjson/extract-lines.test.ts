import { expect, test } from "vitest";
import { runNewsledger } from "../testing/run-newsledger.js";

const importing = (script: string) => `data:text/javascript,${encodeURIComponent(script)}`;

const NAME_WHAT_IS_LOADED = importing(
  `import { writeSync } from "node:fs";
   export async function load(url, context, next) { writeSync(2, url + "\\n"); return next(url, context); }`,
);

const WATCH_LOADING = importing(
  `import { register } from "node:module"; register(${JSON.stringify(NAME_WHAT_IS_LOADED)});`,
);

test("a short text does not wait for libraries that only the database and the edges need", async () => {
  const { code, out, err } = await runNewsledger(["extract", "--ndjson"], {
    input: `${JSON.stringify({ id: "a", text: "Bergen counted 40 boats." })}\n`,
    env: { NODE_OPTIONS: `--import=${WATCH_LOADING}` },
  });
  expect(code).toBe(0);
  expect(JSON.parse(out).figures).toHaveLength(1);
  const libraries = [...err.matchAll(/\/node_modules\/((?:@[^/]+\/)?[^/.][^/]*)\//g)].map(([, name]) => name);
  expect(new Set(libraries)).toEqual(new Set(["commander"]));
});
