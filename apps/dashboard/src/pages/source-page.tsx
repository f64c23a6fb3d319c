import type { Schedule } from "@newsledger/contracts";
import type { ArticleRow, BackfillRow, FieldGaps, FurnitureList, HubRow, SourceRow, TrailRow } from "@newsledger/store";
import { Bars } from "../draw/bars.js";
import { languageName } from "../format/language.js";
import { writeDuration } from "../format/time.js";
import { Page } from "../layout/page.js";
import { Empty, OriginalLink, SampleMark, When } from "../layout/parts.js";
import { TrailTable } from "../layout/trail-table.js";
import { ArticleList } from "./articles-page.js";
import { BackfillSection } from "./backfill-section.js";
import { FurnitureSection } from "./furniture-section.js";
import { isAtRest, STATE_SENTENCES, stateOf } from "./source-state.js";

interface SourcePageProps {
  source: SourceRow;
  trail: TrailRow[];
  articles: ArticleRow[];
  /** Null where polling is not possible: imported files, or no queues here. */
  canPoll: boolean;
  canTry: boolean;
  fields: FieldGaps;
  furniture: FurnitureList;
  /** Null where none can be asked for. */
  backfills: BackfillRow[] | null;
  today: string;
  /** Hubs that its feeds offer to be told by; empty where they offer none or we have no public address. */
  hubs: HubRow[];
  notice: string | null;
}

export function SourcePage(props: SourcePageProps) {
  const { source, trail, articles, fields, furniture, backfills, today, hubs, canPoll, canTry, notice } = props;
  const { declaration } = source;
  return (
    <Page title={source.name} section="/sources">
      <header class="page-head">
        <p class="meta">
          <span>source</span>
          {declaration.lang ? <span>{languageName(declaration.lang)}</span> : null}
          {declaration.home ? (
            <OriginalLink url={declaration.home} isMain>
              {hostOf(declaration.home)}
            </OriginalLink>
          ) : null}
        </p>
        <h1>
          <bdi>{source.name}</bdi>
          {source.isSample ? <SampleMark /> : null}
        </h1>
        {notice ? (
          <p class="notice" role="status">
            {notice}
          </p>
        ) : null}
        <StateSentence source={source} />
        <Actions source={source} canPoll={canPoll} canTry={canTry} />
      </header>
      <div class="figure-facts">
        <section aria-labelledby="polls">
          <h2 id="polls">Polls</h2>
          <dl>
            <Moment name="Last poll" at={source.lastPollAt} />
            <Moment name="Last success" at={source.lastSuccessAt} />
            <Moment name="Last new article" at={source.lastNewAt} />
            <Moment
              name="Next try"
              at={source.isPaused ? null : source.nextPollAt}
              none={source.isPaused ? "paused" : "not planned"}
            />
            {declaration.schedule ? (
              <div>
                <dt>Rhythm</dt>
                <dd>{scheduleWords(declaration.schedule)}</dd>
              </div>
            ) : null}
          </dl>
        </section>
        <section aria-labelledby="yield">
          <h2 id="yield">Yield</h2>
          <Bars
            values={source.yield}
            height={56}
            label={`New articles a day over two weeks: ${source.yield.join(", ")}`}
          />
          <p class="faint">
            {`New articles a day, two weeks. ${source.articles} articles and ${source.figures} figures in all.`}
          </p>
        </section>
        <section aria-labelledby="fields">
          <h2 id="fields">Fields</h2>
          <FieldGapList fields={fields} />
        </section>
        <section aria-labelledby="announces">
          <h2 id="announces">Where it announces</h2>
          <ul class="endpoints">
            {(declaration.endpoints ?? []).map((endpoint) => (
              <li>
                {`${endpoint.kind} `}
                <OriginalLink url={endpoint.url}>{endpoint.url}</OriginalLink>
              </li>
            ))}
          </ul>
          {hubs.map((hub) => (
            <HubLine hub={hub} />
          ))}
          {declaration.endpoints ? null : <p class="faint">Files brought in by hand.</p>}
        </section>
      </div>
      {backfills === null ? null : <BackfillSection slug={source.slug} backfills={backfills} today={today} />}
      {source.slug === "imported" ? null : <FurnitureSection slug={source.slug} list={furniture} />}
      <section class="under" aria-labelledby="source-trail">
        <h2 id="source-trail">Trail</h2>
        {trail.length > 0 ? <TrailTable rows={trail} withAddress /> : <Empty>Nothing has happened yet.</Empty>}
      </section>
      <section class="under" aria-labelledby="source-articles">
        <h2 id="source-articles">Articles</h2>
        {articles.length > 0 ? <ArticleList articles={articles} /> : <Empty>None yet.</Empty>}
        {source.articles > articles.length ? (
          <p class="pager">
            <a href={`/articles?source=${encodeURIComponent(source.slug)}`}>{`All ${source.articles}`}</a>
          </p>
        ) : null}
      </section>
    </Page>
  );
}

