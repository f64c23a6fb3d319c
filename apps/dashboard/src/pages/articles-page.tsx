import type { ArticleRow, Listing, SourceRow } from "@newsledger/store";
import { languageName } from "../format/language.js";
import { Filters, SelectField, TextField } from "../layout/filters.js";
import { Page } from "../layout/page.js";
import { Empty, PageHead, Pager, SourceName, When } from "../layout/parts.js";

interface ArticlesProps {
  listing: Listing<ArticleRow>;
  sources: SourceRow[];
  languages: { lang: string; articles: number }[];
  query: URLSearchParams;
  newestId: number;
}

export function ArticlesPage({ listing, sources, languages, query, newestId }: ArticlesProps) {
  const chosen = (name: string) => query.get(name) ?? undefined;
  const isActive = ["q", "source", "lang"].some((name) => query.get(name));
  return (
    <Page title="Articles" section="/articles" liveAfter={newestId} dataUrl={`/api/v1/articles?${query}`}>
      <PageHead title="Articles">Every article as it was read, newest in print first.</PageHead>
      <div class="with-filters">
        <Filters action="/articles" isActive={isActive}>
          <TextField name="q" label="Words" value={chosen("q")} type="search" />
          <SelectField
            name="source"
            label="Outlet"
            value={chosen("source")}
            choices={sources.map((source) => ({ value: source.slug, label: source.name }))}
          />
          <SelectField
            name="lang"
            label="Language"
            value={chosen("lang")}
            choices={languages.map(({ lang }) => ({ value: lang, label: languageName(lang) }))}
          />
        </Filters>
        <section aria-label="Articles">
          {listing.items.length === 0 ? <NoArticles isFiltered={isActive} /> : <ArticleList articles={listing.items} />}
          <Pager path="/articles" query={query} next={listing.next} count={listing.items.length} />
        </section>
      </div>
    </Page>
  );
}

function NoArticles({ isFiltered }: { isFiltered: boolean }) {
  if (isFiltered)
    return (
      <Empty>
        No article matches. Use fewer words, or <a href="/articles">take the filters off</a>.
      </Empty>
    );
  return (
    <Empty>
      No article yet. They come in once a <a href="/sources">source</a> has been polled, or with{" "}
      <code>newsledger import article.txt</code>.
    </Empty>
  );
}

export function ArticleList({ articles }: { articles: ArticleRow[] }) {
  return (
    <ul class="article-list">
      {articles.map((article) => (
        <ArticleLine article={article} />
      ))}
    </ul>
  );
}

function ArticleLine({ article }: { article: ArticleRow }) {
  return (
    <li data-row data-original={article.url}>
      <h2 lang={article.lang ?? undefined}>
        <a href={`/articles/${article.id}`} data-main>
          <bdi>{article.title ?? article.url}</bdi>
        </a>
      </h2>
      <p class="excerpt" lang={article.lang ?? undefined} dir="auto">
        {article.excerpt.replace(/\s+/gu, " ")}
      </p>
      <p class="meta">
        <SourceName slug={article.sourceSlug} name={article.sourceName} isSample={article.isSample} />
        <When at={article.publishedAt ?? article.firstSeenAt} />
        {article.lang && !article.lang.startsWith("en") ? <span>{languageName(article.lang)}</span> : null}
        <span>{article.figures === 1 ? "1 figure" : `${article.figures} figures`}</span>
        <span>{article.entities === 1 ? "1 name" : `${article.entities} names`}</span>
        {article.revisions > 1 ? <span>{`${article.revisions} wordings`}</span> : null}
        {article.duplicateOf ? <span>repeats another article</span> : null}
      </p>
    </li>
  );
}
