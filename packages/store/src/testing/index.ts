export { findFreePort } from "../embedded/find-free-port.js";
export { createTestDatabase, createTestStore, dropTestDatabase, type TestStore } from "./create-test-store.js";
export { default as globalSetup, testServerUrl } from "./global-setup.js";
export * from "./make-records.js";
export { startTestServer, type TestServer } from "./start-test-server.js";
