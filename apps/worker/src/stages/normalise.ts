import type { ArticleHints } from "@newsledger/contracts";
import { dropRemembered, NORMALISER_VERSION, type NormaliseResult, normaliseText } from "@newsledger/normalise";
import { type PageReading, readPage } from "@newsledger/source-kit";
import type { CaptureToNormalise } from "@newsledger/store";
import { NORMALISER } from "../normaliser.js";
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

function readCapture(capture: CaptureToNormalise, body: Uint8Array, readings: readonly PageReading[]): NormaliseResult {
  const { url, mediaType, charset } = capture;
  const hints = hintsOf(capture);
  if (mediaType !== "text/plain") return readPage({ url, body, hints }, readings, NORMALISER);
  return normaliseText({ url, text: decodeText(body, charset), hints });
}

/** A charset that nobody knows is read as UTF-8, which most text is. */
function decodeText(body: Uint8Array, charset: string | null): string {
  try {
    return new TextDecoder(charset ?? "utf-8").decode(body);
  } catch {
    return new TextDecoder().decode(body);
  }
}

function hintsOf({
  hintedTitle,
  hintedPublishedAt,
  hintedTimeZone,
  charset,
  declaration,
}: CaptureToNormalise): ArticleHints {
  return {
    title: hintedTitle,
    publishedAt: hintedPublishedAt,
    charset,
    lang: declaration.lang ?? null,
    timeZone: hintedTimeZone ?? declaration.timeZone ?? null,
    outlet: declaration.name ?? null,
  };
}

function sentenceOf(outcome: "empty" | "filtered"): string {
  return outcome === "empty" ? "There is no article text on the page." : "The page is no article.";
}
