import { StringDecoder } from "node:string_decoder";

/** A line longer than this is cut off and answered with an error: one page is at most a few megabytes. */
const LONGEST_LINE = 64 * 1024 * 1024;

export type Line = { text: string } | { tooLong: true };

/** The lines of a byte stream, one at a time: the stream is read no faster than they are taken. */
export async function* readLines(input: AsyncIterable<Buffer | string>, longest = LONGEST_LINE): AsyncGenerator<Line> {
  const decoder = new StringDecoder("utf8");
  let parts: string[] = [];
  let length = 0;
  const take = (): Line => {
    const line: Line = length > longest ? { tooLong: true } : { text: parts.join("") };
    parts = [];
    length = 0;
    return line;
  };
  const keep = (piece: string) => {
    length += piece.length;
    if (length <= longest) parts.push(piece);
    else parts = [];
  };
  for await (const chunk of input) {
    const pieces = (typeof chunk === "string" ? chunk : decoder.write(chunk)).split("\n");
    for (const [index, piece] of pieces.entries()) {
      keep(piece);
      if (index < pieces.length - 1) yield take();
    }
  }
  keep(decoder.end());
  if (length > 0) yield take();
}
