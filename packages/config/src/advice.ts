/**
 * What to write for each setting of the file, by path; `*` stands for an index. Also the list of known keys that
 * a mistyped one is compared with.
 */
const ADVICE: Record<string, string> = {
  data: "write the path of a folder, such as ./data",
  name: "write a short name of this configuration, such as north-desk",
  contact: "write a mail or web address where site owners reach you, such as https://example.org/bot",
  logLevel: "write debug, info, warn or error",
  minDelay: "write a duration such as 1s, 1500ms or 2s",
  recheckFor: "write a duration such as 14d, or 0s for never",
  snapshots: "write keepNewest, keepFor, pruneEvery and s3 under it",
  "snapshots.keepNewest": "write a whole number of at least 1",
  "snapshots.keepFor": "write a duration such as 90d",
  "snapshots.pruneEvery": "write a duration such as 1d, or 0s for on command alone",
  "snapshots.s3": "write bucket, and where it is not Amazon's, endpoint under it",
  "snapshots.s3.bucket": "write the bucket's name, in lower case",
  "snapshots.s3.endpoint": "write the server's address, such as https://s3.example.org",
  "snapshots.s3.region": "write a region such as eu-central-1",
  "snapshots.s3.prefix": "write what stands before each name, such as newsledger/",
  dashboard: "write host, port and publicUrl under it",
  "dashboard.host": "write an address to listen on, such as 127.0.0.1",
  "dashboard.port": "write a port between 0 and 65535, such as 4380",
  "dashboard.publicUrl": "write the address under which the internet reaches it, such as https://news.example.org",
  sample: "write on and port under it",
  "sample.on": "write true or false",
  "sample.port": "write a port between 0 and 65535, such as 4381",
  concurrency: "write discover, fetch, normalise, extract and link under it",
  "concurrency.discover": "write a whole number between 1 and 64",
  "concurrency.fetch": "write a whole number between 1 and 64",
  "concurrency.normalise": "write a whole number between 1 and 64",
  "concurrency.extract": "write a whole number between 1 and 64",
  "concurrency.link": "write a whole number between 1 and 64",
  recogniser: "write model under it, the folder of a token classification model in ONNX form",
  "recogniser.model": "write the path of a folder with config.json, tokenizer.json and onnx/",
  "recogniser.languages": "write the languages that the model reads, such as [de, fr]",
  "recogniser.library": "write the path of the folder into which @huggingface/transformers was installed",
  wikidata: "write on and endpoint under it",
  "wikidata.on": "write true or false",
  "wikidata.endpoint": "write the address of api.php of Wikidata or a Wikibase of yours",
  sourcesFolder: "write the path of the folder that holds adapters of your own, such as ./sources",
  sources: "write a list, each line `- slug` of a built-in source or a declaration",
  "sources.*":
    "write the slug of a source, such as rnz, a package newsledger-source-…, or a declaration with slug, name, home and endpoints",
  "sources.*.use": "write the slug of a built-in source, such as rnz",
  "sources.*.every": "write a duration of at least 1s, such as 10m",
  "sources.*.cron": 'write a cron pattern, such as "*/15 * * * *"',
  "sources.*.paused": "write true or false",
  "sources.*.slug": "write lower-case words joined by hyphens, such as my-outlet",
  "sources.*.name": "write the outlet's name",
  "sources.*.home": "write the address of its front page, such as https://example.org/",
  "sources.*.hosts": "write a list of host names, such as [example.org]",
  "sources.*.country": "write an ISO 3166-1 code of two capital letters, such as NZ",
  "sources.*.lang": "write a BCP 47 language, such as en or pt-BR",
  "sources.*.timeZone": "write an IANA zone, such as Pacific/Auckland",
  "sources.*.endpoints": "write a list of feed addresses, or of { kind: sitemap, url: … }",
  "sources.*.archives": "write a list of { kind: sitemap, url: … }",
  "sources.*.maintainers": "write a list of names",
};

function patternOf(path: readonly PropertyKey[]): string {
  return path.map((part) => (typeof part === "number" ? "*" : String(part))).join(".");
}

/** What to write at a path; for a part of a list (a second feed), the advice for the list. */
export function adviceFor(path: readonly PropertyKey[]): string {
  for (let length = path.length; length > 0; length -= 1) {
    const advice = ADVICE[patternOf(path.slice(0, length))];
    if (advice !== undefined) return advice;
  }
  return "write settings as `name: value`, one a line";
}

/** The settings that may stand at a path. */
export function keysUnder(path: readonly PropertyKey[]): string[] {
  const prefix = path.length === 0 ? "" : `${patternOf(path)}.`;
  return Object.keys(ADVICE)
    .filter((key) => key.startsWith(prefix))
    .map((key) => key.slice(prefix.length))
    .filter((key) => key !== "" && key !== "*" && !key.includes("."));
}
