import type { Readable } from "node:stream";
import type { Dispatcher } from "undici";
import type { Deadline } from "../deadline.js";
import { classifyFailure } from "./classify-failure.js";

/** An answer whose headers have arrived and whose body has not been read. It must be read or discarded. */
export interface OpenResponse {
  url: URL;
  status: number;
  header(name: string): string | null;
  body: Readable;
  /** Until the headers arrived. */
  latencyMs: number;
}

export interface OpenRequest {
  url: URL;
  headers: Record<string, string>;
  deadline: Deadline;
}

/** Sends one GET and waits for the headers. Redirects are answers like any other. */
export async function openResponse(dispatcher: Dispatcher, request: OpenRequest): Promise<OpenResponse> {
  const { url, headers, deadline } = request;
  const startedMs = performance.now();
  try {
    const {
      statusCode,
      headers: received,
      body,
    } = await dispatcher.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: "GET",
      headers,
      signal: deadline.signal,
    });
    deadline.touch();
    return {
      url,
      status: statusCode,
      header: (name) => firstValue(received[name]),
      body,
      latencyMs: performance.now() - startedMs,
    };
  } catch (thrown) {
    throw deadline.signal.aborted ? deadline.signal.reason : classifyFailure(thrown, url);
  }
}

/** Ends an answer whose body nobody wants. The connection goes with it: draining would let an endless body decide. */
export function discardBody(response: OpenResponse): void {
  response.body.on("error", () => {});
  response.body.destroy();
}

function firstValue(value: string | string[] | undefined): string | null {
  return (Array.isArray(value) ? value[0] : value) ?? null;
}
