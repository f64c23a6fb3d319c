import { dropRemembered, NORMALISER_VERSION } from "@newsledger/normalise";
import { readCapture } from "../read-capture.js";
import { endOf } from "../stage-report.js";
import { alreadyDone } from "./already-done.js";
import type { StageShell } from "./stage-shell.js";

/** Reads the article out of a capture's bytes. */
export const runNormalise: StageShell = async (handoff, deps, watch) => {
  const { stages } = deps.store;
  const capture = await stages.loadCapture(handoff);
  if (capture === null) return alreadyDone(watch);
  const body = await deps.snapshots.load(capture.snapshotSha256);
  const readings = deps.readingsOf(capture.sourceSlug);
  const result = watch.time(() => readCapture(capture, body, readings));
  if (result.outcome !== "stored") {
    const end = endOf(watch, { outcome: result.outcome, code: result.reason, sentence: sentenceOf(result.outcome) });
    return { end, completion: await stages.completeWithoutResult(handoff, end) };
  }
  const { article, lesson } = watch.time(() => dropRemembered(result.article, capture.furniture));
  const end = endOf(watch, { outcome: "stored" });
  const furniture = capture.furniture === null ? null : lesson;
  const saved = { article, normaliserVersion: NORMALISER_VERSION, furniture };
  const completion = await stages.completeNormalise(handoff, saved, end);
  if (completion === "unchanged") return { end: { ...end, outcome: "unchanged" }, completion: "written" };
  return { end, completion };
};

function sentenceOf(outcome: "empty" | "filtered"): string {
  return outcome === "empty" ? "There is no article text on the page." : "The page is no article.";
}
