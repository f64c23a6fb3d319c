import type { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import type { Deadline } from "../deadline.js";
import { classifyFailure } from "./classify-failure.js";

const DRAIN_BYTES = 64 * 1024;
const DRAIN_MS = 1_000;

/** An answer whose headers have arrived and whose body has not been read. It must be read or discarded. */
export interface OpenResponse {
  url: URL;
  status: number;
  header(name: string): string | null;
  body: Readable;
  /** Ends an answer whose body nobody wants, keeping the connection where little is left of it. */
  discard(): void;
  /** Until the headers arrived. */
  latencyMs: number;
}

export interface OpenRequest {
  url: URL;
  headers: Record<string, string>;
  /** Sent by POST; left out, it is a GET. */
  body?: string;
  deadline: Deadline;
}

/** Sends one request and waits for the headers. Redirects are answers like any other. */
export async function openResponse(dispatcher: Dispatcher, request: OpenRequest): Promise<OpenResponse> {
  const { url, headers, body: sent, deadline } = request;
  const startedMs = performance.now();
  try {
    const {
      statusCode,
      headers: received,
      body,
    } = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: sent === undefined ? "GET" : "POST",
      headers,
      ...(sent === undefined ? {} : { body: sent }),
      signal: deadline.signal,
    });
    deadline.touch();
    return {
      url,
      status: statusCode,
      header: (name) => firstValue(received[name]),
      body,
      // Draining keeps the connection, but neither an endless nor a dripping body may decide for how long.
      discard: () => void body.dump({ limit: DRAIN_BYTES, signal: AbortSignal.timeout(DRAIN_MS) }).catch(() => {}),
      latencyMs: performance.now() - startedMs,
    };
  } catch (thrown) {
    throw deadline.signal.aborted ? deadline.signal.reason : classifyFailure(thrown, url);
  }
}

function firstValue(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
