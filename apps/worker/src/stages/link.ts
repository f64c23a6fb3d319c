import type { Figure, KnownEntity } from "@newsledger/contracts";
import { findSentences } from "@newsledger/extract";
import {
  actorNamesOf,
  type DatedText,
  type FigureSetting,
  findOriginal,
  isEarlier,
  isNearDuplicate,
  mainNameOf,
  mainPlaceOf,
  type NameReading,
  openForces,
  questionOf,
  readNamings,
  resolveNames,
} from "@newsledger/ledger";
import type { AskedName, Links, RevisionToLink, SimilarRevision } from "@newsledger/store";
import type { StageDeps } from "../stage-deps.js";
import { endOf } from "../stage-report.js";
import { alreadyDone } from "./already-done.js";
import type { StageShell } from "./stage-shell.js";

/** Ties mentions to entities and figures to questions, and finds the article that this one is a copy of. */
export const runLink: StageShell = async (handoff, deps, watch) => {
  const revision = await deps.store.stages.loadRevisionToLink(handoff);
  if (revision === null) return alreadyDone(watch);
  const readings = watch.time(() => readNamings(revision.extraction.entities, revision.article.text));
  const [known, candidates] = await Promise.all([
    deps.store.stages.findKnownEntities(revision.articleId, readings.map(askFor)),
    deps.store.stages.findSimilarRevisions(revision.revisionId),
  ]);
  const self = datedTextOf(revision, deps.now());
  const links = watch.time(() => linkRevision(revision, findOriginal(self, candidates), readings, known));
  if (links.duplicateOfArticleId === null)
    await relinkCopies(
      watch.time(() => copiesOf(self, candidates)),
      deps,
    );
  const end = endOf(watch, endingOf(links));
  return { end, completion: await deps.store.stages.completeLink(handoff, revision.extractionId, links, end) };
};

/** What the ledger's rules say of one revision, as rows to write. */
export function linkRevision(
  revision: RevisionToLink,
  originalId: number | null,
  readings: NameReading[],
  known: KnownEntity[],
): Links {
  const { entities: mentions, figures } = revision.extraction;
  const keyOfName = new Map(mentions.map((mention) => [mention.canonical, mention.entityKey]));
  const settingOf = openSettings(revision);
  const asked = figures.map((figure) => questionOf(figure, settingOf(figure)));
  const questions = new Map(asked.flatMap((question) => (question ? [[question.key, question]] : [])));
  const tieOfFigure = figures.map(({ speaker }, index) => ({
    question: asked[index]?.key ?? null,
    speaker: (speaker && keyOfName.get(speaker)) || null,
  }));
  const { names, entities, candidates } = resolveNames(readings, known);
  const spokenBy = (key: string) => tieOfFigure.filter(({ speaker }) => speaker === key).length;
  return {
    duplicateOfArticleId: originalId,
    entities,
    names: names.map((name) => ({ ...name, spoken: spokenBy(name.nameKey) })),
    candidates,
    questions: [...questions.values()],
    tieOfFigure,
  };
}

/** What is known by its list needs no company, and nothing that is written alike. */
function askFor({ key, sought, roleKinds, isTelling, usual }: NameReading): AskedName {
  return { key, sought: usual ? [] : sought, roleKinds, isTelling };
}

/** Answers, for figures in their order, the sentence around each and where the article's story happens. */
function openSettings({ article, extraction, title }: RevisionToLink): (figure: Figure) => FigureSetting {
  const sentences = findSentences(article.text);
  const { entities } = extraction;
  const forceOf = openForces(entities, title);
  const setting = {
    place: mainPlaceOf(entities, title),
    story: mainNameOf(entities, title),
    actorNames: actorNamesOf(entities),
  };
  let at = 0;
  return (figure) => {
    const { start, end } = figure;
    while (at < sentences.length - 1 && (sentences[at]?.[1] ?? 0) < end) at += 1;
    const [from, to] = sentences[at] ?? [start, end];
    return {
      sentence: article.text.slice(from, to),
      start: start - from,
      end: end - from,
      force: forceOf(figure),
      ...setting,
    };
  };
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
