import { type Article, type PageView, permanent } from "@newsledger/contracts";
import {
  decodePage,
  dropRemembered,
  listFields,
  NORMALISER_VERSION,
  type NormaliseResult,
  normalisePage,
  type SeenBody,
  viewPage,
  viewText,
  watchBodies,
} from "@newsledger/normalise";
import type { Normaliser, PageReading } from "@newsledger/source-kit";
import type { CaptureToNormalise } from "@newsledger/store";
import { NORMALISER } from "../normaliser.js";
import { decodeText, isText, readCapture } from "../read-capture.js";
import type { StageDeps } from "../stage-deps.js";

export interface ExplainOptions {
  /** Blocks shown at most; the others are counted. */
  maxBlocks?: number;
  /** Larger pages are refused. */
  maxBytes?: number;
}

interface ExplainDeps extends Pick<StageDeps, "readingsOf"> {
  store: Pick<StageDeps["store"], "read">;
  snapshots: Pick<StageDeps["snapshots"], "load">;
}

/**
 * Reads the page of an article's current wording once more, as `normalise` would today, and answers what became of each
 * of its blocks. Writes nothing. Null when there is no such article.
 * @throws LedgerError `store.snapshot_missing`, `normalise.too_large`, `source.parser`, `explain.too_large`
 */
export async function explainArticle(
  articleId: number,
  { store, snapshots, readingsOf }: ExplainDeps,
  { maxBlocks = Number.POSITIVE_INFINITY, maxBytes = Number.POSITIVE_INFINITY }: ExplainOptions = {},
): Promise<PageView | null> {
  const [capture, detail] = await Promise.all([store.read.findReading(articleId), store.read.findArticle(articleId)]);
  if (capture === null || detail === null) return null;
  const body = await snapshots.load(capture.snapshotSha256);
  if (body.length > maxBytes) throw tooLarge(articleId, body.length, maxBytes);
  const { result, blocks } = readAgain(capture, body, readingsOf(capture.sourceSlug));
  return {
    url: capture.url,
    bytes: body.length,
    outcome: result.outcome,
    normaliserVersion: NORMALISER_VERSION,
    isAsStored: result.article?.text === detail.article.text,
    fields: result.article === null ? [] : listFields(result.article),
    blocks: blocks.slice(0, maxBlocks),
    left: Math.max(0, blocks.length - maxBlocks),
  };
}

function tooLarge(articleId: number, bytes: number, limit: number) {
  return permanent("explain.too_large", `The page has ${bytes} bytes, more than the ${limit} that are read here.`, {
    hint: `newsledger explain ${articleId} --page reads it on the command line.`,
    context: { articleId, bytes, limit },
  });
}

interface Reading {
  result: { outcome: NormaliseResult["outcome"]; article: Article | null };
  blocks: PageView["blocks"];
}

function readAgain(capture: CaptureToNormalise, body: Uint8Array, readings: readonly PageReading[]): Reading {
  const watch = watchBodies();
  const watched: Normaliser = { ...NORMALISER, normalisePage: (page) => normalisePage({ ...page, watch }) };
  const { outcome, article: read } = readCapture(capture, body, readings, watched);
  const article = read !== null && outcome === "stored" ? dropRemembered(read, capture.furniture).article : read;
  return { result: { outcome, article }, blocks: article === null ? [] : view(capture, body, article, watch.seen) };
}

function view(capture: CaptureToNormalise, body: Uint8Array, article: Article, seen: readonly SeenBody[]) {
  const { url, charset } = capture;
  if (isText(capture)) return viewText(decodeText(body, charset), article);
  return viewPage({ html: decodePage(body, charset, url), article, seen });
}
