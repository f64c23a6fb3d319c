import { z } from "zod";
import { readLines } from "../ndjson/read-lines.js";
import type { BrokenItem, ImportItem } from "./import-item.js";

const ArticleLine = z
  .object({
    id: z.union([z.string(), z.number()]).optional(),
    url: z.string().min(1).nullish(),
    html: z.string().nullish(),
    text: z.string().nullish(),
  })
  .refine((line) => line.html || line.text, { error: "neither html nor text is given" });

/** The articles of an NDJSON stream; a line that cannot be used is told and the rest goes on. */
export async function* readNdjsonItems(
  input: AsyncIterable<Buffer | string>,
  name: string,
): AsyncGenerator<ImportItem | BrokenItem> {
  let number = 0;
  for await (const line of readLines(input)) {
    number += 1;
    const label = `${name}, line ${number}`;
    if ("tooLong" in line) yield { label, problem: "the line is longer than 64 MiB" };
    else if (line.text.trim() !== "") yield readLine(line.text, label);
  }
}

function readLine(text: string, label: string): ImportItem | BrokenItem {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { label, problem: `the line is no JSON: ${(error as Error).message}` };
  }
  const parsed = ArticleLine.safeParse(value);
  if (!parsed.success) return { label, problem: parsed.error.issues.map((issue) => issue.message).join("; ") };
  const { id, url = null, html, text: plain } = parsed.data;
  return {
    label: id === undefined ? label : `${label} (${id})`,
    url: url ?? null,
    kind: html ? "html" : "text",
    bytes: new TextEncoder().encode(html || plain || ""),
  };
}
