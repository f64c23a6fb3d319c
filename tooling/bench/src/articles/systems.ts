import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface System {
  readonly name: string;
  /** What it is, in the table. */
  readonly label: string;
  /** The address of its adapter module. */
  readonly adapter: string;
}

// From `dist/articles` as from `src/articles`, the peers are two folders up.
const PEERS = new URL("../../peers/", import.meta.url);

export const PEERS_FOLDER = fileURLToPath(PEERS);

export const OURS: System = {
  name: "newsledger",
  label: "newsledger",
  adapter: new URL("./readers/newsledger.js", import.meta.url).href,
};

/** No peer: the least that reading a page costs, for ours to be held against. */
export const BARE_PARSE: System = {
  name: "bare-parse",
  label: "bare parse, htmlparser2",
  adapter: new URL("./readers/bare-parse.js", import.meta.url).href,
};

function peer(name: string, label: string): System {
  return { name, label, adapter: new URL(`adapters/${name}.mjs`, PEERS).href };
}

export const PEER_SYSTEMS: readonly System[] = [
  peer("readability-linkedom", "Readability, linkedom"),
  peer("readability-jsdom", "Readability, jsdom"),
  peer("defuddle", "defuddle"),
  peer("article-extractor", "article-extractor"),
];

/** False also when one has been added since the others were installed. */
export function arePeersInstalled(): boolean {
  const { dependencies } = JSON.parse(readFileSync(new URL("package.json", PEERS), "utf8")) as {
    dependencies: Record<string, string>;
  };
  return Object.keys(dependencies).every((name) => existsSync(new URL(`node_modules/${name}/package.json`, PEERS)));
}
