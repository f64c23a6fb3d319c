import { compareIntervals, intervalOf } from "@newsledger/ledger";
import type { FigureRow, QuestionDetail } from "@newsledger/store";
import type { Child } from "hono/jsx";
import { MarkedSentence } from "../article/marked-sentence.js";
import { writeEdtf } from "../format/edtf.js";
import { aboutWords, BOUND_WORDS, joinWords, KIND_WORDS } from "../format/figure-words.js";
import { valueWords } from "../format/value.js";
import { Speaker, Value } from "../layout/figure-parts.js";
import { FigureTable } from "../layout/figure-table.js";
import { Page } from "../layout/page.js";
import { OriginalLink, SourceName, When } from "../layout/parts.js";
import { useView } from "../layout/view.js";

/** As many neighbours as are worth a look beside one figure; the question's own page has all. */
const NEIGHBOURS = 12;

export function FigurePage({ figure, question }: { figure: FigureRow; question: QuestionDetail | null }) {
  const view = useView();
  const about = aboutWords(figure);
  return (
    <Page
      title={`${valueWords(figure, view.locale)} ${about}`.trim()}
      section="/figures"
      dataUrl={`/api/v1/figures/${figure.id}`}
    >
      <article class="one-figure">
        <header>
          <h1>
            <Value figure={figure} />
            <span class="about" dir="auto">
              {about}
            </span>
          </h1>
        </header>
        <figure class="evidence">
          <MarkedSentence figure={figure} />
          <figcaption>
            <a href={`/articles/${figure.articleId}#figure-${figure.id}`}>
              <bdi>{figure.articleTitle ?? figure.articleUrl}</bdi>
            </a>
            <SourceName slug={figure.sourceSlug} name={figure.sourceName} isSample={figure.isSample} />
            <OriginalLink url={figure.articleUrl} isMain>
              Original
            </OriginalLink>
          </figcaption>
        </figure>
        <div class="figure-facts">
          <Claim figure={figure} />
          <Clocks figure={figure} />
          <Provenance figure={figure} />
        </div>
      </article>
      {question ? <Neighbours figure={figure} question={question} /> : null}
    </Page>
  );
}

function Facts({ title, id, children }: { title: string; id: string; children: Child }) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <dl>{children}</dl>
    </section>
  );
}

function Fact({ name, children }: { name: string; children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd dir="auto">{children}</dd>
    </div>
  );
}

function Claim({ figure }: { figure: FigureRow }) {
  return (
    <Facts title="The claim" id="claim">
      <Fact name="Speaker">
        <Speaker figure={figure} />
        {figure.speakerRole ? `, ${figure.speakerRole}` : null}
      </Fact>
      {figure.cue ? <Fact name="Attributed by">{`“${figure.cue}”`}</Fact> : null}
      {figure.hedges.length > 0 ? <Fact name="Hedged by">{`“${figure.hedges.join("”, “")}”`}</Fact> : null}
      <Fact name="Kind">{`${KIND_WORDS[figure.kind]}${figure.unit ? `, in ${figure.unit}` : ""}`}</Fact>
      <Fact name="Bound">{BOUND_WORDS[figure.bound]}</Fact>
      {figure.places.length > 0 ? <Fact name="Place">{joinWords(figure.places)}</Fact> : null}
    </Facts>
  );
}

/** When it holds, when it was printed, when it was seen: three different things. */
function Clocks({ figure }: { figure: FigureRow }) {
  return (
    <Facts title="Three clocks" id="clocks">
      <Fact name="Holds as of">
        {figure.asOf ? writeEdtf(figure.asOf) : <span class="faint">the text does not say</span>}
      </Fact>
      <Fact name="Printed">
        {figure.publishedAt ? <When at={figure.publishedAt} as="full" /> : <span class="faint">not known</span>}
      </Fact>
      <Fact name="Seen here">
        <When at={figure.firstSeenAt} as="full" />
      </Fact>
    </Facts>
  );
}

function Provenance({ figure }: { figure: FigureRow }) {
  return (
    <Facts title="How it was read" id="provenance">
      <Fact name="Words">
        <q>{figure.text}</q>
      </Fact>
      <Fact name="Rule">
        <code>{figure.rule}</code>
      </Fact>
      <Fact name="Confidence">{`${Math.round(figure.confidence * 100)}%`}</Fact>
      <Fact name="Extractor">{figure.extractorVersion}</Fact>
      <Fact name="Evidence">
        {`characters ${figure.start}–${figure.end} of wording ${figure.revisionNumber}, `}
        <code>{figure.contentHash.slice(0, 12)}</code>
      </Fact>
    </Facts>
  );
}

function Neighbours({ figure, question }: { figure: FigureRow; question: QuestionDetail }) {
  const others = question.figureRows.filter((other) => other.id !== figure.id);
  const shown = [figure, ...others.slice(-NEIGHBOURS)];
  return (
    <section class="under" aria-labelledby="neighbours">
      <h2 id="neighbours">
        On the same question: <a href={`/questions/${question.id}`}>{question.label}</a>
      </h2>
      {others.length === 0 ? <p class="empty">Nobody else has answered it yet.</p> : null}
      {others.length > 0 ? <Standing figure={figure} others={others} /> : null}
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