/** How it goes, since when, and what to do. */
function StateSentence({ source }: { source: SourceRow }) {
  const state = stateOf(source);
  const { says, remedy } = STATE_SENTENCES[state];
  const hasError = source.lastError !== null && !isAtRest(source);
  return (
    <p class="state-sentence">
      <span class={`state state-${state}`} aria-hidden="true" />
      <span>
        {says}, since <When at={source.stateSince} as="full" />.{" "}
        {hasError ? <span dir="auto">{`${source.lastError} `}</span> : null}
        {hasError && source.lastErrorHint ? source.lastErrorHint : remedy}
      </span>
    </p>
  );
}

/** Whether its hub tells of news, so that it is polled seldom. */
function HubLine({ hub: { hub, state, sentence, leaseUntil, told } }: { hub: HubRow }) {
  if (state === "live" && leaseUntil !== null) {
    return (
      <p>
        {`${hostOf(hub)} tells of news (${told} so far), until `}
        <When at={leaseUntil} />.
      </p>
    );
  }
  return (
    <p class="faint" dir="auto">
      {`${hostOf(hub)} was asked to tell of news. ${sentence ?? "It has not answered yet."}`}
    </p>
  );
}

/** What could not be read, as a share: a field that is always missing is the adapter's, one now and then the outlet's. */
function FieldGapList({ fields: { articles, gaps } }: { fields: FieldGaps }) {
  if (articles === 0) return <p class="faint">No article has been read yet.</p>;
  const shown = gaps.filter(({ field }) => REQUIRED.has(field));
  if (shown.length === 0) return <p>{`Every required field in the newest ${articles} articles.`}</p>;
  return (
    <dl>
      {shown.map(({ field, missing, reason }) => (
        <div>
          <dt>{REQUIRED.get(field)}</dt>
          <dd>
            {`missing in ${Math.round((missing / articles) * 100)}%`}
            <span class="faint">{` of ${articles}: ${reason}`}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

const REQUIRED: ReadonlyMap<string, string> = new Map([
  ["title", "Title"],
  ["publishedAt", "Time"],
  ["authors", "Authors"],
  ["lang", "Language"],
  ["text", "Text"],
]);

function Actions({ source, canPoll, canTry }: { source: SourceRow; canPoll: boolean; canTry: boolean }) {
  if (!canPoll && !canTry) return null;
  const action = `/sources/${encodeURIComponent(source.slug)}`;
  return (
    <div class="actions">
      {canPoll ? (
        <form method="post" action={`${action}/poll`}>
          <button type="submit" disabled={source.isPaused}>
            Poll now
          </button>
        </form>
      ) : null}
      {canPoll ? (
        <form method="post" action={`${action}/${source.isPaused ? "resume" : "pause"}`}>
          <button type="submit">{source.isPaused ? "Resume" : "Pause"}</button>
        </form>
      ) : null}
      {canTry ? (
        <form method="post" action={`${action}/try`}>
          <button type="submit">Test this source</button>
        </form>
      ) : null}
    </div>
  );
}

function Moment({ name, at, none = "never" }: { name: string; at: string | null; none?: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        {at ? (
          <>
            <When at={at} as="relative" />
            <span class="faint">
              {", "}
              <When at={at} />
            </span>
          </>
        ) : (
          <span class="faint">{none}</span>
        )}
      </dd>
    </div>
  );
}

function scheduleWords(schedule: Schedule): string {
  return "cron" in schedule ? `by the clock: ${schedule.cron}` : `every ${writeDuration(schedule.everyMs / 1000)}`;
}

function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).host : url;
}
