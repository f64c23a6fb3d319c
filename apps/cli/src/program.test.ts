import { existsSync, openSync } from "node:fs";
import type { Command } from "commander";
import { describe, expect, it } from "vitest";
import { createProgram } from "./program.js";
import { runNewsledger, startNewsledger } from "./testing/run-newsledger.js";

function helpOf(command: Command): string {
  let help = "";
  command.configureOutput({
    writeOut: (text) => {
      help += text;
    },
  });
  command.outputHelp();
  return help;
}

function everyCommand(): [string, Command][] {
  return createProgram().commands.flatMap((command) => [
    [command.name(), command] as [string, Command],
    ...command.commands.map((inner) => [`${command.name()} ${inner.name()}`, inner] as [string, Command]),
  ]);
}

describe("every command", () => {
  it.each(everyCommand())("%s has three examples and its exit codes in its help", (_, command) => {
    const help = helpOf(command);
    expect(help.match(/^ {2}\$ /gm)).toHaveLength(3);
    expect(help).toContain("Exit codes:");
  });

  it.each([["explain", "status", "sources list", "doctor", "import", "retry", "migrate"]].flat())(
    "%s prints its data as JSON where asked",
    (name) => {
      const found = everyCommand().find(([command]) => command === name)?.[1];
      expect(found?.options.map((option) => option.long)).toContain("--json");
    },
  );
});

describe("wrong usage", () => {
  it.each([
    [["statsu"], "Did you mean status?"],
    [["sources", "pasue", "rnz"], "Did you mean pause?"],
    [["start", "--prot", "1"], "Did you mean --port?"],
    [["explain"], "missing required argument 'article'"],
    [["normalise"], "required option '--ndjson'"],
    [["extract", "--ndjson", "--as", "quantity"], "Allowed choices are ledger, quantities."],
    [["extract", "--ndjson", "--as"], "option '--as <terms>' argument missing"],
    [["worker", "--stages", "fetch,extrct"], "Write some of discover, fetch"],
    [["start", "--workers", "0"], "Write a whole number between 1 and 32."],
  ])("%j is answered with what was meant", async (args, expected) => {
    const { code, err, out } = await runNewsledger(args);
    expect(err).toContain(expected);
    expect({ code, out }).toEqual({ code: 2, out: "" });
  });

  it("asks for nothing where nothing is given", async () => {
    const { code, err } = await runNewsledger([]);
    expect(code).toBe(2);
    expect(err).toContain("Commands:");
  });
});

it.skipIf(!existsSync("/dev/full"))(
  "says in one sentence that its output cannot be written, and ends as failed",
  async () => {
    const full = await runNewsledger(["--version"], { stdout: openSync("/dev/full", "w") });
    expect(full).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^Failed: Standard output cannot be written \(ENOSPC\)/),
    });
    expect(full.err).not.toContain("    at ");
  },
);

it("help and version are no failure", async () => {
  expect(await runNewsledger(["--version"])).toMatchObject({ code: 0, out: "0.1.0\n" });
  expect(await runNewsledger(["status", "--help"])).toMatchObject({ code: 0 });
});

const TELL =
  "process.on('exit', () => { const t = process.cpuUsage(); process.stderr.write(String(t.user + t.system)); })";

/** Processor time of a command from the first to the last instruction, in ms: other processes hardly change it. */
async function processorTimeOf(command: string): Promise<number> {
  const env = { NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(TELL)}` };
  return Number((await runNewsledger([command, "--ndjson"], { env })).err) / 1_000;
}

describe("the filters", () => {
  it.each(["normalise", "extract"])(
    "%s starts well under half a second",
    async (command) => {
      const times: number[] = [];
      for (let run = 0; run < 5; run += 1) times.push(await processorTimeOf(command));
      expect(Math.min(...times)).toBeGreaterThan(0);
      expect(Math.min(...times)).toBeLessThan(400);
    },
    30_000,
  );

  it.each(["2016-09-12", "2016-09-12T08:30:00Z", "2016-09-12T08:30:00+02:00", null])(
    "take %j for the time of printing",
    async (publishedAt) => {
      const line = JSON.stringify({ id: 1, text: "Ten people drowned in July.", publishedAt });
      const { out } = await runNewsledger(["extract", "--ndjson"], { input: `${line}\n` });
      expect(JSON.parse(out)).toMatchObject({ figures: [{ asOf: publishedAt === null ? null : "2016-07" }] });
    },
  );

  it("may be cut off by their reader", async () => {
    const input = `${JSON.stringify({ id: 1, text: "Ten people came. ".repeat(2_000) })}\n`.repeat(50);
    const { child, ended, err } = startNewsledger(["extract", "--ndjson"]);
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
    child.stdout?.once("data", () => child.stdout?.destroy());
    expect(await ended).toBe(0);
    expect(err()).toBe("");
  }, 30_000);
});

it("ends in silence when whoever reads it has stopped", async () => {
  const run = startNewsledger(["--help"]);
  run.child.stdout?.destroy();
  expect(await run.ended).toBe(0);
  expect(run.err()).toBe("");
});
