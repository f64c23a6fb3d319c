import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "@newsledger/testkit/global-setup",
    // Commands run as processes of their own here, on a machine that may be busy with other tests.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
