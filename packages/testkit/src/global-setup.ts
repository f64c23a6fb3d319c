/** For `globalSetup` in a vitest configuration: one PostgreSQL for all test files of a package. */
export { globalSetup as default } from "@newsledger/store/testing";
