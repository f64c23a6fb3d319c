import type { BlockKind } from "@newsledger/contracts";
import type { SampleVersion } from "./sample-article.js";

export interface BodyBlock {
  kind: Exclude<BlockKind, "table">;
  text: string;
}

const MARKS = [
  ["## ", "heading"],
  ["- ", "list_item"],
  ["> ", "quote"],
] as const;

/** The blocks of a body, in order, without their marks. */
export function readBody(body: string): BodyBlock[] {
  return body
    .trim()
    .split(/\n\s*\n/)
    .map((chunk) => readBlock(chunk.replace(/\s+/g, " ").trim()));
}

function readBlock(chunk: string): BodyBlock {
  for (const [mark, kind] of MARKS) {
    if (chunk.startsWith(mark)) return { kind, text: chunk.slice(mark.length) };
  }
  return { kind: "paragraph", text: chunk };
}

/** The text a reader should get from the page: its blocks joined by a blank line, headings among them. */
export function articleText(version: SampleVersion): string {
  return readBody(version.body)
    .map((block) => block.text)
    .join("\n\n");
}

/** Another outlet's edit of wire copy: words replaced, and blocks cut from the end, as a night desk would. */
export function editCopy(body: string, edits: { replace?: [from: string, to: string][]; cutLast?: number }): string {
  const chunks = body.trim().split(/\n\s*\n/);
  let copy = chunks.slice(0, chunks.length - (edits.cutLast ?? 0)).join("\n\n");
  for (const [from, to] of edits.replace ?? []) {
    if (!copy.includes(from)) throw new Error(`the wire copy does not hold "${from}"`);
    copy = copy.replaceAll(from, to);
  }
  return copy;
}
