import { cutSentence, type SentencePart, type SentencePiece, splitRule } from "@newsledger/contracts";
import type { FigureRow } from "@newsledger/store";
import { wrapCell } from "../terminal/cell-width.js";
import { plain } from "../terminal/plain-text.js";
import type { Terminal } from "../terminal/terminal.js";
import { FIGURE_COLUMNS } from "./figure-columns.js";

const MAX_WIDTH = 100;
const SIGNS: Record<SentencePart, [string, string]> = {
  figure: ["[", "]"],
  unit: ["{", "}"],
  subject: ["<", ">"],
  speaker: ["«", "»"],
  cue: ["~", "~"],
};
const LEGEND =
  "Read from: [figure] {unit} <subject> «speaker» ~word that attributes~; below, the rules that read it, in their order";

/** Figures as a table, then the sentence of each with what was read from it marked, and the rules that read it. */
export function printFigures(figures: readonly FigureRow[], terminal: Terminal): void {
  terminal.table(figures, FIGURE_COLUMNS);
  const { dim } = terminal.style;
  terminal.print();
  terminal.print(dim(LEGEND));
  for (const figure of figures) {
    const lines = wrapCell(plain(writeMarked(cutSentence(figure))), Math.min(terminal.width, MAX_WIDTH) - 2);
    for (const line of lines) terminal.print(`  ${line}`);
    terminal.print(
      dim(`    ${splitRule(figure.rule).join(" → ")}; confidence ${Math.round(figure.confidence * 100)}%`),
    );
  }
}

function writeMarked(pieces: SentencePiece[]): string {
  return pieces
    .map(({ part, text, inner }) => {
      const words = inner.length > 0 ? writeMarked(inner) : text;
      return part === null ? words : SIGNS[part].join(words);
    })
    .join("");
}
