import type { ArticleRow, FigureRow, Overview, ProcessRow, QuestionRow, SourceRow } from "@newsledger/store";
import { Bars } from "../draw/bars.js";
import { writeDuration } from "../format/time.js";
import { writeNumber } from "../format/value.js";
import { FigureFeed } from "../layout/figure-feed.js";
import { IdleStages } from "../layout/idle-stages.js";
import { Page } from "../layout/page.js";
import { Empty, SampleMark, When } from "../layout/parts.js";
import { useView } from "../layout/view.js";
import { type FollowedNews, FollowedSection } from "./followed-section.js";
import { questionSpread } from "./question-spread.js";
import { isTrouble, STATE_WORDS, stateOf } from "./source-state.js";

interface OverviewProps {
  overview: Overview;
  figures: FigureRow[];
  articles: ArticleRow[];
  sources: SourceRow[];
  questions: QuestionRow[];
  newestId: number;
  processes: ProcessRow[];
  /** Null where the reader follows nothing. */
  followed: FollowedNews | null;
}

export function OverviewPage(props: OverviewProps) {
  const { overview, figures, articles, sources, questions, newestId, processes, followed } = props;
  return (
    <Page title="Overview" section="/" liveAfter={newestId} dataUrl="/api/v1/figures">
      <h1 class="unseen">Overview</h1>
      <Standing overview={overview} sources={sources} />
      {sources.length > 0 ? <IdleStages processes={processes} /> : null}
      <div class="columns">
        <div class="main-column">
          {followed ? <FollowedSection followed={followed} /> : null}
          <section aria-labelledby="newest-figures">
            <h2 id="newest-figures">
              <a href="/figures?sort=seen">What came in</a>
            </h2>
            {figures.length > 0 ? <FigureFeed figures={figures} limit={12} /> : <NothingYet sources={sources} />}
            {figures.length > 0 ? (
              <p class="pager">
                <a href="/figures">All figures</a>
              </p>
            ) : null}
          </section>
        </div>
        <div class="side-column">
          <SourceStrip sources={sources} />
          <Flow overview={overview} />
          <OpenQuestions questions={questions} />
          <NewestArticles articles={articles} />
        </div>
      </div>
    </Page>
  );
}

/** Where things stand, in one sentence. */
function Standing({ overview, sources }: { overview: Overview; sources: SourceRow[] }) {
  const { locale } = useView();
  const count = (value: number, one: string, many: string) => (
    <>
      <b>{writeNumber(value, locale)}</b>
      {` ${value === 1 ? one : many}`}
    </>
  );
  const troubled = sources.filter(isTrouble).length;
  return (
    <p class="standing">
      {count(overview.figures, "figure", "figures")} from {count(overview.articles, "article", "articles")}, answering{" "}
      {count(overview.questions, "question", "questions")}.{" "}
      {troubled > 0 ? (
        <a href="/sources">{troubled === 1 ? "One source needs a look" : `${troubled} sources need a look`}.</a>
      ) : null}
      {sources.some((source) => source.isSample) ? (
        <span class="aside">
          Outlets marked <SampleMark /> are invented, and so is their news.
        </span>
      ) : null}
    </p>
  );
}

function NothingYet({ sources }: { sources: SourceRow[] }) {
  if (sources.length === 0)
    return (
      <Empty>
        No figure yet, and no source to bring one. Name sources in <code>newsledger.config.yaml</code>, or bring in a
        file with <code>newsledger import article.txt</code>.
      </Empty>
    );
  return (
    <Empty>
      No figure yet. The first come in as soon as a source has been polled: the <a href="/sources">sources</a> say when
      that is, and <code>newsledger import article.txt</code> brings in a file at once.
    </Empty>
  );
}

function SourceStrip({ sources }: { sources: SourceRow[] }) {
  return (
    <section aria-labelledby="strip">
      <h2 id="strip">
        <a href="/sources">Sources</a>
      </h2>
      {sources.length === 0 ? <Empty>None are configured.</Empty> : null}
      <ul class="strip">
        {sources.map((source) => {
          const state = stateOf(source);
          return (
            <li>
              <span class={`state state-${state}`} aria-hidden="true" />
              <a href={`/sources/${encodeURIComponent(source.slug)}`}>
                <bdi>{source.name}</bdi>
              </a>
              {source.isSample ? <SampleMark /> : null}
              <span class="state-word">{STATE_WORDS[state]}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Flow({ overview }: { overview: Overview }) {
  const { locale } = useView();
  const total = overview.throughput.reduce((sum, count) => sum + count, 0);
  const open = Object.values(overview.openHandoffs).reduce((sum, count) => sum + count, 0);
  return (
    <section aria-labelledby="flow">
      <h2 id="flow">
        <a href="/queues">The last hour</a>
      </h2>
      <Bars values={overview.throughput} label={`${total} stage runs in the last 60 minutes`} />
      <dl class="facts">
        <Fact name="stage runs" value={writeNumber(total, locale)} />
        <Fact name="waiting" value={writeNumber(open, locale)} />
        <Fact name="page to ledger" value={overview.lagS === null ? "—" : writeDuration(overview.lagS)} />
        <Fact
          name="failures in 24 h"
          value={writeNumber(overview.failures24h, locale)}
          isBad={overview.failures24h > 0}
        />
      </dl>
    </section>
  );
}

function Fact({ name, value, isBad }: { name: string; value: string; isBad?: boolean }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd class={isBad ? "bad" : undefined}>{value}</dd>
    </div>
  );
}

function OpenQuestions({ questions }: { questions: QuestionRow[] }) {
  if (questions.length === 0) return null;
  return (
    <section aria-labelledby="questions">
      <h2 id="questions">
        <a href="/questions">Most answered questions</a>
      </h2>
      <ul class="short-list">
        {questions.map((question) => (
          <li data-row>
            <a href={`/questions/${question.id}`} data-main>
              <bdi>{question.label}</bdi>
            </a>
            <span class="meta">{questionSpread(question, useView().locale)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function NewestArticles({ articles }: { articles: ArticleRow[] }) {
  return (
    <section aria-labelledby="newest-articles">
      <h2 id="newest-articles">
        <a href="/articles">Latest in print</a>
      </h2>
      {articles.length === 0 ? <Empty>They appear here as they are read.</Empty> : null}
      <ul class="short-list serif">
        {articles.map((article) => (
          <li data-row data-original={article.url}>
            <a href={`/articles/${article.id}`} data-main lang={article.lang ?? undefined}>
              <bdi>{article.title ?? article.url}</bdi>
            </a>
            <span class="meta">
              <bdi>{article.sourceName}</bdi>
              <When at={article.publishedAt ?? article.firstSeenAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
