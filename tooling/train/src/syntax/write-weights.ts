/** A module of base64 strings, which a pure package can hold without reading a file. */
export function writeWeights(tables: Record<string, Int8Array | Uint8Array>): string {
  const lines = Object.entries(tables).map(
    ([name, bytes]) =>
      `export const ${name} =\n  "${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64")}";`,
  );
  return `// Written by \`pnpm train\`: one signed byte a weight.\n${lines.join("\n")}\n`;
}
