import type { Command } from "commander";
import { labelConfidence } from "../confidence/label-confidence.js";
import { goldCommand } from "../gold/gold-command.js";

/** `pnpm train confidence`: how often figures that were read in such a way are right. */
export function confidenceCommand(): Command {
  return goldCommand({
    command: "confidence",
    description:
      "learns how likely a figure is right by how it was read, from annotated articles that no rule was fitted to",
    file: "packages/extract/src/data/confidence-weights.ts",
    name: "CONFIDENCE_WEIGHTS",
    label: labelConfidence,
    learning: { slots: 2 ** 10, epochs: 30, rate: 0.1, decay: 2e-2 },
  });
}
