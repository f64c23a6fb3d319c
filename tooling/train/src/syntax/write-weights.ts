/** A module of base64 strings, which a pure package can hold without reading a file; `provenance` is written above them. */
export function writeWeights(tables: Record<string, Int8Array | Uint8Array>, provenance?: string): string {
  const lines = Object.entries(tables).map(
    ([name, bytes]) =>
      `export const ${name}: string =\n  "${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("base64")}";`,
  );
  const header = `// Written by \`pnpm train\`: one signed byte a weight.${provenance ? `\n// ${provenance}` : ""}`;
  return `${header}\n${lines.join("\n")}\n`;
}
