import { createFetcher } from "@newsledger/fetch";
import type { FetchAll } from "../fetch-task.js";
import { drain } from "./drain.js";

/** The whole fetcher: robots.txt of each host, its budget, the guard at the connection, limits and deadlines. */
const fetchAll: FetchAll = async (task) => {
  const fetcher = createFetcher({ userAgent: "Newsledger-bench/0.1", allowPrivateHosts: [".localhost"] });
  const fetched = await drain(task, async (url) => {
    const answer = await fetcher.fetchResource({ url, kind: "page", delayMs: 0 });
    if (answer.status !== "ok") throw new Error(`${url} was ${answer.status}.`);
    return answer.body.byteLength;
  });
  await fetcher.close();
  return fetched;
};
export default fetchAll;
