import type { Article, FurnitureLesson } from "@newsledger/contracts";
import { sql } from "kysely";
import { toStorableJson } from "../connect/storable-text.js";
import type { Completion, Handoff, StageEnd } from "../stage-data.js";
import { hashContent } from "../text/content-hash.js";
import { offsetOf } from "../text/instant-offset.js";
import { sketchText } from "../text/sketch-text.js";
import { chooseArticleAddress } from "./choose-article-address.js";
import { finishHandoff } from "./finish-handoff.js";
import type { Db, WriteContext } from "./write-context.js";

interface Normalised {
  article: Article;
  normaliserVersion: string;
  furniture?: FurnitureLesson | null;
}

/** See `StageWrites.completeNormalise`. */
export async function completeNormalise(
  context: WriteContext,
  handoff: Handoff,
  { article, normaliserVersion, furniture = null }: Normalised,
  end: StageEnd,
): Promise<Completion | "unchanged"> {
  const address = await findAddress(context.db, handoff, article.canonicalUrl);
  if (address === null) return "already-done";
  const answer = await finishHandoff<"written" | "unchanged">(
    context,
    sql`complete_normalise(${handoff.id}, ${handoff.subjectId}, ${address}, ${toStorableJson(article)},
      ${offsetOf(article.publishedAt)}, ${hashContent(article.title, article.text)}, ${sketchText(article.text)},
      ${normaliserVersion}, ${furniture === null ? null : toStorableJson(furniture)},
      ${toStorableJson(endingsOf(end))})`,
  );
  if (answer !== "already-done") context.announce("article");
  return answer;
}

/** `known` is the ending of an old capture whose wording was seen already. */
function endingsOf(end: StageEnd): Record<Ending, StageEnd> {
  return {
    written: end,
    changed: { ...end, sentence: "The article has a new wording." },
    retitled: { ...end, sentence: "Only the article's title has changed." },
    moved: { ...end, sentence: "The article has moved here from" },
    unchanged: { ...end, outcome: "unchanged", sentence: "The article reads as it did before." },
    known: { ...end, outcome: "unchanged", sentence: "This wording is known already." },
  };
}

type Ending = "written" | "changed" | "retitled" | "moved" | "unchanged" | "known";

interface Origin {
  url: string;
  sourceSlug: string;
  hosts: string[] | null;
}

/** The address under which the capture is an article; null when the hand-off is gone. What it rests on never changes. */
async function findAddress(db: Db, handoff: Handoff, canonicalUrl: string | null): Promise<string | null> {
  const { rows } = await sql<Origin>`
    select c.url, p.source_slug as "sourceSlug", s.declaration->'hosts' as hosts
    from handoff h join capture c on c.id = h.subject_id join page p on p.id = c.page_id
      join source s on s.slug = p.source_slug
    where h.id = ${handoff.id} and h.stage = 'normalise' and h.subject_id = ${handoff.subjectId}`.execute(db);
  if (rows[0] === undefined) return null;
  const { url, sourceSlug, hosts } = rows[0];
  return chooseArticleAddress({ canonicalUrl, captureUrl: url, sourceSlug, declaration: { hosts: hosts ?? [] } });
}
