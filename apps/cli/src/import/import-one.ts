import { setTimeout as wait } from "node:timers/promises";
import type { SourceDeclaration } from "@newsledger/contracts";
import { type ArticleDetail, IMPORTED_SOURCE } from "@newsledger/store";
import { runPage, type StageDeps } from "@newsledger/worker";
import type { ImportItem } from "./import-item.js";
import { recogniseSource } from "./recognise-source.js";

export interface ImportChoices {
  /** Named by the user; null: recognised where possible. */
  source: SourceDeclaration | null;
  known: SourceDeclaration[];
  url: string | null;
  timeZone: string | null;
}

export interface Imported {
  label: string;
  /** `known`: the same bytes were in the ledger already, and nothing was changed. */
  state: "imported" | "known" | "rejected";
  recognised: string | null;
  article: ArticleDetail | null;
  /** Why there is no article. */
  problem: string | null;
}

// What a worker has taken first is waited for as long as a slow article takes.
const PATIENCE_MS = 30_000;

/** Keeps the bytes, and takes them through every stage that is open for them, here and now. */
export async function importOne(item: ImportItem, choices: ImportChoices, deps: StageDeps): Promise<Imported> {
  const snapshot = await deps.snapshots.save(item.bytes);
  const url = choices.url ?? item.url ?? `urn:sha256:${snapshot.sha256}`;
  const recognised = choices.source === null ? recogniseSource(item, url, choices.known) : null;
  const source = choices.source ?? recognised;
  const { pageId, handoff } = await deps.store.stages.saveImport({
    url,
    sourceSlug: source?.slug ?? IMPORTED_SOURCE,
    ...(source && { source }),
    ...(choices.timeZone !== null && { timeZone: choices.timeZone }),
    capture: {
      snapshot,
      url,
      mediaType: item.kind === "html" ? "text/html" : "text/plain",
      charset: null,
      fetchedAt: deps.now().toISOString(),
      etag: null,
      lastModified: null,
    },
  });
  await runPage(pageId, deps);
  const isDone = await waitForOthers(pageId, deps);
  const article = await findArticle(url, pageId, deps);
  const base = { label: item.label, recognised: recognised?.name ?? null, article };
  if (article !== null) return { ...base, state: handoff === null ? "known" : "imported", problem: null };
  return { ...base, state: "rejected", problem: isDone ? await tellWhy(pageId, deps) : "it waits for a worker" };
}

async function waitForOthers(pageId: number, { store }: StageDeps): Promise<boolean> {
  const deadline = Date.now() + PATIENCE_MS;
  while ((await store.stages.openHandoffsOfPage(pageId)).length > 0) {
    if (Date.now() > deadline) return false;
    await wait(100);
  }
  return true;
}

async function findArticle(url: string, pageId: number, { store }: StageDeps): Promise<ArticleDetail | null> {
  const id = await store.read.resolveArticle(url);
  const article = id === null ? null : await store.read.findArticle(id);
  return article?.trail.some((row) => row.pageId === pageId) ? article : null;
}

async function tellWhy(pageId: number, { store }: StageDeps): Promise<string> {
  const trail = await store.read.listTrail({ pageId, limit: 20 });
  const end = trail.find((row) => ["failed", "filtered", "empty"].includes(row.outcome));
  return end?.sentence ?? end?.code ?? "no stage said why";
}
