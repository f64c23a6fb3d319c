import { appendFileSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createTestDatabase } from "@newsledger/testkit";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runNewsledger } from "../testing/run-newsledger.js";

const pageOf = (title: string) => `<!doctype html><html lang="en"><head><title>${title}</title></head><body><article>
<h1>${title}</h1><p>The ferry company will add two sailings a day while the bridge is closed, its director said.</p>
<p>About 900 passengers used the boats on the first day, twice as many as on an ordinary Monday in spring.</p>
</article></body></html>`;

let folder = "";
const databases: Record<string, string> = {};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "newsledger-snapshots-"));
  for (const name of ["first", "second"]) databases[name] = await createTestDatabase();
  const lines = ["Ferry adds sailings", "Bridge reopens", "Harbour closes"].map((title, id) =>
    JSON.stringify({ id, url: `https://www.rnz.co.nz/news/${id}`, html: pageOf(title) }),
  );
  writeFileSync(join(folder, "pages.ndjson"), lines.join("\n"));
  expect(await run("first", "import", "pages.ndjson")).toMatchObject({ code: 0 });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function run(ledger: string, ...args: string[]) {
  const env = { DATABASE_URL: databases[ledger] };
  return runNewsledger([...args, "--data", join(folder, ledger)], { cwd: folder, env });
}

describe("newsledger snapshots", () => {
  it("carries captures from one ledger into another, once", async () => {
    const exported = await run("first", "snapshots", "export", "--warc", "all.warc.gz", "--json");
    expect(JSON.parse(exported.out)).toMatchObject({ captures: 3, missing: [] });
    const take = async () => JSON.parse((await run("second", "snapshots", "import", "all.warc.gz", "--json")).out)[0];
    expect(await take()).toMatchObject({ records: 4, stored: 3, known: 0, leftOut: { "not a page": 1 } });
    expect(await take()).toMatchObject({ records: 4, stored: 0, known: 3 });
    const status = JSON.parse((await run("second", "status", "--json")).out);
    expect(status.overview.openHandoffs.normalise).toBe(3);
  });

  it("exports only the scope that is asked for", async () => {
    const { out } = await run("first", "snapshots", "export", "--warc", "none.warc", "--source", "bbc", "--json");
    expect(JSON.parse(out || "{}").captures ?? 0).toBe(0);
  });

  it("says how far a damaged file was read", async () => {
    appendFileSync(join(folder, "all.warc.gz"), Buffer.alloc(50));
    const end = await run("second", "snapshots", "import", "all.warc.gz");
    expect(end.code).toBe(1);
    expect(end.err).toContain("damaged after 4 records");
  });

  it("names the pages whose snapshot is gone, and fails", async () => {
    const snapshots = join(folder, "first", "snapshots");
    const [one = ""] = readdirSync(snapshots, { recursive: true, encoding: "utf8" }).filter((name) =>
      /\.br$/.test(name),
    );
    rmSync(join(snapshots, one));
    const end = await run("first", "snapshots", "export", "--warc", "rest.warc.gz");
    expect(end.code).toBe(1);
    expect(end.out).toContain("2 captures");
    expect(end.err).toMatch(/1 snapshot missing[\s\S]*www\.rnz\.co\.nz/);
  });

  it("prunes by the rules of the command line, and by none without", async () => {
    const dry = await run("first", "snapshots", "prune", "--keep-newest", "1", "--include-current", "--dry-run");
    expect(dry).toMatchObject({ code: 0, out: expect.stringContaining("0 snapshots (0.0 MB) would go") });
    const span = await run("first", "snapshots", "prune", "--keep-for", "0s", "--include-current", "--json");
    // They were saved a moment ago; the one whose file is gone is written off.
    expect(JSON.parse(span.out)).toMatchObject({
      count: { prunable: { snapshots: 3 } },
      removed: { snapshots: 1, spared: 2 },
    });
    expect((await run("first", "snapshots", "prune")).out).toContain("There is no rule, so all stay");
  });

  it.each([
    [["export", "--warc", "all.warc.gz"], 2, "is there already"],
    [["export", "--warc", "x.warc", "--source", "nobody-here"], 3, "There is no source"],
    [["import", "absent.warc.gz"], 3, "cannot be opened"],
    [["import", "pages.ndjson"], 1, "does not begin with a WARC record"],
    [["prune", "--keep-newest", "none"], 2, "no number of snapshots"],
    [["import", "all.warc.gz", "--since", "never"], 2, "neither a span nor a moment"],
  ])("%j ends with %d and says why", async (args, code, message) => {
    const end = await run("first", "snapshots", ...args);
    expect(end.err).toContain(message);
    expect(end.code).toBe(code);
  });
});
