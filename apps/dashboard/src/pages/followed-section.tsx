import type { FigureRow, QuestionDetail, QuestionRow, Store } from "@newsledger/store";
import { FigureSentence } from "../layout/figure-parts.js";
import { SourceName, When } from "../layout/parts.js";
import { countContradictions } from "./contradictions.js";
import type { Followed } from "./followed.js";

/** What came in on followed questions since the reader last said to have read it. */
export interface FollowedNews {
  seenAt: string;
  drawnAt: string;
  /** Those with new answers, the newest first. */
  moved: { question: QuestionDetail; news: FigureRow[] }[];
  /** Others with new answers, which are not shown here. */
  more: QuestionRow[];
  /** Those without. */
  quiet: QuestionRow[];
}

/** More are left to the page of the question. */
const QUESTIONS_SHOWN = 12;
const ANSWERS_SHOWN = 5;

/** Null where nothing is followed. */
export async function loadFollowed(
  read: Store["read"],
  { questionIds, seenAt }: Followed,
  now: Date,
): Promise<FollowedNews | null> {
  if (questionIds.length === 0 || seenAt === null) return null;
  const { items } = await read.listFigures({ questionIds, seenFrom: seenAt, sort: "seen", limit: 200 });
  const news = groupByQuestion(items);
  const details = await Promise.all([...news.keys()].slice(0, QUESTIONS_SHOWN).map((id) => read.findQuestion(id)));
  const moved = details.filter((question) => question !== null);
  const ids = questionIds.filter((id) => !moved.some((question) => question.id === id));
  const others = ids.length === 0 ? [] : (await read.listQuestions({ ids, sort: "printed", limit: 200 })).items;
  return {
    seenAt,
    drawnAt: now.toISOString(),
    moved: moved.map((question) => ({ question, news: news.get(question.id) ?? [] })),
    more: others.filter(({ id }) => news.has(id)),
    quiet: others.filter(({ id }) => !news.has(id)),
  };
}

function groupByQuestion(figures: FigureRow[]): Map<number, FigureRow[]> {
  const grouped = new Map<number, FigureRow[]>();
  for (const figure of figures)
    if (figure.questionId !== null) grouped.set(figure.questionId, [...(grouped.get(figure.questionId) ?? []), figure]);
  return grouped;
}

export function FollowedSection({ followed: { seenAt, drawnAt, moved, more, quiet } }: { followed: FollowedNews }) {
  return (
    <section class="followed" aria-labelledby="followed">
      <h2 id="followed">What you follow</h2>
      {moved.length === 0 ? (
        <p>
          Nothing new since <When at={seenAt} as="full" />.
        </p>
      ) : (
        <>
          {moved.map((one) => (
            <Moved {...one} />
          ))}
          <Labels head="More with new answers:" questions={more} />
          <form method="post" action="/seen">
            <input type="hidden" name="until" value={drawnAt} />
            <button type="submit">I have read these</button>
          </form>
        </>
      )}
      <Labels head={moved.length === 0 ? "Followed:" : "Nothing new:"} questions={quiet} />
    </section>
  );
}

function Labels({ head, questions }: { head: string; questions: QuestionRow[] }) {
  if (questions.length === 0) return null;
  return (
    <p class="labels">
      {head}{" "}
      <span class="meta">
        {questions.map(({ id, label }) => (
          <a href={`/questions/${id}`}>
            <bdi>{label}</bdi>
          </a>
        ))}
      </span>
    </p>
  );
}

function Moved({ question, news }: { question: QuestionDetail; news: FigureRow[] }) {
  const contradictions = countContradictions(question.figureRows);
  const more = news.length - ANSWERS_SHOWN;
  return (
    <article class="story">
      <p class="story-head">
        <a href={`/questions/${question.id}`}>
          <bdi>{question.label}</bdi>
        </a>
        <span class="meta">
          <span>{news.length === 1 ? "one new answer" : `${news.length} new answers`}</span>
          <Outlets news={news} />
          {contradictions > 0 ? <span class="bad">answers for one date share no value</span> : null}
          {more > 0 ? <a href={`/questions/${question.id}#answers`}>{`${more} more`}</a> : null}
        </span>
      </p>
      <ul class="claims">
        {news.slice(0, ANSWERS_SHOWN).map((figure) => (
          <FigureSentence figure={figure} />
        ))}
      </ul>
    </article>
  );
}

function Outlets({ news }: { news: FigureRow[] }) {
  const one = new Map(news.map((figure) => [figure.sourceSlug, figure]));
  return (
    <>
      {[...one.values()].slice(0, 3).map((figure) => (
        <SourceName slug={figure.sourceSlug} name={figure.sourceName} isSample={figure.isSample} />
      ))}
    </>
  );
}
