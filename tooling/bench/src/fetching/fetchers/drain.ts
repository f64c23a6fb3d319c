import { type FetchedHosts, type FetchTask, listAddresses } from "../fetch-task.js";

/** Drives the task's pages through `fetchPage` (bytes of a page), so many at a time. */
export async function drain(task: FetchTask, fetchPage: (url: string) => Promise<number>): Promise<FetchedHosts> {
  const startedMs = performance.now();
  const fetched: FetchedHosts = { pages: 0, bytes: 0, lastPageMs: Array(task.hosts).fill(0) };
  const addresses = listAddresses(task);
  async function work(): Promise<void> {
    for (let next = addresses.next(); !next.done; next = addresses.next()) {
      const { host, url } = next.value;
      fetched.bytes += await fetchPage(url);
      fetched.pages += 1;
      fetched.lastPageMs[host] = performance.now() - startedMs;
    }
  }
  await Promise.all(Array.from({ length: task.concurrency }, work));
  return fetched;
}
