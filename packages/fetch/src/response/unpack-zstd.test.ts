import { describe, expect, it } from "vitest";
import { LINES, PACKED_LINES, repeatingFrame } from "../testing/zstd-frames.js";
import { unpackBody } from "./unpack-body.js";
import { unpackZstd } from "./unpack-zstd.js";

async function* inPieces(bytes: Buffer, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

async function unpack(bytes: Buffer, size = 64 * 1024): Promise<string> {
  const blocks: Buffer[] = [];
  for await (const block of unpackZstd(inPieces(bytes, size))) blocks.push(block);
  return Buffer.concat(blocks).toString();
}

const SKIPPABLE = Buffer.from([0x50, 0x2a, 0x4d, 0x18, 3, 0, 0, 0, 1, 2, 3]);

describe("zstd", () => {
  it.each([1, 7, 500, 100_000])("is unpacked however it is cut into pieces (%d bytes)", async (size) => {
    expect(await unpack(PACKED_LINES, size)).toBe(LINES);
  });

  it("is unpacked of several frames, with some to skip between them", async () => {
    const frames = Buffer.concat([PACKED_LINES, SKIPPABLE, repeatingFrame(2, 10), PACKED_LINES]);
    expect(await unpack(frames, 100)).toBe(LINES + "x".repeat(20) + LINES);
  });

  it.each<[string, Buffer]>([
    ["cut off in a block", PACKED_LINES.subarray(0, 300)],
    ["cut off before its checksum", PACKED_LINES.subarray(0, -2)],
    ["nothing", Buffer.alloc(0)],
    ["no zstd", Buffer.from("<!doctype html><p>Kia ora</p>")],
    ["a frame that wants two gigabytes of memory", repeatingFrame(2, 10, 0xa8)],
    ["a frame that wants a dictionary", Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x01, 0x50, 1, 1, 0, 0])],
    ["blocks without number", repeatingFrame(2_000_000, 1)],
    ["bits that are not what they were", Buffer.concat([PACKED_LINES.subarray(0, 40), Buffer.alloc(700, 0xee)])],
  ])("that is %s is an error with zlib's code, and soon", async (_what, bytes) => {
    await expect(unpack(bytes)).rejects.toMatchObject({ code: expect.stringMatching(/^Z_/) });
  });

  it("ends at the limit on what is unpacked, however little was sent", async () => {
    const bomb = repeatingFrame(100_000, 128 * 1024);
    const asked = { url: "http://a.example/", contentEncoding: "zstd", maxBytes: 1_000_000 };
    const before = process.memoryUsage.rss();
    await expect(unpackBody(bomb, asked)).rejects.toMatchObject({ code: "fetch.too_large" });
    expect(process.memoryUsage.rss() - before).toBeLessThan(100e6);
  });
});
