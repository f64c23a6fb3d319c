import type { Terminal } from "../terminal/terminal.js";

export interface PanelFacts {
  address: string;
  engine: string;
  queues: string;
  workers: number;
  samplePort: number | null;
  sources: number;
  sampleSources: number;
  dataDir: string;
  seconds: number;
}

/** The one short panel: address, what runs, where the data lies, how to stop. */
export function printPanel(facts: PanelFacts, terminal: Terminal): void {
  const { style } = terminal;
  const rows: [string, string][] = [
    ["Open", style.bold(style.cyan(facts.address))],
    ["Reads", describeSources(facts)],
    ["Runs", [facts.engine, facts.queues, describeWorkers(facts.workers), "dashboard"].join(", ")],
    ["Data", facts.dataDir],
    ["Stop", "Ctrl-C"],
  ];
  terminal.print();
  terminal.print(`  ${style.bold("Newsledger")} is running ${style.dim(`(ready in ${facts.seconds.toFixed(1)} s)`)}`);
  terminal.print();
  for (const [label, text] of rows) terminal.print(`  ${style.dim(label.padEnd(7))}${text}`);
  terminal.print();
}

function describeWorkers(count: number): string {
  return count === 1 ? "1 worker" : `${count} workers`;
}

function describeSources({ sources, sampleSources, samplePort }: PanelFacts): string {
  const real = `${sources} ${sources === 1 ? "source" : "sources"} of newsledger.config.yaml`;
  if (samplePort === null) return real;
  return `${real}, and the sample world: ${sampleSources} invented outlets on port ${samplePort} (--no-sample leaves them out)`;
}
