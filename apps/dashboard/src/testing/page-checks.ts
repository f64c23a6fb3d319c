// biome-ignore-all lint/performance/useDomNodeTextContent: what a reader sees is asked for, not what the document holds.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Page } from "playwright-core";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface AxeResult {
  violations: { id: string; impact: string | null; nodes: { html: string; failureSummary?: string }[] }[];
}

/** What axe finds serious. It is run through the debugger, so that the page's own policy stays in force. */
export async function runAxe(page: Page, options: object): Promise<string[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Runtime.evaluate", { expression: axe });
  const { violations } = (await page.evaluate(`axe.run(${JSON.stringify(options)})`)) as AxeResult;
  const serious = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
  return serious.map(
    ({ id, nodes }) =>
      `${id}: ${nodes
        .slice(0, 3)
        .map(({ html }) => html)
        .join(" | ")}`,
  );
}

/** Of the facts that each row shows behind what it is about: whether a dot follows. Runs in the page, alone. */
export function dotsOf(rows: Element[]): boolean[][] {
  return rows.map((row) =>
    [...row.querySelectorAll(".about-cell ~ td")]
      .filter((cell) => getComputedStyle(cell).display !== "none")
      .map((cell) => getComputedStyle(cell, "::after").content.includes("·")),
  );
}

/** The words and numbers that do not stand on one line. Runs in the page, alone. */
export function brokenWords(cells: Element[]): string[] {
  const broken: string[] = [];
  for (const cell of cells) {
    const texts = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { currentNode: node } = texts;
      for (const { 0: word, index } of (node.nodeValue ?? "").matchAll(/[\p{L}\p{N}.,]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) broken.push(word);
      }
    }
  }
  return broken;
}
