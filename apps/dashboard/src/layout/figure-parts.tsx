import type { FigureRow } from "@newsledger/store";
import { writeEdtf } from "../format/edtf.js";
import { aboutWords, speakerWords, wordsAround } from "../format/figure-words.js";
import { type ValueOf, writeValue } from "../format/value.js";
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

/** Who says it, leading to all that is known of them; to what else is said under that name where they are no entity. */
export function Speaker({ figure }: { figure: FigureRow }) {
  const words = speakerWords(figure);
  if (!words) return <NotSaid />;
  const name = figure.speaker ?? figure.speakerOrg ?? words;
  const address = figure.speakerKey
    ? `/entities/${encodeURIComponent(figure.speakerKey)}`
    : `/figures?speaker=${encodeURIComponent(name)}`;
  return (
    <a href={address}>
      <bdi>{words}</bdi>
    </a>
  );
}

/** An empty cell that can be told from a forgotten one. */
export function NotSaid() {
  return (
    <span class="faint not-said" title="The text does not say">
      <span aria-hidden="true">–</span>
      <span class="unseen">not said</span>
    </span>
  );
}

/** What a figure is about; where the text does not say, the words around it. */
export function About({ figure }: { figure: FigureRow }) {
  const about = aboutWords(figure);
  if (about) return <bdi>{about}</bdi>;
  const { before, words, after } = wordsAround(figure);
  return (
    <q class="around" dir="auto">
      {before}
      <b>{words}</b>
      {after}
    </q>
  );
}

/** One figure as the sentence it makes: value, subject, place; then speaker and as of. */
export function FigureSentence({ figure }: { figure: FigureRow }) {
  const facts = [
    speakerWords(figure) ? <Speaker figure={figure} /> : null,
    figure.asOf ? writeEdtf(figure.asOf) : null,
  ];
  const known = facts.filter((fact) => fact !== null);
  return (
    <li class="claim-line" data-row data-original={figure.articleUrl}>
      <Value figure={figure} />
      <div>
        <a class="about" href={`/figures/${figure.id}`} data-main>
          <About figure={figure} />
        </a>
        {known.length > 0 ? (
          <p class="meta">
            {known.map((fact) => (
              <span>{fact}</span>
            ))}
          </p>
        ) : null}
      </div>
    </li>
  );
}
