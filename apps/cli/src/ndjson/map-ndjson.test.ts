import { PassThrough, Readable } from "node:stream";
import { permanent } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { mapNdjson } from "./map-ndjson.js";
import { readLines } from "./read-lines.js";

async function run(input: string): Promise<unknown[]> {
  const output = new PassThrough();
  const chunks: Buffer[] = [];
  output.on("data", (chunk) => chunks.push(chunk));
  await mapNdjson({
    input: Readable.from([Buffer.from(input)]),
    output,
    schema: z.object({ text: z.string() }),
    map: ({ text }) => {
      if (text === "bad") throw permanent("test.bad", "It is bad.");
      return { length: text.length };
    },
  });
  return Buffer.concat(chunks)
    .toString()
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line));
}

describe("one line out for every line in", () => {
  it("keeps ids and order, goes on after bad lines and skips empty ones", async () => {
    const lines = [
      '{"id":"a","text":"four"}',
      "no json",
      "",
      '{"id":7,"text":5}',
      '{"id":"c","text":"bad"}',
      '{"text":"no id"}',
      "null",
      '{"id":"last","text":""}',
    ];
    expect(await run(lines.join("\n"))).toEqual([
      { id: "a", length: 4 },
      { id: null, error: { code: "ndjson.not-json", message: expect.any(String) } },
      { id: 7, error: { code: "ndjson.invalid", message: expect.stringContaining("text") } },
      { id: "c", error: { code: "test.bad", message: "It is bad." } },
      { id: null, length: 5 },
      { id: null, error: { code: "ndjson.invalid", message: expect.any(String) } },
      { id: "last", length: 0 },
    ]);
  });

  it("reads no faster than its output is taken", async () => {
    let taken = 0;
    async function* endless() {
      for (; taken < 100_000; taken += 1) yield `{"id":${taken},"text":"${"x".repeat(1_000)}"}\n`;
    }
    const output = new PassThrough({ highWaterMark: 1_000 });
    void mapNdjson({ input: endless(), output, schema: z.object({ text: z.string() }), map: (line) => line });
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    expect(taken).toBeLessThan(10);
    output.destroy();
  });
});

describe("lines", () => {
  async function linesOf(chunks: (string | Buffer)[], longest?: number) {
    const lines = [];
    for await (const line of readLines(Readable.from(chunks), longest)) lines.push(line);
    return lines;
  }

  it("may be cut anywhere, inside a character too", async () => {
    const bytes = Buffer.from("é1\nzwei\n\ndrei");
    const chunks = [...bytes].map((byte) => Buffer.from([byte]));
    expect(await linesOf(chunks)).toEqual([{ text: "é1" }, { text: "zwei" }, { text: "" }, { text: "drei" }]);
  });

  it("that are too long are dropped without being kept", async () => {
    expect(await linesOf(["12345", "6789\nok\n", "1234567"], 6)).toEqual([
      { tooLong: true },
      { text: "ok" },
      { tooLong: true },
    ]);
  });
});
