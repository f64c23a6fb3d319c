/** The code points of bytes 0x80 to 0x9F, by the WHATWG Encoding Standard; 0 where the byte names no character of use. */
const HIGH_CONTROLS = [
  0x20ac, 0, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0, 0x017d, 0, 0,
  0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0, 0x017e, 0x0178,
];

const BYTE_OF = new Map(HIGH_CONTROLS.map((codePoint, index) => [codePoint, 0x80 + index]));
BYTE_OF.delete(0);

/** Bytes of an HTML page in windows-1252; a character outside it becomes a numeric reference. */
export function encodeWindows1252(html: string): Buffer {
  const bytes: number[] = [];
  for (const char of html) {
    const codePoint = char.codePointAt(0) as number;
    if (codePoint < 0x80 || (codePoint >= 0xa0 && codePoint <= 0xff)) bytes.push(codePoint);
    else if (BYTE_OF.has(codePoint)) bytes.push(BYTE_OF.get(codePoint) as number);
    else bytes.push(...Buffer.from(`&#${codePoint};`, "ascii"));
  }
  return Buffer.from(bytes);
}

/**
 * The text of windows-1252 bytes. Node's own TextDecoder (seen in 20.20) reads this label as ISO-8859-1, so that
 * 0x92 becomes a control character and not an apostrophe.
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCodePoint(HIGH_CONTROLS[byte - 0x80] || byte)).join("");
}
