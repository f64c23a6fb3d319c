import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { PEERS_FOLDER } from "../articles/systems.js";

export interface NameSystem {
  label: string;
  /** The address of a module with `read(text)`, which answers spans. */
  adapter: string;
}

export const OURS: NameSystem = {
  label: "newsledger",
  adapter: new URL("./readers/names-alone.js", import.meta.url).href,
};

export const OURS_WITH_FIGURES: NameSystem = {
  label: "newsledger, with figures",
  adapter: new URL("./readers/newsledger.js", import.meta.url).href,
};

export const COMPROMISE: NameSystem = {
  label: "compromise",
  adapter: pathToFileURL(join(PEERS_FOLDER, "adapters", "entities-compromise.mjs")).href,
};
