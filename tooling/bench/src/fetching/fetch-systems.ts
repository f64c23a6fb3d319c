export interface FetchSystem {
  label: string;
  /** The address of its adapter module. */
  adapter: string;
  isPeer: boolean;
}

function own(label: string, adapter: URL): FetchSystem {
  return { label, adapter: adapter.href, isPeer: false };
}

/** What the others are held against. */
export const BARE = "undici, bare";

/** In the order of the report. */
export const FETCH_SYSTEMS: readonly FetchSystem[] = [
  own(BARE, new URL("./fetchers/undici.js", import.meta.url)),
  own("newsledger", new URL("./fetchers/newsledger.js", import.meta.url)),
  own("newsledger, and read", new URL("./fetchers/newsledger-read.js", import.meta.url)),
  {
    label: "Crawlee CheerioCrawler",
    adapter: new URL("../../peers/adapters/crawlee-cheerio.mjs", import.meta.url).href,
    isPeer: true,
  },
];
