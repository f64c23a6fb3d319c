import { defineConfig } from "rolldown";

/** A few files for some three hundred: a command that reads one sentence took a third of its time to find and open them. */
export default defineConfig({
  input: { index: "src/index.ts", "syntax/index": "src/syntax/index.ts", training: "src/training.ts" },
  external: [/^@newsledger\//, /^#models\//],
  platform: "neutral",
  tsconfig: "tsconfig.build.json",
  resolve: { extensionAlias: { ".js": [".ts", ".js"] } },
  output: { dir: "dist", cleanDir: true, chunkFileNames: "shared/[name].js", sourcemap: true },
});
