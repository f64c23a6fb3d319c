import { splitRule } from "@newsledger/contracts";
import { citeFigure, type FigureDetail, type FigureRow } from "@newsledger/store";
import type { Child } from "hono/jsx";
import { MarkedParagraph, MarkedSentence, MarkLegend } from "../article/marked-sentence.js";
import { writeEdtf } from "../format/edtf.js";
import { aboutWords, BOUND_WORDS, joinWords, KIND_WORDS } from "../format/figure-words.js";
import { valueWords } from "../format/value.js";
import { FigureNotes } from "../layout/figure-notes.js";
import { About, Speaker, Value } from "../layout/figure-parts.js";
import { Page } from "../layout/page.js";
import { OriginalLink, SourceName, When } from "../layout/parts.js";
import { useView } from "../layout/view.js";
import { FigureNeighbours } from "./figure-neighbours.js";

export function FigurePage({ figure }: { figure: FigureDetail }) {
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
          <MarkedParagraph figure={figure} />
          <MarkLegend figure={figure} />
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
        <Notes figure={figure} />
        <div class="figure-facts">
          <Claim figure={figure} />
          <Clocks figure={figure} />
          <Provenance figure={figure} />
        </div>
        <Citation figure={figure} />
      </article>
      <FigureNeighbours figure={figure} />
    </Page>
  );
}

function Notes({ figure }: { figure: FigureDetail }) {
  if (figure.notes.length === 0) return null;
  return (
    <section class="under" aria-labelledby="notes">
      <h2 id="notes">To check</h2>
      <FigureNotes notes={figure.notes} />
      {figure.evidence.map((other) => (
        <div class="other-evidence">
          <MarkedSentence figure={other} />
          <p class="meta">
            <a href={`/figures/${other.id}`}>
              <Value figure={other} /> <About figure={other} />
            </a>
            <SourceName slug={other.sourceSlug} name={other.sourceName} isSample={other.isSample} />
          </p>
        </div>
      ))}
    </section>
  );
}

/** Ready to copy: by hand from the field, by the button where there is script. */
function Citation({ figure }: { figure: FigureDetail }) {
  return (
    <section class="under citation" aria-labelledby="citation">
      <h2 id="citation">Citation</h2>
      <textarea id="citation-text" readonly rows={7} aria-labelledby="citation">
        {citeFigure(figure)}
      </textarea>
      <p>
        <button type="button" class="copy" data-copy="citation-text" aria-label="Copy the citation" hidden />
        <span role="status" data-copied />
      </p>
    </section>
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
      {figure.subject ? <Fact name="Subject">{figure.subject}</Fact> : null}
      {figure.concept && figure.concept !== figure.subject ? <Fact name="Concept">{figure.concept}</Fact> : null}
      <Fact name="Kind">{`${KIND_WORDS[figure.kind]}${figure.unit ? `, in ${figure.unit}` : ""}`}</Fact>
      <Fact name="Bound">{BOUND_WORDS[figure.bound]}</Fact>
      {figure.places.length > 0 ? <Fact name="Place">{joinWords(figure.places)}</Fact> : null}
    </Facts>
  );
}

/** When it holds, when it was printed, when it was seen here, when it was changed: different things. */
function Clocks({ figure }: { figure: FigureRow }) {
  return (
    <Facts title="Clocks" id="clocks">
      <Fact name="Holds as of">
        {figure.asOf ? writeEdtf(figure.asOf) : <span class="faint">the text does not say</span>}
      </Fact>
      <Fact name="Printed">
        {figure.publishedAt ? <When at={figure.publishedAt} as="full" /> : <span class="faint">not known</span>}
      </Fact>
      <Fact name="First seen here">
        <When at={figure.firstSeenAt} as="full" />
      </Fact>
      <Fact name="Modified">
        {figure.modifiedAt ? (
          <When at={figure.modifiedAt} as="full" />
        ) : (
          <span class="faint">the outlet does not say</span>
        )}
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
      <Fact name="Rules">
        {splitRule(figure.rule).map((rule, index) => (
          <>
            {index > 0 ? " → " : null}
            <code>{rule}</code>
          </>
        ))}
      </Fact>
      <Fact name="Confidence">{`${Math.round(figure.confidence * 100)}% that number, unit and what it is of are read right`}</Fact>
      <Fact name="Extractor">{figure.extractorVersion}</Fact>
      <Fact name="Evidence">
        {`characters ${figure.start}–${figure.end} of wording ${figure.revisionNumber}, `}
        <code>{figure.contentHash.slice(0, 12)}</code>
      </Fact>
    </Facts>
  );
}
