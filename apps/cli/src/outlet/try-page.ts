import { existsSync, type FSWatcher, watch } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import type { Config } from "@newsledger/config";
import { permanent, toLedgerError } from "@newsledger/contracts";
import { expectationOf, type Source } from "@newsledger/source-kit";
import { loadAdapters } from "@newsledger/worker/adapters";
import type { GlobalOptions } from "../command-frame.js";
import type { TryOptions } from "../commands/try.js";
import { EXIT } from "../exit-codes.js";
import { loadSettings } from "../load-settings.js";
import { takeStopSignals } from "../supervisor/stop-signals.js";
import { reportError } from "../terminal/report-error.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";
import { chooseAdapter } from "./choose-adapter.js";
import { type Asker, openAsker } from "./open-asker.js";
import { printRead } from "./print-read.js";
import { type PageBytes, type ReadOutlet, readOutletPage } from "./read-outlet-page.js";

/** Shows what would be stored of an address or a file. With `--watch`, again whenever the adapter or the file changes. */
export async function tryPage(target: string, options: TryOptions & GlobalOptions): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  const asker = await openAsker(config, {
    delayMs: config.minDelayMs,
    cassette: options.cassette ?? null,
    isRecording: options.record ?? false,
  });
  try {
    const attempt = createAttempt(target, options, config, asker, terminal);
    if (!options.watch) return await attempt();
    return await attemptAndWatch(attempt, target, options, terminal);
  } finally {
    await asker.close();
  }
}

type Attempt = () => Promise<number>;

function createAttempt(target: string, options: TryOptions, config: Config, asker: Asker, terminal: Terminal): Attempt {
  let asked: PageBytes | null = null;
  return async () => {
    const adapters = await loadAdapters(config);
    // An address is asked once: the adapter changes while it is written, and the outlet need not hear of it.
    const page = isAddress(target)
      ? (asked ?? (await asker.ask(target, "page")))
      : await readFileAs(target, options.url);
    if (isAddress(target)) asked = page;
    const source = await chooseAdapter(options.adapter, page.url, adapters);
    const read = readOutletPage(withOwnAddress(page, source), source);
    if (options.accept) await acceptFixture(target, read);
    if (options.json) {
      const { outcome, article } = read.result;
      terminal.json({ outcome, source: source?.declaration.slug ?? null, article, figures: read.figures });
    } else printRead(read, page.url, source, terminal, options.all ?? false);
    return read.result.outcome === "stored" ? EXIT.ok : EXIT.failure;
  };
}

const isAddress = (target: string): boolean => /^https?:\/\//i.test(target);

const NO_ADDRESS = "https://unknown.invalid/article";

/** Links and hosts need an address: as it was given, as the fixture or the page itself says. */
async function readFileAs(path: string, url: string | undefined): Promise<PageBytes> {
  const body = await readFile(path).catch((cause) => {
    throw permanent("usage.file", `${path} cannot be read (${(cause as NodeJS.ErrnoException).code}).`, {
      hint: "Name a file of HTML, or an address that begins with https://.",
      cause,
    });
  });
  const text = body.toString("latin1");
  const canonical = /<link[^>]+rel=["']?canonical["']?[^>]*>/i.exec(text)?.[0];
  const href = /href=["']([^"']+)["']/i.exec(canonical ?? "")?.[1];
  const own = href !== undefined && URL.canParse(href) ? href : undefined;
  return { url: url ?? (await addressOfFixture(path)) ?? own ?? NO_ADDRESS, body, charset: null };
}

async function addressOfFixture(path: string): Promise<string | undefined> {
  const beside = path.replace(/\.html?$/, ".json");
  if (beside === path || !existsSync(beside)) return undefined;
  const { url } = JSON.parse(await readFile(beside, "utf8")) as { url?: unknown };
  return typeof url === "string" ? url : undefined;
}

/** @throws LedgerError `usage.accept` (permanent) for what is no fixture, or does not read as an article */
async function acceptFixture(path: string, { result }: ReadOutlet): Promise<void> {
  const beside = path.replace(/\.html?$/, ".json");
  if (isAddress(path) || beside === path || !existsSync(beside) || result.outcome !== "stored") {
    throw permanent("usage.accept", `${path} is no fixture that reads as an article.`, {
      hint: "A fixture is a .html file with a .json file of the same name beside it; `newsledger new source` records them.",
    });
  }
  await writeFile(beside, `${JSON.stringify(expectationOf(result.article), null, 2)}\n`);
}

function withOwnAddress(page: PageBytes, source: Source | null): PageBytes {
  if (page.url !== NO_ADDRESS || source === null) return page;
  return { ...page, url: source.declaration.example ?? new URL("/article", source.declaration.home).href };
}

/** Editors write a file in several steps; what comes within this belongs together. */
const SETTLE_MS = 80;

async function attemptAndWatch(
  attempt: Attempt,
  target: string,
  options: TryOptions,
  terminal: Terminal,
): Promise<number> {
  const files = [options.adapter, isAddress(target) ? undefined : target].filter(
    (file): file is string => file !== undefined && existsSync(file),
  );
  if (files.length === 0) {
    throw permanent("usage.watch", "There is no file to watch.", { hint: "Name an adapter's file with --adapter." });
  }
  const again = async () => {
    if (terminal.isInteractive) process.stdout.write("\u001b[2J\u001b[3J\u001b[H");
    await attempt().catch((thrown) => reportError(toLedgerError(thrown), { isVerbose: options.verbose ?? false }));
    terminal.note(`Watching ${files.map((file) => basename(file)).join(" and ")}. Ctrl-C ends it.`);
  };
  await again();
  const watchers = files.map((file) => watchFile(file, again));
  const signals = takeStopSignals();
  await signals.first;
  for (const watcher of watchers) watcher.close();
  signals.release();
  return EXIT.ok;
}

/** Watches the folder: most editors put a new file in the place of the old one. */
function watchFile(file: string, changed: () => Promise<void>): FSWatcher {
  let timer: NodeJS.Timeout | undefined;
  return watch(dirname(resolve(file)), (_event, name) => {
    if (name !== basename(file)) return;
    clearTimeout(timer);
    timer = setTimeout(() => void changed(), SETTLE_MS);
  });
}
