import type { DecisionRow, EntityDetail, EntityRow, FormerEntity } from "@newsledger/store";
import { Appearances } from "../draw/appearances.js";
import { FigureTable } from "../layout/figure-table.js";
import { Page } from "../layout/page.js";
import { Empty, EntityLink, When } from "../layout/parts.js";
import { ArticleList } from "./articles-page.js";
import { DecideForms } from "./decide-forms.js";
import { NoticeLine } from "./decide-parts.js";
import { DecisionTrail } from "./decision-trail.js";
import { TYPE_WORDS } from "./entities-page.js";
import { Identifiers, Roles, Spellings } from "./entity-facts.js";

export interface EntityPageProps {
  entity: EntityDetail;
  decisions: DecisionRow[];
  analyst: string;
  merge: { words: string; found: EntityRow[] } | null;
  notice: DecisionRow | null;
}

export function EntityPage({ entity, decisions, analyst, merge, notice }: EntityPageProps) {
  return (
    <Page title={entity.name} section="/entities" dataUrl={`/api/v1/entities/${encodeURIComponent(entity.key)}`}>
      <Head entity={entity} notice={notice} />
      {entity.timeline.length > 0 ? (
        <section aria-labelledby="when">
          <h2 id="when">Named over time</h2>
          <Appearances timeline={entity.timeline} />
        </section>
      ) : null}
      <div class="figure-facts entity-facts">
        <Roles roles={entity.roles} />
        <Spellings names={entity.names} />
        <Identifiers entity={entity} />
      </div>
      <Figures entity={entity} />
      {entity.coMentions.length > 0 ? (
        <section class="under" aria-labelledby="beside">
          <h2 id="beside">Named beside them</h2>
          <ul class="names">
            {entity.coMentions.map((other) => (
              <li>
                <EntityLink entity={other} /> <span class="count">{String(other.articles)}</span>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <section class="under" aria-labelledby="named-in">
        <h2 id="named-in">Named in</h2>
        {entity.articlesOf.length > 0 ? (
          <ArticleList articles={entity.articlesOf} />
        ) : (
          <Empty>No current wording of an article names them any more.</Empty>
        )}
      </section>
      <section class="under decide" aria-labelledby="decide">
        <h2 id="decide">Decide</h2>
        <DecideForms entity={entity} analyst={analyst} merge={merge} />
      </section>
      {decisions.length > 0 ? (
        <section class="under" aria-labelledby="decided">
          <h2 id="decided">Decided so far</h2>
          <DecisionTrail decisions={decisions} />
        </section>
      ) : null}
    </Page>
  );
}

function Head({ entity, notice }: { entity: EntityDetail; notice: DecisionRow | null }) {
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
  return (
    <header class="page-head">
      <p class="meta">
        <span>{TYPE_WORDS[entity.type]}</span>
        <span>
          <code>{entity.key}</code>
        </span>
        <a href="#decide">decide</a>
      </p>
      <h1 dir="auto">
        <span class={`name ${entity.type}`}>{entity.name}</span>
      </h1>
      <NoticeLine decision={notice} />
      <p class="lede">
        {`Named ${many(entity.mentions, "time", "times")} in ${many(entity.articles, "article", "articles")}`}
        {entity.spoken > 0 ? `; ${many(entity.spoken, "figure is", "figures are")} attributed to them` : null}; last
        seen <When at={entity.lastSeenAt} />.
        {entity.aliases.length > 0 ? <span dir="auto">{` Also written ${entity.aliases.join(", ")}.`}</span> : null}
        {entity.openCandidates > 0 ? (
          <>
            {" "}
            <a href={`/review?entity=${encodeURIComponent(entity.key)}`}>
              {entity.openCandidates === 1
                ? "One other may be the same"
                : `${entity.openCandidates} others may be the same`}
            </a>
            .
          </>
        ) : null}
      </p>
    </header>
  );
}

function Figures({ entity }: { entity: EntityDetail }) {
  const key = encodeURIComponent(entity.key);
  return (
    <>
      {entity.spokenFigures.length > 0 ? (
        <section class="under" aria-labelledby="spoken">
          <h2 id="spoken">
            What they claimed: <a href={`/figures?speaker=${key}`}>all figures</a>
          </h2>
          <FigureTable figures={entity.spokenFigures} />
        </section>
      ) : null}
      {entity.aboutFigures.length > 0 ? (
        <section class="under" aria-labelledby="about">
          <h2 id="about">
            What is claimed about them: <a href={`/figures?entity=${key}`}>all figures beside their name</a>
          </h2>
          <FigureTable figures={entity.aboutFigures} />
        </section>
      ) : null}
    </>
  );
}

/** What was an entity until it was decided to be none; those that were merged lead on to what they were merged into. */
export function FormerEntityPage({ entity, decisions }: { entity: FormerEntity; decisions: DecisionRow[] }) {
  return (
    <Page title={entity.name} section="/entities">
      <header class="page-head">
        <h1 dir="auto">{entity.name}</h1>
        <p class="lede">Was decided to be no entity: it is not marked in articles any more.</p>
      </header>
      <section class="under" aria-labelledby="decided">
        <h2 id="decided">Decided so far</h2>
        <DecisionTrail decisions={decisions} />
      </section>
    </Page>
  );
}
