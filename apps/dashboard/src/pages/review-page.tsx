import type { CandidateRow, CandidateSide, DecisionRow } from "@newsledger/store";
import { writeNumber } from "../format/value.js";
import { Page } from "../layout/page.js";
import { Empty, EntityLink, PageHead, When } from "../layout/parts.js";
import { useView } from "../layout/view.js";
import { AnalystField, NoticeLine } from "./decide-parts.js";
import { TYPE_WORDS } from "./entities-page.js";

export interface ReviewProps {
  pair: CandidateRow | null;
  /** Cursor of the pairs behind this one; null at the end. */
  next: string | null;
  /** Cursor that this page was asked with. */
  cursor: string | null;
  /** Of one entity alone. */
  entity: string | null;
  waiting: number;
  analyst: string;
  notice: DecisionRow | null;
}

/** One pair at a time: who they are, why they may be one, and the answers, the likeliest of which has the focus. */
export function ReviewPage({ notice, waiting, ...props }: ReviewProps) {
  const { locale } = useView();
  const count =
    waiting >= 1000
      ? "More than a thousand pairs wait"
      : waiting === 1
        ? "One pair waits"
        : `${writeNumber(waiting, locale)} pairs wait`;
  return (
    <Page title="Review" section="/entities" dataUrl="/api/v1/candidates">
      <PageHead title="One or two?">
        {waiting > 0 ? `${count}, likeliest first. ` : null}
        What is decided holds for later articles and can be undone: see all <a href="/decisions">decisions</a>.
      </PageHead>
      <NoticeLine decision={notice} />
      {props.pair ? (
        <Pair {...props} pair={props.pair} />
      ) : (
        <Empty>
          {props.cursor ? (
            <>
              That was the last pair. <a href="/review">Begin again</a>.
            </>
          ) : (
            "No pair waits. They are found as articles come in: spellings that are near one another, people of one name."
          )}
        </Empty>
      )}
    </Page>
  );
}

type PairProps = Omit<ReviewProps, "notice" | "waiting"> & { pair: CandidateRow };

function Pair({ pair, next, cursor, entity, analyst }: PairProps) {
  const { one, other, score, reasons } = pair;
  const [stays, goes] = one.articles >= other.articles ? [one, other] : [other, one];
  const percent = Math.round(score * 100);
  // Of one name the keys tell them apart.
  const called = (side: CandidateSide) => <bdi>{one.name === other.name ? side.key : side.name}</bdi>;
  return (
    <form method="post" action="/review" class="review">
      <input type="hidden" name="stays" value={stays.key} />
      <input type="hidden" name="goes" value={goes.key} />
      <input type="hidden" name="cursor" value={cursor ?? ""} />
      <input type="hidden" name="entity" value={entity ?? ""} />
      <p class="likeness">
        <meter min={0} max={100} value={percent} aria-label="Likeness">{`${percent} %`}</meter>
        <span>{`${percent} of 100: ${reasons.join("; ")}.`}</span>
      </p>
      <div class="pair">
        <Side side={stays} />
        <Side side={goes} />
      </div>
      <div class="actions">
        <button type="submit" name="choice" value="merge" data-key="m" autofocus>
          <kbd>m</kbd> One: keep {called(stays)}
        </button>
        <button type="submit" name="choice" value="merge-other" data-key="w">
          <kbd>w</kbd> One: keep {called(goes)}
        </button>
        <button type="submit" name="choice" value="keep_apart" data-key="n">
          <kbd>n</kbd> Two
        </button>
        {next ? (
          <a href={reviewAddress(next, entity)} data-key="l" class="as-button">
            <kbd>l</kbd> Later
          </a>
        ) : null}
      </div>
      <div class="actions">
        <button type="submit" name="choice" value="dismiss-stays" class="plain">
          {called(stays)} is no entity
        </button>
        <button type="submit" name="choice" value="dismiss-goes" class="plain">
          {called(goes)} is no entity
        </button>
      </div>
      <div class="fields">
        <AnalystField analyst={analyst} />
        <label>
          <span>Why (if it needs saying)</span>
          <input type="text" name="reason" maxlength={1000} autocomplete="off" />
        </label>
      </div>
    </form>
  );
}

function Side({ side }: { side: CandidateSide }) {
  return (
    <section aria-label={side.name}>
      <h2 dir="auto">
        <EntityLink entity={side} />
      </h2>
      <p class="meta">
        <span>{TYPE_WORDS[side.type]}</span>
        <span>{side.articles === 1 ? "in 1 article" : `in ${side.articles} articles`}</span>
        <code>{side.key}</code>
      </p>
      <dl class="facts">
        <Fact name="Called" values={side.roles} />
        <Fact name="Also written" values={side.spellings} />
        <Fact name="Named beside" values={side.company} />
      </dl>
      <ul class="short-list">
        {side.newest.map((article) => (
          <li>
            <a href={`/articles/${article.id}`}>
              <bdi>{article.title ?? "Untitled"}</bdi>
            </a>
            <span class="meta">
              <bdi>{article.sourceName}</bdi>
              <When at={article.at} as="day" />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Fact({ name, values }: { name: string; values: string[] }) {
  if (values.length === 0) return null;
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{values.join(", ")}</dd>
    </div>
  );
}

/** The first pair behind a cursor. */
export function reviewAddress(cursor: string | null, entity: string | null, did?: number): string {
  const query = new URLSearchParams();
  if (entity) query.set("entity", entity);
  if (cursor) query.set("cursor", cursor);
  if (did !== undefined) query.set("did", String(did));
  const words = query.toString();
  return words === "" ? "/review" : `/review?${words}`;
}
