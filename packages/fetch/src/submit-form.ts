import { startDeadline } from "./deadline.js";
import type { FormAnswer, FormRequest, HostBusy } from "./fetch-types.js";
import { type FetcherParts, release, reportFailure, takeTurn } from "./fetch-within.js";
import { openResponse } from "./network/open-response.js";
import { parseTarget } from "./network/parse-target.js";
import { readWithin } from "./read-answer.js";

const ANSWER_BYTES = 4 * 1024;

/**
 * Sends a form by POST, in the host's turn and through the same guard as a fetch. It goes to programs, which robots.txt
 * does not speak to; redirects are answers like any other.
 */
export async function submitForm(parts: FetcherParts, request: FormRequest): Promise<FormAnswer | HostBusy> {
  const url = parseTarget(request.url);
  const held = new Set<string>();
  const waitMs = await takeTurn(parts, url, request.delayMs ?? 0, held);
  if (waitMs > 0) return { status: "busy", host: url.host, retryAfterMs: waitMs };
  const deadline = startDeadline(url.href, parts.limits);
  const headers = {
    "user-agent": parts.userAgent,
    accept: "text/plain, */*;q=0.5",
    "content-type": "application/x-www-form-urlencoded",
  };
  try {
    return await reportFailure(parts, url.host, async () => {
      const body = new URLSearchParams(request.form).toString();
      const response = await openResponse(parts.dispatcher, { url, headers, body, deadline });
      const said = await readWithin(response, { limits: parts.limits, deadline }, ANSWER_BYTES, "cut");
      const { latencyMs } = response;
      await parts.budget.report(url.host, { kind: "answered", latencyMs }, parts.now());
      return { status: "answered", httpStatus: response.status, text: said.toString("utf8") };
    });
  } finally {
    deadline.clear();
    for (const host of held) await release(parts, host);
  }
}
