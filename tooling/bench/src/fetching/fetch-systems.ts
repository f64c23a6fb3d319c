export interface FetchSystem {
  label: string;
  /** The address of its adapter module. */
  adapter: string;
  isPeer: boolean;
}

function own(name: string, label: string): FetchSystem {
  return { label, adapter: new URL(`./fetchers/${name}.js`, import.meta.url).href, isPeer: false };
}

/** In the order of the report. */
export const FETCH_SYSTEMS: readonly FetchSystem[] = [
  own("undici", "undici, bare"),
  own("newsledger", "newsledger"),
  own("newsledger-read", "newsledger, and read"),
  {
    label: "Crawlee CheerioCrawler",
    adapter: new URL("../../peers/adapters/crawlee-cheerio.mjs", import.meta.url).href,
    isPeer: true,
  },
];
