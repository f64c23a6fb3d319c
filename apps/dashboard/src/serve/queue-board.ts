import { createBullBoard } from "@bull-board/api";
import { BullMQAdapter } from "@bull-board/api/bullMQAdapter";
import { HonoAdapter } from "@bull-board/hono";
import { serveStatic } from "@hono/node-server/serve-static";
import type { Hono } from "hono";
import type { DashboardQueues } from "../dashboard-deps.js";

const BASE_PATH = "/queues";

/** bull-board over the five queues, under `/queues`. */
export function mountQueueBoard(app: Hono, queues: DashboardQueues): void {
  const server = new HonoAdapter(serveStatic);
  server.setBasePath(BASE_PATH);
  createBullBoard({
    queues: queues.bullQueues().map((queue) => new BullMQAdapter(queue as never)),
    serverAdapter: server,
    options: {
      uiConfig: {
        boardTitle: "Newsledger",
        boardLogo: { path: "/icon.svg", width: 24, height: 24 },
        miscLinks: [{ text: "Back to the dashboard", url: "/" }],
        hideRedisDetails: true,
      },
    },
  });
  app.route(BASE_PATH, server.registerPlugin() as unknown as Hono);
}
