import { compareIntervals, intervalOf } from "@newsledger/ledger";
import type { FigureDetail, FigureRow } from "@newsledger/store";
import { SmallClaims } from "../draw/small-claims.js";
import { speakerWords } from "../format/figure-words.js";
import { FigureTable } from "../layout/figure-table.js";

/** As many as are worth a look beside one figure; the question's own page has all. */
const NEIGHBOURS = 12;

/** What stands around a figure: who else answered its question, what else its article and its speaker say. */
export function FigureNeighbours({ figure }: { figure: FigureDetail }) {
  const { question, sameArticle, sameSpeaker } = figure;
  return (
    <>
      {question ? <SameQuestion figure={figure} question={question} /> : null}
      {sameArticle.length > 0 ? (
        <section class="under" aria-labelledby="same-article">
          <h2 id="same-article">
            In the same article: <a href={`/articles/${figure.articleId}#figures`}>all its figures</a>
          </h2>
          <FigureTable figures={sameArticle} isWithinArticle />
        </section>
      ) : null}
      {sameSpeaker.length > 0 ? (
        <section class="under" aria-labelledby="same-speaker">
          <h2 id="same-speaker">
            By the same speaker:{" "}
            <a href={`/figures?speaker=${encodeURIComponent(figure.speakerKey ?? "")}`}>
              <bdi>{speakerWords(figure)}</bdi>
            </a>
          </h2>
          <FigureTable figures={sameSpeaker} />
        </section>
      ) : null}
    </>
  );
}

function SameQuestion({ figure, question }: { figure: FigureRow; question: NonNullable<FigureDetail["question"]> }) {
  const others = question.figures.filter((other) => other.id !== figure.id);
  const shown = [figure, ...others.slice(-NEIGHBOURS)];
  return (
    <section class="under" aria-labelledby="neighbours">
      <h2 id="neighbours">
        On the same question: <a href={`/questions/${question.id}`}>{question.label}</a>
      </h2>
      {others.length === 0 ? <p class="empty">Nobody else has answered it yet.</p> : null}
      {others.length > 0 ? <Standing figure={figure} others={others} /> : null}
      {others.length > 0 ? <SmallClaims figures={question.figures} currentId={figure.id} /> : null}
      {others.length > 0 ? <FigureTable figures={shown} currentId={figure.id} /> : null}
    </section>
  );
}

/** How the others stand to this one, by their intervals. */
function Standing({ figure, others }: { figure: FigureRow; others: FigureRow[] }) {
  const own = intervalOf(figure);
  if (!own) return null;
  const counts = { agree: 0, nest: 0, overlap: 0, apart: 0, contradict: 0 };
  for (const other of others) {
    const theirs = intervalOf(other);
    if (!theirs) continue;
    const relation = compareIntervals(own, theirs);
    const isSameDate = figure.asOf !== null && figure.asOf === other.asOf;
    counts[relation === "contradict" && !isSameDate ? "apart" : relation]++;
  }
  const words = [
    [counts.agree, "says the same", "say the same"],
    [counts.nest, "fits inside or around it", "fit inside or around it"],
    [counts.overlap, "overlaps it", "overlap it"],
    [
      counts.apart,
      "lies apart from it, for another or no stated date",
      "lie apart from it, for another or no stated date",
    ],
  ] as const;
  const calm = words.filter(([count]) => count > 0).map(([count, one, many]) => `${count} ${count === 1 ? one : many}`);
  return (
    <p class="relations">
      {calm.length > 0 ? `${calm.join("; ")}. ` : null}
      {counts.contradict > 0 ? (
        <span class="bad">{`${counts.contradict} ${counts.contradict === 1 ? "shares" : "share"} no value with it for the same date.`}</span>
      ) : null}
    </p>
  );
}
