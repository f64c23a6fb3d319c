import type { Config } from "@newsledger/config";
import { retryable } from "@newsledger/contracts";
import { defineSource, type ProbeReport, type ProbeVerdict, probeSource, type Source } from "@newsledger/source-kit";
import { type Adapters, loadAdapters, NORMALISER, resolveSources } from "@newsledger/worker/adapters";
import type { GlobalOptions } from "../command-frame.js";
import type { ProbeCommandOptions } from "../commands/probe.js";
import { EXIT } from "../exit-codes.js";
import { loadSettings } from "../load-settings.js";
import { chooseAdapter } from "../outlet/choose-adapter.js";
import { openAsker } from "../outlet/open-asker.js";
import { openTerminal, type Terminal } from "../terminal/terminal.js";

/** A probe is nobody's hurry: it asks half as often as a worker would at the most. */
const LEAST_DELAY_MS = 2_000;

/** Probes one source after the other. Answers 1 where a contract is broken; that a site is down is no fault of ours. */
export async function probeSources(names: string[], options: ProbeCommandOptions & GlobalOptions): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  const sources = await chooseSources(names, options, config);
  const asker = await openAsker(config, {
    delayMs: Math.max(LEAST_DELAY_MS, config.minDelayMs),
    cassette: options.cassette ?? null,
    isRecording: options.record ?? false,
  });
  const reports: ProbeReport[] = [];
  try {
    for (const source of sources) {
      const report = await probeSource(source, asker.ask, NORMALISER, { articles: options.articles });
      reports.push(report);
      if (!options.json) printReport(report, terminal);
      if (reports.length === 1) refuseOffline(report, options.cassette);
    }
  } finally {
    await asker.close();
  }
  if (options.json) terminal.json(reports);
  else printEnd(reports, terminal);
  return reports.some(({ verdict }) => verdict === "broken") ? EXIT.failure : EXIT.ok;
}

async function chooseSources(names: string[], { builtIn }: ProbeCommandOptions, config: Config): Promise<Source[]> {
  const adapters = await loadAdapters(config);
  if (names.length > 0) {
    const chosen = await Promise.all(names.map((name) => chooseAdapter(name, null, adapters)));
    return chosen.filter((source) => source !== null);
  }
  if (builtIn) return [...adapters.all];
  const { declarations } = resolveSources(config, [], adapters);
  return declarations.map((declared) => adapterOf(declared.slug, adapters) ?? defineSource(declared));
}

const adapterOf = (slug: string, adapters: Adapters): Source | undefined => adapters.find(slug);

/** Where not even the first host's name can be found, the others would only tell the same a hundred times. */
function refuseOffline({ findings, slug }: ProbeReport, cassette: string | undefined): void {
  if (cassette !== undefined || !findings.every(({ code }) => code === "fetch.dns")) return;
  throw retryable("probe.offline", `No host of ${slug} has an address: this machine seems to be offline.`, {
    hint: "Connect it and try again; --cassette works from what was recorded before.",
    context: { source: slug },
  });
}

const WORDS: Record<ProbeVerdict, string> = {
  ok: "as declared",
  down: "the site is down or out of reach; the adapter may be fine",
  refused: "the site refuses us; nothing is done to get around that",
  broken: "the contract is broken",
};

function printReport({ slug, verdict, findings }: ProbeReport, terminal: Terminal): void {
  const { style } = terminal;
  const paint = { ok: style.green, down: style.yellow, refused: style.yellow, broken: style.red }[verdict];
  terminal.print(
    `${paint(verdict === "ok" ? "✓" : verdict === "broken" ? "✗" : "·")} ${style.bold(slug)}: ${WORDS[verdict]}`,
  );
  for (const one of findings) {
    if (one.verdict === "ok" && verdict === "ok") continue;
    terminal.print(`    ${one.what.padEnd(12)} ${one.sentence}${one.verdict === "ok" ? "" : ` (${one.verdict})`}`);
  }
}

function printEnd(reports: readonly ProbeReport[], terminal: Terminal): void {
  const counts = (["ok", "broken", "down", "refused"] as const)
    .map((verdict) => [verdict, reports.filter((report) => report.verdict === verdict).length] as const)
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${verdict}`);
  terminal.print();
  terminal.print(counts.join(", "));
}
