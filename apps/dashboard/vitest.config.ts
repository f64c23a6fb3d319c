import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: "@newsledger/store/testing/global-setup",
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});
