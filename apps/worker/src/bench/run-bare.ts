import { join } from "node:path";
import { extract, findSentences } from "@newsledger/extract";
import { createFetcher } from "@newsledger/fetch";
import { normalisePage } from "@newsledger/normalise";
import { readEndpoint } from "@newsledger/source-kit";
import { openSnapshots } from "@newsledger/store";
import type { BareResult, BenchTask } from "./bench-types.js";

const WARM_UP = 50;

/**
 * Does the stages' own work alone: no queue, no database, one article after the other. What the pipeline needs beyond
 * this is what queues and store cost.
 */
export async function runBare(task: BenchTask): Promise<BareResult> {
  const fetcher = createFetcher({ userAgent: "Newsledger-bench/0.1", allowPrivateHosts: [".localhost"] });
  const snapshots = openSnapshots({ dir: join(task.dataDir, "bare") });
  const urls = await listPages(fetcher, task);
  const totals = { fetch: 0, normalise: 0, extract: 0 };
  for (const [index, url] of urls.entries()) {
    const clock = startCpuClock();
    const answer = await fetcher.fetchResource({ url, kind: "page", delayMs: 0 });
    if (answer.status !== "ok") throw new Error(`The bench could not fetch ${url}: ${answer.status}`);
    const { sha256 } = await snapshots.save(answer.body);
    const fetchMs = clock();
    const body = await snapshots.load(sha256);
    const read = normalisePage({ url, body, hints: { charset: answer.charset } });
    const normaliseMs = clock();
    if (read.outcome !== "stored") throw new Error(`The bench could not read ${url}: ${read.reason}`);
    extract({ text: read.article.text, lang: read.article.lang, publishedAt: read.article.publishedAt });
    findSentences(read.article.text);
    const extractMs = clock();
    if (index < WARM_UP) continue;
    totals.fetch += fetchMs;
    totals.normalise += normaliseMs;
    totals.extract += extractMs;
  }
  await fetcher.close();
  const measured = Math.max(1, urls.length - WARM_UP);
  const perArticle = (total: number) => total / measured;
  return {
    cpuMs: {
      fetch: perArticle(totals.fetch),
      normalise: perArticle(totals.normalise),
      extract: perArticle(totals.extract),
    },
  };
}

async function listPages(fetcher: ReturnType<typeof createFetcher>, { source, articles }: BenchTask) {
  const [endpoint] = source.endpoints;
  if (!endpoint) throw new Error(`${source.slug} has no endpoint.`);
  const answer = await fetcher.fetchResource({ url: endpoint.url, kind: "feed", delayMs: 0 });
  if (answer.status !== "ok") throw new Error(`The bench could not fetch ${endpoint.url}.`);
  const reading = readEndpoint({ ...endpoint, contentType: answer.contentType, body: answer.body });
  if (reading.kind !== "pages") throw new Error(`${endpoint.url} lists no pages.`);
  return reading.pages.slice(0, articles + WARM_UP).map((page) => page.url);
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
