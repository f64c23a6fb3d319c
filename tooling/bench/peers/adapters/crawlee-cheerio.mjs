import dns from "node:dns";
import { CheerioCrawler, Configuration, log } from "@crawlee/cheerio";

// Names below `localhost` are this machine, whatever the system's resolver knows of them.
const systemLookup = dns.lookup;
dns.lookup = (host, options, callback) => {
  const [settings, done] = typeof options === "function" ? [{}, options] : [options, callback];
  if (!host.endsWith(".localhost")) return systemLookup(host, settings, done);
  if (settings.all) process.nextTick(done, null, [{ address: "127.0.0.1", family: 4 }]);
  else process.nextTick(done, null, "127.0.0.1", 4);
};

log.setLevel(log.LEVELS.OFF);

/** As its documents set it up, with robots.txt heeded as ours is, everything in memory, and no waiting to scale up. */
export default async function fetchAll({ port, hosts, pagesPerHost, concurrency }) {
  const startedMs = performance.now();
  const fetched = { pages: 0, bytes: 0, lastPageMs: Array(hosts).fill(0) };
  const crawler = new CheerioCrawler(
    {
      minConcurrency: concurrency,
      maxConcurrency: concurrency,
      maxRequestRetries: 0,
      useSessionPool: false,
      respectRobotsTxtFile: true,
      async requestHandler({ request, body, $ }) {
        if ($("h1").length === 0) throw new Error(`${request.url} is no page.`);
        fetched.pages += 1;
        fetched.bytes += body.length;
        fetched.lastPageMs[Number(/h(\d+)\./.exec(request.url)[1])] = performance.now() - startedMs;
      },
    },
    new Configuration({ persistStorage: false, purgeOnStart: true, availableMemoryRatio: 0.5 }),
  );
  const addresses = [];
  for (let page = 0; page < pagesPerHost; page += 1) {
    for (let host = 0; host < hosts; host += 1) addresses.push(`http://h${host}.localhost:${port}/p/${page}`);
  }
  await crawler.run(addresses);
  await crawler.teardown();
  return fetched;
}
