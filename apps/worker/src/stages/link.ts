import type { EntityMention, Figure } from "@newsledger/contracts";
import { findSentences } from "@newsledger/extract";
import {
  type DatedText,
  entityKeyOf,
  type FigureSetting,
  findOriginal,
  isEarlier,
  isNearDuplicate,
  mainPlaceOf,
  questionOf,
} from "@newsledger/ledger";
import type { Links, RevisionToLink, SimilarRevision } from "@newsledger/store";
import type { StageDeps } from "../stage-deps.js";
import { endOf } from "../stage-report.js";
import { alreadyDone } from "./already-done.js";
import type { StageShell } from "./stage-shell.js";

/** Ties mentions to entities and figures to questions, and finds the article that this one is a copy of. */
export const runLink: StageShell = async (handoff, deps, watch) => {
  const revision = await deps.store.stages.loadRevisionToLink(handoff);
  if (revision === null) return alreadyDone(watch);
  const candidates = await deps.store.stages.findSimilarRevisions(revision.revisionId);
  const self = datedTextOf(revision, deps.now());
  const links = watch.time(() => linkRevision(revision, findOriginal(self, candidates)));
  if (links.duplicateOfArticleId === null)
    await relinkCopies(
      watch.time(() => copiesOf(self, candidates)),
      deps,
    );
  const end = endOf(watch, endingOf(links));
  return { end, completion: await deps.store.stages.completeLink(handoff, revision.extractionId, links, end) };
};

/** What the ledger's rules say of one revision, as rows to write. */
export function linkRevision(revision: RevisionToLink, originalId: number | null): Links {
  const { entities: mentions, figures } = revision.extraction;
  const keyOfName = new Map(mentions.map((mention) => [mention.canonical, entityKeyOf(mention)]));
  const settingOf = openSettings(revision);
  const asked = figures.map((figure) => questionOf(figure, settingOf(figure)));
  const questions = new Map(asked.flatMap((question) => (question ? [[question.key, question]] : [])));
  return {
    duplicateOfArticleId: originalId,
    entities: entitiesOf(mentions),
    entityOfMention: mentions.map(entityKeyOf),
    questions: [...questions.values()],
    tieOfFigure: figures.map(({ speaker }, index) => ({
      question: asked[index]?.key ?? null,
      speaker: (speaker && keyOfName.get(speaker)) || null,
    })),
  };
}

/** Answers, for figures in their order, the sentence around each and where the article's story happens. */
function openSettings({ article, extraction, title }: RevisionToLink): (figure: Figure) => FigureSetting {
  const sentences = findSentences(article.text);
  const place = mainPlaceOf(extraction.entities, title);
  let at = 0;
  return ({ start, end }) => {
    while (at < sentences.length - 1 && (sentences[at]?.[1] ?? 0) < end) at += 1;
    const [from, to] = sentences[at] ?? [start, end];
    return { sentence: article.text.slice(from, to), start: start - from, end: end - from, place };
  };
}

function entitiesOf(mentions: EntityMention[]): Links["entities"] {
  const byKey = new Map(mentions.map((mention) => [entityKeyOf(mention), mention]));
  return [...byKey].map(([key, { type, canonical }]) => ({ key, type, name: canonical }));
}

/** A copy may have come in before its original, and was then linked as if it were one. */
function copiesOf(self: DatedText, candidates: SimilarRevision[]): SimilarRevision[] {
  return candidates.filter(
    (candidate) =>
      candidate.duplicateOfArticleId === null &&
      isEarlier(self, candidate) &&
      isNearDuplicate(self.text, candidate.text),
  );
}

async function relinkCopies(copies: SimilarRevision[], deps: StageDeps): Promise<void> {
  for (const copy of copies) await deps.store.stages.reopen("link", copy.revisionId);
}

function datedTextOf({ articleId, article, publishedAt }: RevisionToLink, now: Date): DatedText {
  return { articleId, text: article.text, publishedAt, firstSeenAt: now.toISOString() };
}

function endingOf({ duplicateOfArticleId: original }: Links) {
  return original === null
    ? ({ outcome: "stored" } as const)
    : ({ outcome: "duplicate", sentence: `Nearly word for word the text of article ${original}.` } as const);
}
