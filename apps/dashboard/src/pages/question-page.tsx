import type { QuestionDetail } from "@newsledger/store";
import type { ScaleWish } from "../draw/axis.js";
import { ClaimsChart, holdsAt } from "../draw/claims-chart.js";
import { assignMarks, type SpeakerMark } from "../draw/speaker-marks.js";
import { writeNumber } from "../format/value.js";
import { FigureTable } from "../layout/figure-table.js";
import { Page } from "../layout/page.js";
import { Empty } from "../layout/parts.js";
import { useView } from "../layout/view.js";
import { countContradictions } from "./contradictions.js";
import { spreadWords } from "./question-spread.js";

interface QuestionPageProps {
  question: QuestionDetail;
  wish: ScaleWish;
  isFollowed: boolean;
}

export function QuestionPage({ question, wish, isFollowed }: QuestionPageProps) {
  const figures = [...question.figureRows].sort((one, other) => holdsAt(one) - holdsAt(other));
  const marks = assignMarks(figures);
  return (
    <Page title={question.label} section="/questions" dataUrl={`/api/v1/questions/${question.id}`}>
      <header class="page-head">
        <p class="meta">
          <span>question</span>
        </p>
        <h1 dir="auto">{question.label}</h1>
        <Summary question={question} />
      </header>
      <FollowSwitch id={question.id} isFollowed={isFollowed} />
      {figures.length === 0 ? (
        <Empty>No current wording of an article answers this any more.</Empty>
      ) : (
        <>
          <section aria-labelledby="picture">
            <h2 id="picture" class="unseen">
              The answers over time
            </h2>
            <Speakers marks={[...marks.values()]} />
            <ClaimsChart figures={figures} marks={marks} wish={wish} />
            <ScaleSwitch id={question.id} wish={wish} />
          </section>
          <section class="under" aria-labelledby="answers">
            <AnswersHead question={question} />
            <FigureTable figures={figures} marks={marks} wish={wish} />
          </section>
        </>
      )}
    </Page>
  );
}

/** New answers to what is followed stand at the top of the overview. */
function FollowSwitch({ id, isFollowed }: { id: number; isFollowed: boolean }) {
  return (
    <form method="post" action={`/questions/${id}/${isFollowed ? "unfollow" : "follow"}`} class="actions follow">
      <button type="submit" data-key="f">
        {isFollowed ? "Follow no more" : "Follow"}
      </button>
      <span class="meta">
        {isFollowed ? "New answers stand at the top of the overview." : "Tells of new answers on the overview."}
      </span>
    </form>
  );
}

function Summary({ question }: { question: QuestionDetail }) {
  const { locale } = useView();
  const contradictions = countContradictions(question.figureRows);
  const outlets = question.sources === 1 ? "one outlet" : `${writeNumber(question.sources, locale)} outlets`;
  const speakers =
    ["no named speaker", "one named speaker"][question.speakers] ??
    `${writeNumber(question.speakers, locale)} named speakers`;
  const answers = question.figures === 1 ? "One answer" : `${writeNumber(question.figures, locale)} answers`;
  return (
    <p class="lede">
      {`${answers} from ${speakers} in ${outlets}`}
      <Ends low={question.low} high={question.high} unit={question.unit} locale={locale} />.{" "}
      {contradictions > 0 ? (
        <span class="bad">
          {contradictions === 1
            ? "For one and the same date, two answers share no value."
            : `For one and the same date, ${writeNumber(contradictions, locale)} pairs of answers share no value.`}
        </span>
      ) : null}
    </p>
  );
}

/** How many answers are listed, where the question has more. */
function AnswersHead({ question }: { question: QuestionDetail }) {
  const { locale } = useView();
  const [all, shown] = [question.figures, question.figureRows.length].map((many) => writeNumber(many, locale));
  return (
    <h2 id="answers">
      {question.figures > question.figureRows.length ? `Answers (the newest ${shown} of ${all})` : `Answers (${all})`}
    </h2>
  );
}

interface EndsProps {
  low: number | null;
  high: number | null;
  unit: string | null;
  locale: string;
}

function Ends({ low, high, unit, locale }: EndsProps) {
  if (low === null || high === null) return null;
  const words = (end: number) => spreadWords({ low: end, high: end, kind: "other", unit }, locale);
  if (low === high)
    return (
      <>
        : <b>{words(low)}</b>
      </>
    );
  return (
    <>
      , between <b>{words(low)}</b> and <b>{words(high)}</b>
    </>
  );
}

function Speakers({ marks }: { marks: SpeakerMark[] }) {
  return (
    <ul class="speakers" aria-label="Speakers">
      {marks.map((mark) => (
        <li>
          <span class={`letter-mark ${mark.className}`}>{mark.letter}</span>
          <bdi>{mark.name}</bdi>
          <span class="count">{String(mark.figures)}</span>
        </li>
      ))}
    </ul>
  );
}

function ScaleSwitch({ id, wish }: { id: number; wish: ScaleWish }) {
  const choice = (value: ScaleWish, label: string) => (
    <a
      href={value === "auto" ? `/questions/${id}` : `/questions/${id}?scale=${value}`}
      aria-current={wish === value ? "true" : undefined}
    >
      {label}
    </a>
  );
  return (
    <p class="chart-foot">
      <span>Placed by when each holds; where the text does not say, by when it was printed.</span>
      <span class="switch">
        Axis: {choice("auto", "fitting")} {choice("linear", "linear")} {choice("log", "logarithmic")}
      </span>
    </p>
  );
}
