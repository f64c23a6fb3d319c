import type { Dispatcher } from "undici";
import { startDeadline } from "./deadline.js";
import { followRedirects } from "./follow-redirects.js";
import type { FetchLimits } from "./limits.js";
import { openResponse } from "./network/open-response.js";
import { readWithin } from "./read-answer.js";
import type { ReadRobots } from "./robots/robots-gate.js";

export interface RobotsReaderOptions {
  dispatcher: Dispatcher;
  headers: Record<string, string>;
  allowPrivateHosts: readonly string[];
  limits: FetchLimits;
}

/** Reads robots.txt under its own deadline. It is not asked for permission, and its redirects lead anywhere (RFC 9309). */
export function createRobotsReader({
  dispatcher,
  headers,
  allowPrivateHosts,
  limits,
}: RobotsReaderOptions): ReadRobots {
  return async (start) => {
    const deadline = startDeadline(start.href, limits);
    try {
      const chain = await followRedirects(start, {
        maxRedirects: limits.maxRedirects,
        allowPrivateHosts,
        open: (url) => openResponse(dispatcher, { url, headers, deadline }),
      });
      if (!("response" in chain)) throw new Error("robots.txt has no budget and cannot be put off");
      const { response } = chain;
      if (response.status < 200 || response.status > 299) {
        response.discard();
        return { status: response.status, text: "" };
      }
      const body = await readWithin(response, { limits, deadline }, limits.maxRobotsBytes, "cut");
      return { status: response.status, text: body.toString("utf8").replace(/^\uFEFF/, "") };
    } finally {
      deadline.clear();
    }
  };
}
