import type { LookupFunction } from "node:net";
import { Agent, buildConnector } from "undici";
import type { FetchAll } from "../fetch-task.js";
import { drain } from "./drain.js";

/** Names below `localhost` are this machine, whatever the system's resolver knows of them. */
const lookup: LookupFunction = (_host, options, callback) =>
  options.all ? callback(null, [{ address: "127.0.0.1", family: 4 }]) : callback(null, "127.0.0.1", 4);

/** undici with nothing around it: no robots.txt, no budget, no guard, no limits. */
const fetchAll: FetchAll = async (task) => {
  const agent = new Agent({ connect: buildConnector({ lookup } as buildConnector.BuildOptions) });
  const fetched = await drain(task, async (url) => {
    const { origin, pathname } = new URL(url);
    const answer = await agent.request({ origin, path: pathname, method: "GET" });
    return (await answer.body.arrayBuffer()).byteLength;
  });
  await agent.destroy();
  return fetched;
};
export default fetchAll;
