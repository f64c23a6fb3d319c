import { createFetcher } from "@newsledger/fetch";
import { normalisePage } from "@newsledger/normalise";
import type { FetchAll } from "../fetch-task.js";
import { drain } from "./drain.js";

/** The fetcher, and each page parsed and read as an article, where a crawler hands over a parsed page. */
const fetchAll: FetchAll = async (task) => {
  const fetcher = createFetcher({ userAgent: "Newsledger-bench/0.1", allowPrivateHosts: [".localhost"] });
  const fetched = await drain(task, async (url) => {
    const answer = await fetcher.fetchResource({ url, kind: "page", delayMs: 0 });
    if (answer.status !== "ok") throw new Error(`${url} was ${answer.status}.`);
    const read = normalisePage({ url, body: answer.body, hints: { charset: answer.charset } });
    if (read.outcome !== "stored") throw new Error(`${url} is no article.`);
    return answer.body.byteLength;
  });
  await fetcher.close();
  return fetched;
};
export default fetchAll;
