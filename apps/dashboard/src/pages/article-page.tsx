import type { ArticleDetail } from "@newsledger/store";
import { ArticleText } from "../article/article-text.js";
import { Revisions } from "../article/revisions.js";
import { languageName } from "../format/language.js";
import { FigureTable } from "../layout/figure-table.js";
import { Page } from "../layout/page.js";
import { Empty, OriginalLink, SourceName, When } from "../layout/parts.js";
import { TrailTable } from "../layout/trail-table.js";

export function ArticlePage({ detail }: { detail: ArticleDetail }) {
  const { article } = detail;
  return (
    <Page title={detail.title ?? "Article"} section="/articles" dataUrl={`/api/v1/articles/${detail.id}`}>
      <article class="reading">
        <Head detail={detail} />
        <Unread detail={detail} />
        <div class="text" lang={article.lang ?? undefined}>
          <ArticleText detail={detail} />
        </div>
        <Notices notices={article.notices} />
        <Images detail={detail} />
      </article>
      <section class="under" aria-labelledby="figures">
        <h2 id="figures">{`Figures (${detail.figureRows.length})`}</h2>
        {detail.figureRows.length === 0 ? (
          <Empty>
            No number is claimed in this wording, or it has not been read yet: the <a href="#trail">trail</a> says
            which.
          </Empty>
        ) : (
          <FigureTable figures={detail.figureRows} isWithinArticle />
        )}
      </section>
      <Names detail={detail} />
      <Kin detail={detail} />
      {detail.revisionRows.length > 1 ? (
        <section class="under" aria-labelledby="wordings">
          <h2 id="wordings">{`Wordings (${detail.revisionRows.length})`}</h2>
          <Revisions revisions={detail.revisionRows} />
        </section>
      ) : null}
      <Behind detail={detail} />
    </Page>
  );
}

function Head({ detail }: { detail: ArticleDetail }) {
  const { article } = detail;
  return (
    <header>
      <p class="meta">
        <SourceName slug={detail.sourceSlug} name={detail.sourceName} isSample={detail.isSample} />
        {article.section ? <bdi>{article.section}</bdi> : null}
        {detail.lang && !detail.lang.startsWith("en") ? <span>{languageName(detail.lang)}</span> : null}
        {article.type === "news" || article.type === "other" ? null : <span>{article.type.replace("_", " ")}</span>}
      </p>
      <h1 lang={article.lang ?? undefined} dir="auto">
        {detail.title ?? "Untitled"}
      </h1>
      {article.standfirst ? (
        <p class="standfirst" lang={article.lang ?? undefined} dir="auto">
          {article.standfirst}
        </p>
      ) : null}
      <p class="meta">
        {article.authors.length > 0 ? <bdi>{article.authors.join(", ")}</bdi> : null}
        {detail.publishedAt ? <When at={detail.publishedAt} as="full" /> : <span>no date of print found</span>}
        {article.agency ? <span>{`taken from ${article.agency}`}</span> : null}
        <OriginalLink url={detail.url} isMain>
          Original
        </OriginalLink>
      </p>
    </header>
  );
}

/** Said before the text: else a reader would take it that it names nobody and claims nothing. */
function Unread({ detail }: { detail: ArticleDetail }) {
  const reading = detail.trail.findLast((row) => row.stage === "extract");
  if (reading?.outcome !== "filtered") return null;
  return (
    <p class="notice" role="note" dir="auto">
      {`The article is kept and can be searched. ${reading.sentence ?? "Its names and figures are not read."}`}
    </p>
  );
}

function Notices({ notices }: { notices: string[] }) {
  if (notices.length === 0) return null;
  return (
    <aside class="notices" aria-label="Corrections and updates">
      {notices.map((notice) => (
        <p dir="auto">{notice}</p>
      ))}
    </aside>
  );
}

