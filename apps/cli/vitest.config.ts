import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // Commands run as processes of their own here, on a machine that may be busy with other tests.
    testTimeout: 60_000,
  },
});
