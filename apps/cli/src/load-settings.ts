import { type Config, type ConfigOverrides, loadConfig } from "@newsledger/config";
import type { GlobalOptions } from "./command-frame.js";

/** The configuration as this command line, environment and folder give it. */
export function loadSettings(options: GlobalOptions, overrides: ConfigOverrides = {}): Config {
  return loadConfig({
    env: process.env,
    cwd: process.cwd(),
    overrides: {
      ...(options.config !== undefined && { configFile: options.config }),
      ...(options.data !== undefined && { dataDir: options.data }),
      ...(options.logLevel !== undefined && { logLevel: options.logLevel }),
      ...overrides,
    },
  });
}
