import { readFileSync } from "node:fs";

/** Four hundred numbered lines, packed by the zstd program at level 19, with a checksum. */
export const PACKED_LINES = readFileSync(new URL("../../src/testing/lines.zst", import.meta.url));

export const LINES = Array.from(
  { length: 400 },
  (_, line) => `Line ${line}: the harbour will reopen on Friday after repairs, the port authority said on Monday.\n`,
).join("");

/** A frame of blocks that each repeat one letter: four bytes on the wire, `blockBytes` unpacked. */
export function repeatingFrame(blocks: number, blockBytes: number, windowDescriptor = 0x68): Buffer {
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0x00, windowDescriptor]);
  const body = Buffer.alloc(blocks * 4);
  for (let index = 0; index < blocks; index += 1) {
    body.writeUIntLE((blockBytes << 3) | (1 << 1) | Number(index === blocks - 1), index * 4, 3);
    body[index * 4 + 3] = 0x78;
  }
  return Buffer.concat([header, body]);
}
