import type { ArticleHints } from "@newsledger/contracts";
import { type NormaliseResult, normaliseText } from "@newsledger/normalise";
import { type Normaliser, type PageReading, readPage } from "@newsledger/source-kit";
import type { CaptureToNormalise } from "@newsledger/store";
import { NORMALISER } from "./normaliser.js";

/** What a capture's bytes say, before the memory of its outlet. */
export function readCapture(
  capture: CaptureToNormalise,
  body: Uint8Array,
  readings: readonly PageReading[],
  normaliser: Normaliser = NORMALISER,
): NormaliseResult {
  const { url, charset } = capture;
  const hints = hintsOf(capture);
  if (isText(capture)) return normaliseText({ url, text: decodeText(body, charset), hints });
  return readPage({ url, body, hints }, readings, normaliser);
}

export function isText({ mediaType }: CaptureToNormalise): boolean {
  return mediaType === "text/plain";
}

/** A charset that nobody knows is read as UTF-8, which most text is. */
export function decodeText(body: Uint8Array, charset: string | null): string {
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
