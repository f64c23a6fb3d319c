import type { EntityDetail } from "@newsledger/store";
import { FigureTable } from "../layout/figure-table.js";
import { Page } from "../layout/page.js";
import { Empty, When } from "../layout/parts.js";
import { ArticleList } from "./articles-page.js";
import { TYPE_WORDS } from "./entities-page.js";

export function EntityPage({ entity }: { entity: EntityDetail }) {
  const many = (count: number, one: string, more: string) => `${count} ${count === 1 ? one : more}`;
  return (
    <Page title={entity.name} section="/entities" dataUrl={`/api/v1/entities/${encodeURIComponent(entity.key)}`}>
      <header class="page-head">
        <p class="meta">
          <span>{TYPE_WORDS[entity.type]}</span>
        </p>
        <h1 dir="auto">
          <span class={`name ${entity.type}`}>{entity.name}</span>
        </h1>
        <p class="lede">
          {`Named ${many(entity.mentions, "time", "times")} in ${many(entity.articles, "article", "articles")}`}
          {entity.spoken > 0 ? `; ${many(entity.spoken, "figure is", "figures are")} attributed to them` : null}; last
          seen <When at={entity.lastSeenAt} />.
          {entity.aliases.length > 0 ? <span dir="auto">{` Also written ${entity.aliases.join(", ")}.`}</span> : null}
        </p>
      </header>
      {entity.spokenFigures.length > 0 ? (
        <section class="under" aria-labelledby="spoken">
          <h2 id="spoken">What they claimed</h2>
          <FigureTable figures={entity.spokenFigures} />
        </section>
      ) : null}
      {entity.coMentions.length > 0 ? (
        <section class="under" aria-labelledby="beside">
          <h2 id="beside">Named beside them</h2>
          <ul class="names">
            {entity.coMentions.map((other) => (
              <li>
                <a class={`name ${other.type}`} href={`/entities/${encodeURIComponent(other.key)}`}>
                  <bdi>{other.name}</bdi>
                </a>{" "}
                <span class="count">{String(other.articles)}</span>
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
    </Page>
  );
}
