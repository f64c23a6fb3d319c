import type { StageWrites } from "../store.js";
import { completeExtract } from "./complete-extract.js";
import { completeFetch } from "./complete-fetch.js";
import { completeLink } from "./complete-link.js";
import { completeNormalise } from "./complete-normalise.js";
import { completeWithoutResult, recordAttempt } from "./complete-otherwise.js";
import { countRecentPages } from "./count-recent-pages.js";
import { findKnownEntities } from "./find-known-entities.js";
import { findSimilarRevisions } from "./find-similar-revisions.js";
import { loadRevisionToLink } from "./load-revision-to-link.js";
import { loadCapture, loadPage, loadRevision } from "./load-work.js";
import { openRechecks } from "./open-rechecks.js";
import { openHandoffsOfPage, reopenHandoff } from "./reopen-handoff.js";
import { saveDiscovery, saveDiscoveryFailure } from "./save-discovery.js";
import { saveImport } from "./save-import.js";
import { findSource, saveSources, setSourcePaused } from "./save-sources.js";
import { setFurnitureForgotten } from "./set-furniture-forgotten.js";
import type { WriteContext } from "./write-context.js";

export function createStageWrites(context: WriteContext): StageWrites {
  const { db } = context;
  return {
    saveSources: (declarations, options) => saveSources(context, declarations, options),
    findSource: (slug) => findSource(db, slug),
    setSourcePaused: (slug, isPaused) => setSourcePaused(context, slug, isPaused),
    setFurnitureForgotten: (slug, print, isForgotten) => setFurnitureForgotten(context, slug, print, isForgotten),
    saveDiscovery: (slug, discovery) => saveDiscovery(context, slug, discovery),
    countRecentPages: (slug) => countRecentPages(db, slug),
    saveDiscoveryFailure: (slug, state, nextPollAt, end) => saveDiscoveryFailure(context, slug, state, nextPollAt, end),
    loadPage: (handoff) => loadPage(db, handoff),
    completeFetch: (handoff, capture, end) => completeFetch(context, handoff, capture, end),
    completeWithoutResult: (handoff, end) => completeWithoutResult(context, handoff, end),
    loadCapture: (handoff) => loadCapture(db, handoff),
    completeNormalise: (handoff, result, end) => completeNormalise(context, handoff, result, end),
    loadRevision: (handoff) => loadRevision(db, handoff),
    completeExtract: (handoff, result, end) => completeExtract(context, handoff, result, end),
    loadRevisionToLink: (handoff) => loadRevisionToLink(db, handoff),
    findSimilarRevisions: (revisionId) => findSimilarRevisions(db, revisionId),
    findKnownEntities: (articleId, names) => findKnownEntities(db, articleId, names),
    completeLink: (handoff, extractionId, links, end) => completeLink(context, handoff, extractionId, links, end),
    completeFailure: (handoff, end) => completeWithoutResult(context, handoff, end),
    recordAttempt: (handoff, end) => recordAttempt(context, handoff, end),
    saveImport: (input) => saveImport(context, input),
    openRechecks: (maxAgeMs, limit) => openRechecks(db, maxAgeMs, limit),
    reopen: (stage, subjectId) => reopenHandoff(db, stage, subjectId),
    openHandoffsOfPage: (pageId) => openHandoffsOfPage(db, pageId),
  };
}
