import type { NewCapture, PageToFetch } from "@newsledger/store";
import type { StageDeps } from "../stage-deps.js";
import { endOf } from "../stage-report.js";
import { alreadyDone } from "./already-done.js";
import type { StageShell } from "./stage-shell.js";

/** Asks for the page, conditionally where it was read before, and keeps its bytes. */
export const runFetch: StageShell = async (handoff, deps, watch) => {
  const page = await deps.store.stages.loadPage(handoff);
  if (page === null) return alreadyDone(watch);
  const answer = await deps.fetcher.fetchResource({
    url: page.url,
    kind: "page",
    etag: page.etag,
    lastModified: page.lastModified,
    delayMs: delayFor(page, deps),
  });
  if (answer.status === "busy") return { delayMs: answer.retryAfterMs, reason: `${answer.host} is busy` };
  if (answer.status === "unchanged") {
    const end = endOf(watch, { outcome: "unchanged", sentence: "The server says that the page has not changed." });
    return { end, completion: await deps.store.stages.completeWithoutResult(handoff, end) };
  }
  const snapshot = await deps.snapshots.save(answer.body);
  const capture: NewCapture = {
    snapshot,
    url: answer.url,
    mediaType: answer.contentType,
    charset: answer.charset,
    fetchedAt: answer.fetchedAt,
    etag: answer.etag,
    lastModified: answer.lastModified,
  };
  const end = endOf(watch, { outcome: "stored" });
  const completion = await deps.store.stages.completeFetch(handoff, capture, end);
  if (completion === "unchanged") return { end: { ...end, outcome: "unchanged" }, completion: "written" };
  return { end, completion };
};

function delayFor(page: PageToFetch, deps: StageDeps): number {
  return page.isSample ? 0 : Math.max(deps.minDelayMs, page.delayMs ?? 0);
}
