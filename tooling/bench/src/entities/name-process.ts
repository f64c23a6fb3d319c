/** Started as its own process with the address of an adapter module: reads the texts sent to it, and is measured. */
import type { GoldSpan } from "@newsledger/train/names";

export interface NameAnswer {
  spans: GoldSpan[][];
  /** Processor seconds for reading alone, loading and warming up apart. */
  seconds: number;
  peakBytes: number;
}

/** Texts read before the measured ones, for the engine to compile what it runs often. */
const WARM_UP = 20;

const adapter = process.argv[2];
if (adapter === undefined || process.send === undefined) {
  throw new Error("This file is started by the entities benchmark, not by hand. Run: pnpm bench entities --corpus DIR");
}
const { read } = (await import(adapter)) as { read: (text: string) => GoldSpan[] };

process.on("message", (texts: string[]) => {
  for (const text of texts.slice(0, WARM_UP)) read(text);
  const before = process.cpuUsage();
  const spans = texts.map((text) => read(text));
  const { user, system } = process.cpuUsage(before);
  const answer: NameAnswer = {
    spans,
    seconds: (user + system) / 1e6,
    peakBytes: process.resourceUsage().maxRSS * 1024,
  };
  process.send?.(answer);
});
process.send("ready");
