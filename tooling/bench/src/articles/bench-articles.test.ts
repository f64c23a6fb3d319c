import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { gzipSync } from "node:zlib";
import { afterAll, describe, expect, it } from "vitest";

// As built, since readers are processes of their own.
const MAIN = fileURLToPath(new URL("../../dist/main.js", import.meta.url));
const corpus = mkdtempSync(join(tmpdir(), "articles-"));
afterAll(() => rmSync(corpus, { recursive: true }));

const PROSE = [
  "The river Aro burst its banks on Sunday morning, cutting off 14 villages, the civil defence office said.",
  "About 3,400 people spent the night in schools and church halls, according to the regional council.",
  "Engineers expect the water to fall by half a metre a day, although more rain has been forecast for Tuesday.",
];

function writePage(set: string, truthFile: string, id: string, htmlFile: string, truth: object, folder = corpus): void {
  const html = `<title>River floods the valley</title><article><h1>River floods the valley</h1>${PROSE.map((text) => `<p>${text}</p>`).join("")}</article>`;
  mkdirSync(join(folder, set, "html"), { recursive: true });
  writeFileSync(join(folder, set, truthFile), JSON.stringify({ [id]: { url: "https://news.example/a/b", ...truth } }));
  writeFileSync(join(folder, set, "html", htmlFile), gzipSync(html));
}

async function bench(...args: string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [MAIN, "articles", "--peers", "none", ...args]);
  return stdout;
}

describe("pnpm bench articles", () => {
  it("scores each set that is there and gives what it cost", async () => {
    writePage("aeb", "ground-truth.json", "a", "a.html.gz", { articleBody: PROSE.join("\n") });
    writePage("fundus", "ground_truth.json", "b.html.gz", "b.html.gz", { body: PROSE });
    const { pages, systems } = JSON.parse(await bench("--corpus", corpus, "--json"));
    expect(pages).toBe(2);
    expect(systems.map(({ name }: { name: string }) => name)).toEqual(["newsledger", "bare-parse"]);
    expect(systems[1].quality).toBeNull();
    expect(systems[0].quality.all).toMatchObject({
      aebF1: 1,
      fundusRougeLsum: 1,
      fundusParagraphF1: 1,
      titleExact: null,
    });
    expect(systems[0].cost.pagesPerCpuSecond).toBeGreaterThan(0);
    expect(systems[0].cost.peakMb).toBeGreaterThan(1);
  }, 60_000);

  it("finds the sets in a folder of corpora", async () => {
    const corpora = mkdtempSync(join(tmpdir(), "corpora-"));
    writePage(
      "aeb",
      "ground-truth.json",
      "a",
      "a.html.gz",
      { articleBody: `${PROSE.join("\n")} Nobody was hurt.` },
      join(corpora, "articles"),
    );
    const out = await bench("--corpus", corpora);
    rmSync(corpora, { recursive: true });
    expect(out).toContain("1 pages");
  }, 60_000);

  it("says so where there is no corpus", async () => {
    expect(await bench("--corpus", join(corpus, "nowhere"))).toMatch(/^Skipped: .* holds none of the sets aeb/);
  }, 60_000);
});
