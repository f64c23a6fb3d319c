import type { AddressInfo } from "node:net";
import { serve } from "@hono/node-server";
import type { SourceDeclaration } from "@newsledger/contracts";
import { Hono } from "hono";
import { OUTLETS } from "../outlets/index.js";
import type { PressMillWeight } from "../press-mill/generate-article.js";
import { createPressMill } from "../press-mill/press-mill.js";
import type { SampleArticle } from "../sample-article.js";
import { outletOrigin, sampleSources } from "../sources.js";
import { SAMPLE_ARTICLES } from "../stories/index.js";
import { renderIndexPage } from "./index-page.js";
import { createOutletApp } from "./outlet-app.js";
import { createRequestCounter, type RequestCounts } from "./request-counts.js";

export interface SampleWorldOptions {
  /** 0 or absent: the system chooses. */
  port?: number;
  /** The address to bind, 127.0.0.1 unless told. */
  host?: string;
  /** When the world began: what is visible follows the time since then. */
  startedAt: Date | number;
  /** Milliseconds since 1970; the system clock unless told. */
  now?: () => number;
  /** How many articles the press mill prints. 0 or absent: there is no press mill. */
  generated?: number;
  /** How heavy its pages are; `full` unless told. */
  generatedWeight?: PressMillWeight;
  /** The number of the first of them, for a second world that repeats none of the first; 0 unless told. */
  generatedFrom?: number;
}

export interface SampleWorld {
  port: number;
  /** `http://tidewater-post.localhost:PORT` */
  origin(slug: string): string;
  sources: SourceDeclaration[];
  /** Every article the world will have shown once all its versions are out, the generated ones last. */
  articles: SampleArticle[];
  stats(): RequestCounts;
  close(): Promise<void>;
}

/**
 * Serves the invented outlets over HTTP, each under its own host name below `.localhost`, told apart by the Host
 * header. Rejects with the system's error where the port is taken.
 */
export async function startSampleWorld(options: SampleWorldOptions): Promise<SampleWorld> {
  const generated = options.generated ?? 0;
  const { generatedWeight = "full", generatedFrom = 0 } = options;
  const mill = generated > 0 ? createPressMill(generated, generatedWeight, generatedFrom) : null;
  const outlets = mill ? [...OUTLETS, mill.outlet] : OUTLETS;
  const articles = mill ? [...SAMPLE_ARTICLES, ...mill.articles] : SAMPLE_ARTICLES;
  const counter = createRequestCounter(outlets.map(({ slug }) => slug));
  const now = options.now ?? Date.now;
  const startedAtMs = Number(options.startedAt);
  let port = 0;

  const apps = new Map<string, Hono>();
  for (const outlet of outlets) {
    const app = createOutletApp({
      outlet,
      articles: articles.filter((article) => article.outlet === outlet.slug),
      readClock: () => ({ origin: outletOrigin(outlet.slug, port), startedAtMs, nowMs: now() }),
      onAnswer: (kind, status) => counter.count(outlet.slug, kind, status),
    });
    apps.set(`${outlet.slug}.localhost`, app);
  }
  const index = createIndexApp(() =>
    renderIndexPage(
      outlets.map((outlet) => ({
        outlet,
        origin: outletOrigin(outlet.slug, port),
        articleCount: articles.filter((article) => article.outlet === outlet.slug).length,
      })),
    ),
  );

  const server = await listen(options, (request) => (apps.get(new URL(request.url).hostname) ?? index).fetch(request));
  port = server.port;
  return {
    port,
    origin: (slug) => outletOrigin(slug, port),
    sources: sampleSources(port, { hasPressMill: mill !== null }),
    articles,
    stats: counter.read,
    close: server.close,
  };
}

const INDEX_HOSTS = ["localhost", "127.0.0.1", "[::1]"];

function createIndexApp(render: () => string): Hono {
  const app = new Hono();
  app.get("/", (context) =>
    INDEX_HOSTS.includes(new URL(context.req.url).hostname) ? context.html(render()) : context.notFound(),
  );
  app.notFound((context) => {
    const { host } = new URL(context.req.url);
    return context.text(`No outlet of the sample world answers at ${host}. See the list on localhost.\n`, 404);
  });
  return app;
}

type Answer = (request: Request) => Response | Promise<Response>;

function listen(options: SampleWorldOptions, fetch: Answer): Promise<{ port: number; close(): Promise<void> }> {
  return new Promise((resolve, reject) => {
    const server = serve(
      {
        fetch: async (request) => {
          const response = await fetch(request);
          response.headers.set("x-sample-world", "invented");
          return response;
        },
        port: options.port ?? 0,
        hostname: options.host ?? "127.0.0.1",
      },
      (address: AddressInfo) => resolve({ port: address.port, close }),
    );
    server.once("error", reject);
    // Keep-alive connections of a fetcher would otherwise hold the server open.
    const close = () =>
      new Promise<void>((done, fail) => {
        server.close((error) => (error ? fail(error) : done()));
        if ("closeAllConnections" in server) server.closeAllConnections();
      });
  });
}