/** Captions and credits only: a picture itself would be loaded from the outlet, which would learn who reads. */
function Images({ detail }: { detail: ArticleDetail }) {
  const { images } = detail.article;
  if (images.length === 0) return null;
  return (
    <aside class="images" aria-label="Pictures">
      {images.map((image) => (
        <p dir="auto">
          {image.url ? <OriginalLink url={image.url}>Picture</OriginalLink> : "Picture"}
          {image.caption ? `: ${image.caption}` : null}
          {image.credit ? <span class="credit">{image.credit}</span> : null}
        </p>
      ))}
    </aside>
  );
}

function Names({ detail }: { detail: ArticleDetail }) {
  const names = new Map(detail.mentions.map((mention) => [mention.entityKey, mention]));
  if (names.size === 0) return null;
  return (
    <section class="under" aria-labelledby="names">
      <h2 id="names">{`Names (${names.size})`}</h2>
      <ul class="names">
        {[...names.values()].map((mention) => (
          <li>
            <a class={`name ${mention.type}`} href={`/entities/${encodeURIComponent(mention.entityKey)}`}>
              <bdi>{mention.canonical}</bdi>
            </a>
          </li>
        ))}
      </ul>
      <p class="legend">
        <span class="name person">person</span>
        <span class="name organization">organisation</span>
        <span class="name place">place</span>
        <span class="name misc">other</span>
      </p>
    </section>
  );
}

/** The article that this one repeats, and those that repeat it. */
function Kin({ detail }: { detail: ArticleDetail }) {
  if (detail.duplicates.length === 0) return null;
  return (
    <section class="under" aria-labelledby="kin">
      <h2 id="kin">The same text elsewhere</h2>
      <ul class="short-list">
        {detail.duplicates.map((other) => (
          <li>
            <a href={`/articles/${other.id}`}>
              <bdi>{other.title ?? other.url}</bdi>
            </a>
            <span class="meta">
              <bdi>{other.sourceName}</bdi> <When at={other.publishedAt ?? other.firstSeenAt} />
              {detail.duplicateOf === other.id ? " · seen first" : ""}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** For those who ask how this text came to be: what was left out, repaired, and done to it. */
function Behind({ detail }: { detail: ArticleDetail }) {
  const { removals, repairs, missing } = detail.article;
  return (
    <section class="under" aria-labelledby="trail">
      <h2 id="trail">How it came here</h2>
      <p class="relations">
        <a href={`/articles/${detail.id}/page`}>The page, block by block</a>: what was kept, what was removed and by
        which rule.
      </p>
      {detail.trail.length > 0 ? <TrailTable rows={detail.trail} /> : <Empty>No step is on record.</Empty>}
      {removals.length > 0 ? (
        <details>
          <summary>{`Left out of the page (${removals.length})`}</summary>
          <dl class="removals">
            {removals.map((removal) => (
              <div>
                <dt>
                  <code>{removal.rule}</code> {removal.reason}
                </dt>
                <dd dir="auto">{shorten(removal.text)}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
      {repairs.length > 0 ? (
        <details>
          <summary>{`Repaired in the text (${repairs.length})`}</summary>
          <dl class="removals">
            {repairs.map((repair) => (
              <div>
                <dt>
                  <code>{repair.rule}</code>
                </dt>
                <dd>
                  <del>{repair.before}</del> <ins>{repair.after}</ins>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
      {Object.keys(missing).length > 0 ? (
        <details>
          <summary>{`Not found on the page (${Object.keys(missing).length})`}</summary>
          <dl class="removals">
            {Object.entries(missing).map(([field, why]) => (
              <div>
                <dt>
                  <code>{field}</code>
                </dt>
                <dd>{why}</dd>
              </div>
            ))}
          </dl>
        </details>
      ) : null}
      <p class="hash">
        {`normaliser ${detail.normaliserVersion}`}
        {detail.extractorVersion ? ` · extractor ${detail.extractorVersion}` : " · not extracted yet"} ·{" "}
        <bdi>{detail.url}</bdi>
      </p>
    </section>
  );
}

function shorten(text: string): string {
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
