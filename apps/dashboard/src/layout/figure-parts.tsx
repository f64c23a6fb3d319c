import type { FigureRow } from "@newsledger/store";
import { writeEdtf } from "../format/edtf.js";
import { aboutWords, speakerWords } from "../format/figure-words.js";
import { writeDayHeading } from "../format/time.js";
import { type ValueOf, writeValue } from "../format/value.js";
import { SourceName } from "./parts.js";
import { useView } from "./view.js";

/** "more than **2,500** km²": the number stands out, the words around it do not. */
export function Value({ figure }: { figure: ValueOf }) {
  const { lead, number, unit } = writeValue(figure, useView().locale);
  return (
    <span class="value" dir="auto">
      {lead ? <span class="lead">{`${lead} `}</span> : null}
      <b>{number}</b>
      {unit ? <span class="unit">{` ${unit}`}</span> : null}
    </span>
  );
}

/** Who says it, linked where the speaker is known as an entity. */
export function Speaker({ figure }: { figure: FigureRow }) {
  const words = speakerWords(figure);
  if (!words) return <span class="faint">no speaker named</span>;
  if (!figure.speakerKey) return <bdi>{words}</bdi>;
  return (
    <a href={`/entities/${encodeURIComponent(figure.speakerKey)}`}>
      <bdi>{words}</bdi>
    </a>
  );
}

/** One figure as the sentence it makes: value, subject, place; then speaker, as of, outlet. */
export function FigureSentence({ figure }: { figure: FigureRow }) {
  return (
    <li class="claim-line" data-row data-original={figure.articleUrl}>
      <Value figure={figure} />
      <div>
        <a class="about" href={`/figures/${figure.id}`} data-main>
          <bdi>{aboutWords(figure) || figure.text}</bdi>
        </a>
        <p class="meta">
          {speakerWords(figure) ? (
            <span>
              <Speaker figure={figure} />
            </span>
          ) : null}
          {figure.asOf ? <span>{writeEdtf(figure.asOf)}</span> : null}
          <SourceName slug={figure.sourceSlug} name={figure.sourceName} isSample={figure.isSample} />
        </p>
      </div>
    </li>
  );
}

/** Figures under the day on which each was printed. */
export function FigureFeed({ figures }: { figures: FigureRow[] }) {
  const view = useView();
  const days: { heading: string; figures: FigureRow[] }[] = [];
  for (const figure of figures) {
    const heading = writeDayHeading(figure.publishedAt ?? figure.firstSeenAt, view);
    const last = days.at(-1);
    if (last?.heading === heading) last.figures.push(figure);
    else days.push({ heading, figures: [figure] });
  }
  return (
    <>
      {days.map((day) => (
        <section class="day">
          <h3>{day.heading}</h3>
          <ul class="claims">
            {day.figures.map((figure) => (
              <FigureSentence figure={figure} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
