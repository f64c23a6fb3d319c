import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { askWorld, startSampleWorld } from "@newsledger/sample-world";

const PAGES = 100;

/**
 * The press mill's pages under as many hosts as are asked for, from memory: the measured side should be the slow one.
 * Tells its parent the port.
 */
const world = await startSampleWorld({ startedAt: Date.now(), generated: PAGES });
const origin = world.origin("press-mill");
const listed = (await askWorld(`${origin}/sitemap.xml`)).text.match(/<loc>[^<]+/g) ?? [];
const pages = await Promise.all(listed.slice(0, PAGES).map((entry) => askWorld(entry.slice("<loc>".length))));
const bodies = pages.filter(({ status }) => status === 200).map(({ text }) => Buffer.from(text));
await world.close();
if (bodies.length === 0) throw new Error("The press mill printed no page.");

const server = createServer((request, response) => {
  if (request.url === "/robots.txt") {
    response.writeHead(200, { "content-type": "text/plain" }).end("User-agent: *\nAllow: /\n");
    return;
  }
  const number = Number(request.url?.split("/").at(-1) ?? 0);
  response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(bodies[number % bodies.length]);
}).listen(0, "127.0.0.1", () => process.send?.((server.address() as AddressInfo).port));
process.once("disconnect", () => process.exit(0));
