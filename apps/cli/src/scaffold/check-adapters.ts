import { existsSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { permanent } from "@newsledger/contracts";
import { checkSource, type Finding, loadFixtures, type Source } from "@newsledger/source-kit";
import { type Adapters, loadAdapters, NORMALISER } from "@newsledger/worker/adapters";
import type { GlobalOptions } from "../command-frame.js";
import { EXIT } from "../exit-codes.js";
import { loadSettings } from "../load-settings.js";
import { chooseAdapter } from "../outlet/choose-adapter.js";
import { openAsker } from "../outlet/open-asker.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { saveFixture } from "./save-fixture.js";
import { createSteps } from "./steps.js";

export interface CheckOptions {
  record?: string;
  cassette?: string;
  json?: boolean;
}

interface Checked {
  slug: string;
  fixtures: string;
  findings: Finding[];
}

/** Runs the suite for adapters, of the operator's folder where none is named. `record` makes a fixture of an article first. */
export async function checkAdapters(names: string[], options: CheckOptions & GlobalOptions): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  const adapters = await loadAdapters(config);
  const chosen = names.length > 0 ? await choose(names, adapters) : ofFolder(adapters);
  if (options.record !== undefined) await record(options.record, chosen, config, options, terminal);
  const checked: Checked[] = [];
  for (const { source, file } of chosen) {
    const fixtures = fixturesOf(source, file, config.sourcesDir);
    const findings = await checkSource(source, await loadFixtures(fixtures), NORMALISER);
    checked.push({ slug: source.declaration.slug, fixtures, findings });
  }
  const broken = names.length > 0 ? [] : adapters.errors;
  if (options.json) terminal.json(checked);
  else print(checked, terminal);
  for (const { message, hint } of broken) terminal.note(`${terminal.errorStyle.red("✗")} ${message} ${hint ?? ""}`);
  const isFaulty = broken.length > 0 || checked.some(({ findings }) => findings.some(({ state }) => state === "fault"));
  return isFaulty ? EXIT.failure : EXIT.ok;
}

interface Chosen {
  source: Source;
  /** Null where it is known by its slug alone. */
  file: string | null;
}

async function choose(names: readonly string[], adapters: Adapters): Promise<Chosen[]> {
  const chosen: Chosen[] = [];
  for (const name of names) {
    const source = await chooseAdapter(name, null, adapters);
    if (source !== null) chosen.push({ source, file: existsSync(name) ? resolve(name) : null });
  }
  return chosen;
}

function ofFolder({ all, own }: Adapters): Chosen[] {
  if (own.length > 0) return own.map((source) => ({ source, file: null }));
  throw permanent("source.not-found", `There is no adapter of your own among the ${all.length} that are known.`, {
    hint: "Make one with `newsledger new source <address>`, or name one by its slug or file.",
  });
}

/** Beside the adapter; for a built-in one in its own folder, where this is a checkout of the repository. */
function fixturesOf({ declaration: { slug } }: Source, file: string | null, folder: string): string {
  const builtIn = resolve("packages", "sources", "src", slug, "fixtures");
  if (file !== null) return join(dirname(file), "fixtures", slug);
  const own = join(folder, "fixtures", slug);
  return !existsSync(own) && existsSync(builtIn) ? builtIn : own;
}

async function record(
  url: string,
  chosen: readonly Chosen[],
  config: ReturnType<typeof loadSettings>,
  options: CheckOptions,
  terminal: Terminal,
): Promise<void> {
  const [only] = chosen;
  if (only === undefined || chosen.length > 1) {
    throw permanent("usage.record", "An article is recorded for one adapter.", { hint: "Name its file or slug." });
  }
  const choice = { delayMs: config.minDelayMs, cassette: options.cassette ?? null, isRecording: false };
  const asker = await openAsker(config, choice);
  try {
    const page = await asker.ask(url, "page");
    const html = NORMALISER.decodePage(page.body, page.charset, page.url);
    const folder = fixturesOf(only.source, only.file, config.sourcesDir);
    await saveFixture({ url: page.url, html }, only.source, folder, createSteps(terminal, options.json ?? false));
  } finally {
    await asker.close();
  }
}

function print(checked: readonly Checked[], terminal: Terminal): void {
  const { style } = terminal;
  const signs = { ok: style.green("✓"), note: style.yellow("·"), fault: style.red("✗") };
  for (const { slug, fixtures, findings } of checked) {
    terminal.print(`${style.bold(slug)} ${style.dim(relative(process.cwd(), fixtures))}`);
    for (const { check, on, state, sentence } of findings) {
      terminal.print(
        `  ${signs[state]} ${check.padEnd(16)} ${[on, sentence].filter((part) => part !== "").join(": ")}`.trimEnd(),
      );
    }
  }
}
