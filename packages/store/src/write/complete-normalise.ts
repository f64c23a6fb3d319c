import type { Article, SourceDeclaration } from "@newsledger/contracts";
import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Completion, Handoff, StageEnd } from "../store.js";
import { hashContent } from "../text/content-hash.js";
import { offsetOf } from "../text/instant-offset.js";
import { sketchText } from "../text/sketch-text.js";
import { chooseArticleAddress } from "./choose-article-address.js";
import { type Finish, finishHandoff } from "./finish-handoff.js";
import type { Trx, WriteContext } from "./write-context.js";

interface Normalised {
  article: Article;
  normaliserVersion: string;
}

interface Capture {
  id: number;
  pageId: number;
  url: string;
  fetchedAt: string;
  sourceSlug: string;
  declaration: Partial<SourceDeclaration>;
}

interface CurrentRevision {
  id: number;
  contentHash: string;
  captureId: number;
  fetchedAt: string;
}

interface HeldArticle {
  id: number;
  current: CurrentRevision | null;
}

/** See `StageWrites.completeNormalise`. */
export async function completeNormalise(
  context: WriteContext,
  handoff: Handoff,
  result: Normalised,
  end: StageEnd,
): Promise<Completion | "unchanged"> {
  const answer = await finishHandoff<"written" | "unchanged">(context, handoff, async (trx) => {
    const capture = await readCapture(trx, handoff.subjectId);
    const held = await holdArticle(trx, capture, result.article);
    const contentHash = hashContent(result.article.title, result.article.text);
    if (held.current?.contentHash === contentHash) return refreshRevision(trx, held.current.id, result, end);
    return addRevision(trx, held, capture, { ...result, contentHash }, end);
  });
  if (answer !== "already-done") context.announce("article");
  return answer;
}

async function readCapture(trx: Trx, captureId: number): Promise<Capture> {
  const { rows } = await sql<Capture>`
    select c.id, c.page_id as "pageId", c.url, c.fetched_at as "fetchedAt", p.source_slug as "sourceSlug", s.declaration
    from capture c join page p on p.id = c.page_id join source s on s.slug = p.source_slug
    where c.id = ${captureId}`.execute(trx);
  if (rows[0] === undefined) throw new Error(`Capture ${captureId} has a hand-off and no row.`);
  return rows[0];
}

/** Finds or makes the article of that address and locks it, so that its revisions are numbered one at a time. */
async function holdArticle(trx: Trx, capture: Capture, article: Article): Promise<HeldArticle> {
  const address = chooseArticleAddress({
    canonicalUrl: article.canonicalUrl,
    captureUrl: capture.url,
    sourceSlug: capture.sourceSlug,
    declaration: capture.declaration,
  });
  const held = await trx
    .insertInto("article")
    .values({ canonical_url: address, source_slug: capture.sourceSlug })
    .onConflict((conflict) => conflict.column("canonical_url").doUpdateSet({ canonical_url: address }))
    .returning(["id", "current_revision_id"])
    .executeTakeFirstOrThrow();
  await trx.updateTable("page").set({ article_id: held.id }).where("id", "=", capture.pageId).execute();
  return { id: held.id, current: await readCurrent(trx, held.current_revision_id) };
}

async function readCurrent(trx: Trx, revisionId: number | null): Promise<CurrentRevision | null> {
  if (revisionId === null) return null;
  const { rows } = await sql<CurrentRevision>`
    select r.id, r.content_hash as "contentHash", r.capture_id as "captureId", c.fetched_at as "fetchedAt"
    from revision r join capture c on c.id = r.capture_id where r.id = ${revisionId}`.execute(trx);
  return rows[0] ?? null;
}

/**
 * The same wording again. What is known around it (dates, authors, captions) is brought up to date in place, for no
 * offset moves; when that changes what figures mean, extraction runs again.
 */
async function refreshRevision(
  trx: Trx,
  revisionId: number,
  { article, normaliserVersion }: Normalised,
  end: StageEnd,
): Promise<Finish<"unchanged">> {
  const { rows } = await sql<{ isDatedAnew: boolean }>`
    update revision r set body = ${toStorableJson(article)}, normaliser_version = ${normaliserVersion},
      published_at = ${article.publishedAt}, published_offset = ${offsetOf(article.publishedAt)},
      modified_at = ${article.modifiedAt}, lang = ${article.lang}
    from revision old
    where r.id = ${revisionId} and old.id = r.id
      and (old.body <> ${toStorableJson(article)}::jsonb or old.normaliser_version <> ${normaliserVersion})
    returning (old.published_at, old.lang) is distinct from (r.published_at, r.lang) as "isDatedAnew"`.execute(trx);
  const sentence = "The article reads as it did before.";
  const finish = { answer: "unchanged", end: { ...end, outcome: "unchanged", sentence } } as const;
  return rows[0]?.isDatedAnew ? { ...finish, next: { stage: "extract", subjectId: revisionId } } : finish;
}

async function addRevision(
  trx: Trx,
  held: HeldArticle,
  capture: Capture,
  result: Normalised & { contentHash: string },
  end: StageEnd,
): Promise<Finish<"written" | "unchanged">> {
  const isPast = held.current !== null && isOlder(capture, held.current);
  if (isPast && (await wasSeen(trx, held.id, result.contentHash))) {
    return { answer: "unchanged", end: { ...end, outcome: "unchanged", sentence: "This wording is known already." } };
  }
  const revisionId = await insertRevision(trx, held.id, capture.id, result);
  if (!isPast) {
    await trx.updateTable("article").set({ current_revision_id: revisionId }).where("id", "=", held.id).execute();
  }
  return { answer: "written", end, next: { stage: "extract", subjectId: revisionId } };
}

/** An old capture that is replayed, or overtaken by a newer one, must not become what the article says today. */
function isOlder(capture: Capture, current: CurrentRevision): boolean {
  return capture.id !== current.captureId && Date.parse(capture.fetchedAt) < Date.parse(current.fetchedAt);
}

async function wasSeen(trx: Trx, articleId: number, contentHash: string): Promise<boolean> {
  const found = await trx
    .selectFrom("revision")
    .select("id")
    .where("article_id", "=", articleId)
    .where("content_hash", "=", contentHash)
    .executeTakeFirst();
  return found !== undefined;
}

async function insertRevision(
  trx: Trx,
  articleId: number,
  captureId: number,
  { article, normaliserVersion, contentHash }: Normalised & { contentHash: string },
): Promise<number> {
  const inserted = await trx
    .insertInto("revision")
    .values({
      article_id: articleId,
      capture_id: captureId,
      number: sql<number>`(select coalesce(max(number), 0) + 1 from revision where article_id = ${articleId})`,
      content_hash: contentHash,
      normaliser_version: normaliserVersion,
      title: article.title,
      published_at: article.publishedAt,
      published_offset: offsetOf(article.publishedAt),
      modified_at: article.modifiedAt,
      lang: article.lang,
      text: article.text,
      body: toStorableJson(article),
      sketch: sketchText(article.text),
    })
    .returning("id")
    .executeTakeFirstOrThrow();
  return inserted.id;
}
