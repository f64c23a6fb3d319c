interface Engine {
  Buffer?: { from(text: string, encoding: "base64"): Uint8Array };
}

/** Bytes of a data module. Node's own decoder takes a quarter of the time, which is felt where one text is read. */
export function decodeBase64(text: string): Uint8Array {
  const { Buffer } = globalThis as Engine;
  if (Buffer) return Buffer.from(text, "base64");
  return Uint8Array.from(atob(text), (char) => char.charCodeAt(0));
}
