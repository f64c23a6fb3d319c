import { once } from "node:events";
import { permanent, toLedgerError } from "@newsledger/contracts/errors";
import { type Line, readLines } from "./read-lines.js";

interface Issue {
  path: PropertyKey[];
  message: string;
}

/** What is asked of a schema; those of zod have it. */
export interface LineSchema<Input> {
  safeParse(value: unknown): { success: true; data: Input } | { success: false; error: { issues: Issue[] } };
}

export interface MapNdjsonOptions<Input> {
  input: AsyncIterable<Buffer | string>;
  output: NodeJS.WritableStream;
  schema: LineSchema<Input>;
  /** Answers the rest of the line; the id is added. What it throws becomes that line's error. */
  map: (input: Input) => object;
}

type Id = string | number | null;

/**
 * One line out for every line in, in order, in constant memory. A line that cannot be used yields
 * `{"id","error":{"code","message"}}` and the run goes on. Answers how many lines failed.
 */
export async function mapNdjson<Input>(options: MapNdjsonOptions<Input>): Promise<{ lines: number; failed: number }> {
  const counts = { lines: 0, failed: 0 };
  for await (const line of readLines(options.input)) {
    if ("text" in line && line.text.trim() === "") continue;
    counts.lines += 1;
    const answer = answerLine(line, options);
    if ("error" in answer) counts.failed += 1;
    if (!options.output.write(`${JSON.stringify(answer)}\n`)) await once(options.output, "drain");
  }
  return counts;
}

function answerLine<Input>(line: Line, { schema, map }: MapNdjsonOptions<Input>): object {
  let id: Id = null;
  try {
    const value = parseLine(line);
    id = readId(value);
    const parsed = schema.safeParse(value);
    if (!parsed.success) throw permanent("ndjson.invalid", describeIssues(parsed.error.issues));
    return { id, ...map(parsed.data) };
  } catch (thrown) {
    const error = toLedgerError(thrown);
    return { id, error: { code: error.code, message: error.message } };
  }
}

function parseLine(line: Line): unknown {
  if ("tooLong" in line) throw permanent("ndjson.too-long", "The line is longer than 64 MiB.");
  try {
    return JSON.parse(line.text);
  } catch (cause) {
    throw permanent("ndjson.not-json", `The line is no JSON: ${(cause as Error).message}`, { cause });
  }
}

function readId(value: unknown): Id {
  const id = typeof value === "object" && value !== null ? (value as { id?: unknown }).id : null;
  return typeof id === "string" || typeof id === "number" ? id : null;
}

function describeIssues(issues: Issue[]): string {
  return issues.map((issue) => `${issue.path.join(".") || "line"}: ${issue.message}`).join("; ");
}
