import type { FigureRow, FigureSort } from "@newsledger/store";
import type { Child } from "hono/jsx";
import type { Axis, ScaleWish } from "../draw/axis.js";
import { type SpeakerMark, speakerKeyOf } from "../draw/speaker-marks.js";
import { AxisHead, axisForFigures, ValueMark } from "../draw/value-mark.js";
import { writeEdtf } from "../format/edtf.js";
import { FigureNotes } from "./figure-notes.js";
import { About, NotSaid, Speaker, Value } from "./figure-parts.js";
import { SourceName, When } from "./parts.js";
import { Scroller } from "./scroller.js";

interface FigureTableProps {
  figures: FigureRow[];
  /** Leaves the outlet out, since it is the page's own. */
  isWithinArticle?: boolean;
  wish?: ScaleWish;
  marks?: Map<string, SpeakerMark>;
  /** The figure that this page is about, among its neighbours. */
  currentId?: number;
  /** Says of each figure how likely it is read right. */
  hasConfidence?: boolean;
  sort?: { head(name: FigureSort, label: string): Child };
}

/** Figures as a ledger: value, its drawing on one shared axis, what it is about, when it holds, who says it. */
export function FigureTable({ figures, currentId, sort, ...props }: FigureTableProps) {
  const { isWithinArticle, wish, marks, hasConfidence } = props;
  const axis = axisForFigures(figures, wish);
  const label = (name: FigureSort, text: string) => sort?.head(name, text) ?? text;
  return (
    <Scroller label="Figures">
      <table class="data ledger">
        <thead>
          <tr>
            <th scope="col" class="number">
              {label("value", "Value")}
            </th>
            <th scope="col" class="drawing">
              {axis ? <AxisHead axis={axis} /> : <span class="unseen">Drawing</span>}
            </th>
            <th scope="col">{label("subject", "About")}</th>
            <th scope="col">{label("as-of", "As of")}</th>
            <th scope="col">{label("speaker", "Speaker")}</th>
            {isWithinArticle ? null : (
              <>
                <th scope="col">{label("outlet", "Outlet")}</th>
                <th scope="col">{label("published", "Printed")}</th>
              </>
            )}
            {hasConfidence ? <th scope="col">{label("confidence", "Confidence")}</th> : null}
          </tr>
        </thead>
        <tbody>
          {figures.map((figure) => (
            <Row {...{ figure, axis, isWithinArticle, marks, hasConfidence }} isCurrent={figure.id === currentId} />
          ))}
        </tbody>
      </table>
    </Scroller>
  );
}

interface RowProps {
  figure: FigureRow;
  axis: Axis | null;
  isWithinArticle?: boolean;
  marks?: Map<string, SpeakerMark>;
  hasConfidence?: boolean;
  isCurrent: boolean;
}

function Row({ figure, axis, isWithinArticle, marks, hasConfidence, isCurrent }: RowProps) {
  const mark = marks?.get(speakerKeyOf(figure));
  return (
    <tr data-row data-original={figure.articleUrl} aria-current={isCurrent ? "true" : undefined}>
      <td class="number">
        <Value figure={figure} />
      </td>
      <td class={`drawing ${mark?.className ?? ""}`}>{axis ? <ValueMark figure={figure} axis={axis} /> : null}</td>
      <td class="about-cell">
        <a href={`/figures/${figure.id}`} data-main>
          <About figure={figure} />
        </a>
        <FigureNotes notes={figure.notes} />
      </td>
      <td class="as-of nowrap">{figure.asOf ? writeEdtf(figure.asOf) : <NotSaid />}</td>
      <td class="speaker-cell">
        {mark ? (
          <span class={`letter-mark ${mark.className}`} aria-hidden="true">
            {mark.letter}
          </span>
        ) : null}
        <Speaker figure={figure} />
      </td>
      {isWithinArticle ? null : (
        <>
          <td>
            <SourceName slug={figure.sourceSlug} name={figure.sourceName} isSample={figure.isSample} />
          </td>
          <td class="nowrap">
            <When at={figure.publishedAt ?? figure.firstSeenAt} as="day" />
          </td>
        </>
      )}
      {hasConfidence ? <td class="nowrap">{`${Math.round(figure.confidence * 100)}% sure`}</td> : null}
    </tr>
  );
}
