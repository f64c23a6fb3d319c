/** What windows-1252 has at bytes 0x80 to 0x9F, in order (WHATWG Encoding Standard, index windows-1252). */
export const WINDOWS_1252_HIGH_CONTROLS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * Bytes to text by the label of an encoding, as the WHATWG Encoding Standard reads labels. Answers null when the label
 * is unknown. Node 20 decodes windows-1252, and all labels that mean it, as ISO 8859-1: a closing quote (0x92) becomes
 * a control character. Those bytes are mended here.
 */
export function decodeText(label: string, bytes: Uint8Array): string | null {
  const decoder = openDecoder(label.trim());
  if (decoder === null) return null;
  const text: string = decoder.decode(bytes);
  if (decoder.encoding !== "windows-1252") return text;
  return text.replace(
    /[\u0080-\u009f]/g,
    (control) => WINDOWS_1252_HIGH_CONTROLS[control.charCodeAt(0) - 0x80] ?? control,
  );
}

function openDecoder(label: string): InstanceType<typeof TextDecoder> | null {
  try {
    return new TextDecoder(label);
  } catch {
    return null;
  }
}
