import { type ExtractInput, findSentences } from "@newsledger/extract";
import type { RevisionToExtract } from "@newsledger/store";
import { endOf } from "../stage-report.js";
import { alreadyDone } from "./already-done.js";
import type { StageShell } from "./stage-shell.js";

/** Reads entities and figures out of a revision's text. */
export const runExtract: StageShell = async (handoff, deps, watch) => {
  const revision = await deps.store.stages.loadRevision(handoff);
  if (revision === null) return alreadyDone(watch);
  const { entities, figures, outcome, reason } = await watch.time(() => deps.reader.read(inputOf(revision)));
  const sentences = watch.time(() => (figures.length > 0 ? findSentences(revision.article.text) : []));
  const end = endOf(watch, { outcome, ...(reason === undefined ? {} : { sentence: `Nothing is read: ${reason}.` }) });
  const result = { extraction: { entities, figures }, extractorVersion: deps.reader.version, sentences };
  return { end, completion: await deps.store.stages.completeExtract(handoff, result, end) };
};

function inputOf({ article, title, lang, publishedAt, country }: RevisionToExtract): ExtractInput {
  const beside = article.images.flatMap(({ caption, credit }) => [caption, credit]);
  const context = [article.standfirst, ...beside].filter((line) => line !== null);
  return { text: article.text, title, lang, publishedAt, country, blocks: article.blocks, context };
}
