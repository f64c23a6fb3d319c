export {
  type EmbeddedServer,
  type EmbeddedServerOptions,
  startEmbeddedServer,
} from "./embedded/start-embedded-server.js";
export type * from "./read/read-models.js";
export type * from "./store.js";
