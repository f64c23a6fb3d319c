/** What a measuring process is told. */
export interface FetchTask {
  port: number;
  hosts: number;
  /** Pages of each host. */
  pagesPerHost: number;
  /** Requests under way at a time, over all hosts. */
  concurrency: number;
}

/** What an adapter answers of one task: pages that were read whole, by host, and when each host's last one was. */
export interface FetchedHosts {
  pages: number;
  bytes: number;
  lastPageMs: number[];
}

/** One run of one system. */
export interface FetchMeasure extends FetchedHosts {
  elapsedMs: number;
  cpuMs: number;
  peakMemoryBytes: number;
}

/** An adapter module's default export: fetches every page of the task, and answers what came. */
export type FetchAll = (task: FetchTask) => Promise<FetchedHosts>;

/** Page after page over all hosts in turn, as a queue that is filled by many sources hands them out. */
export function* listAddresses({ port, hosts, pagesPerHost }: FetchTask): Generator<{ host: number; url: string }> {
  for (let page = 0; page < pagesPerHost; page += 1) {
    for (let host = 0; host < hosts; host += 1) yield { host, url: `http://h${host}.localhost:${port}/p/${page}` };
  }
}
