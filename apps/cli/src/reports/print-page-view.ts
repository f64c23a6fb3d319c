import { groupPageBlocks, type PageRegion, type PageView } from "@newsledger/contracts";
import { wrapCell } from "../terminal/cell-width.js";
import { plain } from "../terminal/plain-text.js";
import type { Terminal } from "../terminal/terminal.js";
import { count } from "./format.js";

/** Lines of a removed or outer region that are shown unless the whole page is asked for. */
const LINES_OF_A_REGION = 3;
const MAX_WIDTH = 100;
const SIGNS = { kept: "+", removed: "-", outside: "·" } as const;

/**
 * The page from top to bottom: kept blocks after "+", removed ones after "-" under the rule that removed them, and what
 * is outside of the article after "·". The signs say all that the colours do.
 */
export function printPageView(view: PageView, terminal: Terminal, isWhole: boolean): void {
  const counts = (["kept", "removed", "outside"] as const).map((fate) => {
    const blocks = view.blocks.filter((block) => block.fate === fate).length;
    return `${SIGNS[fate]} ${fate} ${blocks}`;
  });
  terminal.print(terminal.style.dim(`${count(view.blocks.length, "block")}: ${counts.join(", ")}`));
  if (!view.isAsStored) {
    terminal.print(terminal.style.yellow("Read again today, the page gives another text than the ledger shows."));
  }
  for (const region of groupPageBlocks(view.blocks)) printRegion(region, terminal, isWhole);
}

function printRegion(region: PageRegion, terminal: Terminal, isWhole: boolean): void {
  const { fate, blocks } = region;
  const { dim, green, yellow } = terminal.style;
  const paint = { kept: green, removed: yellow, outside: dim }[fate];
  const label = labelOf(region);
  if (label !== "") terminal.print(paint(`${SIGNS[fate]} ${label}`));
  const shown = isWhole || fate === "kept" ? blocks : blocks.slice(0, LINES_OF_A_REGION);
  const indent = fate === "kept" ? "" : "    ";
  for (const { text, kind, holds, repairs } of shown) {
    const sign = fate === "kept" ? `${SIGNS.kept} ` : "";
    const mark = kind === "heading" ? "# " : kind === "list_item" ? "– " : kind === "quote" ? "> " : "";
    printText(mark + text, { sign, indent, isWhole, paint: fate === "kept" ? paint : dim }, terminal);
    if (holds.length > 0) terminal.print(`${indent}    ${dim(`says ${holds.join(", ")}`)}`);
    for (const { rule, before, after } of repairs) {
      terminal.print(`${indent}    ${dim(`repaired by ${rule}: "${before}" became "${after}"`)}`);
    }
  }
  if (shown.length < blocks.length) {
    terminal.print(`${indent}${dim(`… ${count(blocks.length - shown.length, "more block")} (--page shows them)`)}`);
  }
}

function labelOf({ fate, rule, reason, where }: PageRegion): string {
  if (fate === "removed") return `removed by ${rule}: ${reason} (${where})`;
  if (fate === "outside") return `outside: ${reason ?? "not in what was taken for the article"}`;
  return where.startsWith("not in") ? `kept, ${where}` : "";
}

interface TextPlace {
  sign: string;
  indent: string;
  isWhole: boolean;
  paint: (text: string) => string;
}

function printText(text: string, { sign, indent, isWhole, paint }: TextPlace, terminal: Terminal): void {
  const width = Math.min(terminal.width, MAX_WIDTH) - indent.length - sign.length;
  const lines = wrapCell(plain(text), Math.max(20, width));
  const cut = isWhole || lines.length <= 2 ? lines : [lines[0] ?? "", `${lines[1]} …`];
  cut.forEach((line, index) => {
    const lead = index === 0 ? paint(sign) : " ".repeat(sign.length);
    terminal.print(indent + lead + (sign === "" ? paint(line) : line));
  });
}
