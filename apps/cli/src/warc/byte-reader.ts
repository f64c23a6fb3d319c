/** Reads a stream of pieces by length or by delimiter, holding no more than what is asked for. */
export interface ByteReader {
  /** Null when the stream ended before it, or when it is farther than `max` bytes away. */
  readUntil(delimiter: string, max: number): Promise<Buffer | null>;
  /** Fewer bytes than asked for when the stream ended. */
  read(length: number): Promise<Buffer>;
  /** Answers how many were there to skip. */
  skip(length: number): Promise<number>;
  /** The next byte without taking it; null at the end. */
  peek(): Promise<number | null>;
}

export function openByteReader(source: AsyncIterable<Buffer>): ByteReader {
  const pieces = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  async function more(): Promise<boolean> {
    const { value, done } = await pieces.next();
    if (done) return false;
    held = held.length === 0 ? value : Buffer.concat([held, value]);
    return true;
  }

  function take(length: number): Buffer {
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  }

  return {
    async readUntil(delimiter, max) {
      for (let from = 0; ; ) {
        const at = held.indexOf(delimiter, from, "latin1");
        if (at >= 0 && at <= max) return take(at + delimiter.length);
        if (at >= 0 || held.length > max) return null;
        from = Math.max(0, held.length - delimiter.length + 1);
        if (!(await more())) return null;
      }
    },
    async read(length) {
      const parts: Buffer[] = [];
      let missing = length;
      while (missing > 0) {
        if (held.length === 0 && !(await more())) break;
        const part = take(Math.min(missing, held.length));
        parts.push(part);
        missing -= part.length;
      }
      return Buffer.concat(parts);
    },
    async skip(length) {
      let missing = length;
      while (missing > 0) {
        if (held.length === 0 && !(await more())) break;
        missing -= take(Math.min(missing, held.length)).length;
      }
      return length - missing;
    },
    async peek() {
      while (held.length === 0) if (!(await more())) return null;
      return held[0] ?? null;
    },
  };
}
