import { setImmediate } from "node:timers/promises";
import { Decompress } from "fzstd";

/** RFC 9659: what is sent over HTTP must not ask its reader to remember more. */
const MAX_WINDOW_BYTES = 8 * 1024 * 1024;

const MAX_BLOCK_BYTES = 128 * 1024;

/**
 * The decoder moves its whole window once a block: in the widest window 64 bytes for each byte of a full block, and a
 * thousand times that for tiny ones. Servers that send a page in small pieces have some hundred of them.
 */
const MOVED_PER_BYTE = 128;
const MOVED_FOR_NOTHING = 1024 ** 3;

/** What is moved at a stretch before others get their turn: some hundredths of a second. */
const STRETCH_BYTES = 64 * 1024 ** 2;

const MAGIC = 0xfd2fb528;
const isSkippable = (magic: number) => magic >>> 4 === 0x184d2a5;

/**
 * Unpacks Zstandard (RFC 8878) block by block: the reader takes each before the next is unpacked, so that a bomb ends
 * where the reader's limit is. Node can do it by itself from 22.15 on. Throws errors with codes as zlib's.
 */
export async function* unpackZstd(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const input = openInput(source);
  const work = { moved: 0, unpacked: 0 };
  for (let frames = 0; ; frames += 1) {
    const start = await input.take(4);
    if (start.length === 0 && frames > 0) return;
    const magic = start.length === 4 ? start.readUInt32LE() : 0;
    if (isSkippable(magic)) {
      await input.skip((await input.exactly(4)).readUInt32LE());
      continue;
    }
    if (magic !== MAGIC) throw broken("it does not begin as Zstandard");
    const frame = await readFrameHeader(start, input);
    let unpacked: Buffer[] = [];
    const decoder = new Decompress(
      (block) => void unpacked.push(Buffer.from(block.buffer, block.byteOffset, block.length)),
    );
    feed(decoder, frame.header, false);
    for (let isLast = false; !isLast; ) {
      const block = await readBlock(input);
      await takeTurn(work, frame.windowBytes);
      isLast = block.isLast;
      const tail = isLast && frame.hasChecksum ? await input.exactly(4) : Buffer.alloc(0);
      feed(decoder, Buffer.concat([block.bytes, tail]), isLast);
      yield* unpacked;
      unpacked = [];
    }
  }
}

interface Work {
  moved: number;
  unpacked: number;
}

async function takeTurn(work: Work, bytes: number): Promise<void> {
  const before = work.moved;
  work.moved += bytes;
  if (work.moved > MOVED_FOR_NOTHING + MOVED_PER_BYTE * work.unpacked) throw broken("it is cut into too many blocks");
  if (Math.floor(before / STRETCH_BYTES) < Math.floor(work.moved / STRETCH_BYTES)) await setImmediate();
}

function feed(decoder: Decompress, bytes: Buffer, isLast: boolean): void {
  try {
    // A copy: the decoder keeps what it cannot use yet.
    decoder.push(Uint8Array.from(bytes), isLast);
  } catch (cause) {
    throw broken((cause as Error).message, cause);
  }
}

/** RFC 8878, 3.1.1.1. */
async function readFrameHeader(magic: Buffer, input: Input) {
  const descriptor = (await input.exactly(1))[0] ?? 0;
  const isSingle = (descriptor & 0x20) !== 0;
  const sizeFlag = descriptor >> 6;
  const sizeLength = sizeFlag === 0 ? Number(isSingle) : 1 << sizeFlag;
  if ((descriptor & 3) !== 0) throw broken("it wants a dictionary");
  const rest = await input.exactly(Number(!isSingle) + sizeLength);
  const windowBytes = isSingle ? readContentSize(rest, sizeLength) : readWindow(rest[0] ?? 0);
  if (windowBytes > MAX_WINDOW_BYTES) throw broken(`it wants a window of ${windowBytes} bytes`);
  const header = Buffer.concat([magic, Buffer.from([descriptor]), rest]);
  return { header, windowBytes, hasChecksum: (descriptor & 4) !== 0 };
}

function readWindow(descriptor: number): number {
  const base = 2 ** (10 + (descriptor >> 3));
  return base + (base / 8) * (descriptor & 7);
}

function readContentSize(bytes: Buffer, length: number): number {
  if (length === 8) return Number(bytes.readBigUInt64LE());
  return bytes.readUIntLE(0, length) + (length === 2 ? 256 : 0);
}

/** RFC 8878, 3.1.1.2: a block with its header. */
async function readBlock(input: Input): Promise<{ bytes: Buffer; isLast: boolean }> {
  const header = await input.exactly(3);
  const fields = header.readUIntLE(0, 3);
  const type = (fields >> 1) & 3;
  const size = fields >> 3;
  if (type === 3 || size > MAX_BLOCK_BYTES) throw broken("a block is malformed");
  const body = await input.exactly(type === 1 ? 1 : size);
  return { bytes: Buffer.concat([header, body]), isLast: (fields & 1) === 1 };
}

interface Input {
  /** Fewer where the source ends. */
  take(length: number): Promise<Buffer>;
  exactly(length: number): Promise<Buffer>;
  skip(length: number): Promise<void>;
}

function openInput(source: AsyncIterable<Buffer>): Input {
  const pieces = source[Symbol.asyncIterator]();
  let held: Buffer = Buffer.alloc(0);

  async function take(length: number): Promise<Buffer> {
    while (held.length < length) {
      const { value, done } = await pieces.next();
      if (done) break;
      held = held.length === 0 ? value : Buffer.concat([held, value]);
    }
    const taken = held.subarray(0, length);
    held = held.subarray(length);
    return taken;
  }

  return {
    take,
    async exactly(length) {
      const taken = await take(length);
      if (taken.length < length) throw broken("it is cut off");
      return taken;
    },
    async skip(length) {
      for (let missing = length; missing > 0; ) {
        const taken = await take(Math.min(missing, MAX_BLOCK_BYTES));
        if (taken.length === 0) throw broken("it is cut off");
        missing -= taken.length;
      }
    },
  };
}

function broken(why: string, cause?: unknown): Error {
  return Object.assign(new Error(`Zstandard: ${why}`, { cause }), { code: "Z_DATA_ERROR" });
}
