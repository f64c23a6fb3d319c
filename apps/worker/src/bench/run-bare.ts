import { join } from "node:path";
import { EXTRACTOR_VERSION, extract, findSentences } from "@newsledger/extract";
import { createFetcher, type Fetcher } from "@newsledger/fetch";
import { checkArticle, readNamings } from "@newsledger/ledger";
import { normalisePage } from "@newsledger/normalise";
import { readEndpoint } from "@newsledger/source-kit";
import { openSnapshots, type Snapshots } from "@newsledger/store";
import { linkRevision } from "../stages/link.js";
import type { BareResult, BenchLoad, BenchTask } from "./bench-types.js";

type Sums = Record<"fetch" | "normalise" | "extract" | "link" | "pageBytes" | "words", number>;

interface Tools {
  fetcher: Fetcher;
  snapshots: Snapshots;
}

/**
 * Does the stages' own work alone: no queue, no database, one article after the other. What the pipeline needs beyond
 * this is what queues and store cost.
 */
export async function runBare(task: BenchTask): Promise<BareResult> {
  const fetcher = createFetcher({ userAgent: "Newsledger-bench/0.1", allowPrivateHosts: [".localhost"] });
  const tools = { fetcher, snapshots: openSnapshots({ dir: join(task.dataDir, "bare") }) };
  await runAll(tools, task.warmUp);
  const sums = await runAll(tools, task.load);
  await fetcher.close();
  const mean = (name: keyof Sums) => sums[name] / task.load.articles;
  return {
    cpuMs: { fetch: mean("fetch"), normalise: mean("normalise"), extract: mean("extract"), link: mean("link") },
    pageBytes: mean("pageBytes"),
    words: mean("words"),
  };
}

async function runAll(tools: Tools, load: BenchLoad): Promise<Sums> {
  const sums: Sums = { fetch: 0, normalise: 0, extract: 0, link: 0, pageBytes: 0, words: 0 };
  for (const url of await listPages(tools.fetcher, load)) {
    const measured = await runOne(tools, url);
    for (const name of Object.keys(sums) as (keyof Sums)[]) sums[name] += measured[name];
  }
  return sums;
}

async function runOne({ fetcher, snapshots }: Tools, url: string): Promise<Sums> {
  const clock = startCpuClock();
  const answer = await fetcher.fetchResource({ url, kind: "page", delayMs: 0 });
  if (answer.status !== "ok") throw new Error(`The bench could not fetch ${url}: ${answer.status}`);
  const { sha256 } = await snapshots.save(answer.body);
  const fetch = clock();
  const body = await snapshots.load(sha256);
  const read = normalisePage({ url, body, hints: { charset: answer.charset } });
  const normalise = clock();
  if (read.outcome !== "stored") throw new Error(`The bench could not read ${url}: ${read.reason}`);
  const { article } = read;
  const { text, lang, title, publishedAt, blocks } = article;
  const { entities, figures } = extract({ text, lang, title, publishedAt, blocks });
  const sentences = findSentences(text);
  const extractMs = clock();
  const extraction = { entities, figures, extractorVersion: EXTRACTOR_VERSION };
  const ids = { revisionId: 0, articleId: 0, pageId: 0, extractionId: 0, country: null };
  const readings = readNamings(entities, text);
  linkRevision({ ...ids, sourceSlug: "", title, lang, publishedAt, article, extraction }, null, readings, []);
  checkArticle(figures.map((figure, id) => ({ ...figure, id, ...sentenceAround(figure.start, text, sentences) })));
  const pageBytes = answer.body.byteLength;
  return { fetch, normalise, extract: extractMs, link: clock(), pageBytes, words: text.split(/\s+/).length };
}

function sentenceAround(at: number, text: string, sentences: [number, number][]) {
  const [start, end] = sentences.find(([from, to]) => from <= at && at < to) ?? [at, at];
  return { sentence: text.slice(start, end), sentenceStart: start };
}

async function listPages(fetcher: Fetcher, { source, articles }: BenchLoad): Promise<string[]> {
  const [endpoint] = source.endpoints;
  if (!endpoint) throw new Error(`${source.slug} has no endpoint.`);
  const answer = await fetcher.fetchResource({ url: endpoint.url, kind: "feed", delayMs: 0 });
  if (answer.status !== "ok") throw new Error(`The bench could not fetch ${endpoint.url}.`);
  const reading = readEndpoint({ ...endpoint, contentType: answer.contentType, body: answer.body });
  if (reading.kind !== "pages") throw new Error(`${endpoint.url} lists no pages.`);
  return reading.pages.slice(0, articles).map((page) => page.url);
}

/** Answers the processor milliseconds since it was last asked: of all threads, so that compression counts. */
function startCpuClock(): () => number {
  let before = process.cpuUsage();
  return () => {
    const { user, system } = process.cpuUsage(before);
    before = process.cpuUsage();
    return (user + system) / 1000;
  };
}
