import type { ArticleDetail, FigureRow } from "@newsledger/store";
import type { Child } from "hono/jsx";
import { writeEdtf } from "../format/edtf.js";
import { aboutWords, speakerWords } from "../format/figure-words.js";
import { Value } from "../layout/figure-parts.js";
import { markText, type Piece, type Run } from "./mark-text.js";

/** The text of an article: names underlined by type, figures marked, a note in the margin beside each figure. */
export function ArticleText({ detail }: { detail: ArticleDetail }) {
  const { article } = detail;
  const figures = new Map(detail.figureRows.map((figure) => [figure.id, figure]));
  return (
    <>
      {article.blocks.map((block) => {
        const pieces = markText(article.text, block.start, block.end, detail.mentions, detail.figureRows);
        return (
          <BlockOf kind={block.kind}>
            {pieces.map((piece) => (
              <PieceOf piece={piece} figures={figures} />
            ))}
          </BlockOf>
        );
      })}
    </>
  );
}

function BlockOf({ kind, children }: { kind: ArticleDetail["article"]["blocks"][number]["kind"]; children: Child }) {
  if (kind === "heading") return <h2 dir="auto">{children}</h2>;
  if (kind === "quote") return <blockquote dir="auto">{children}</blockquote>;
  if (kind === "list_item")
    return (
      <p class="item" dir="auto">
        {children}
      </p>
    );
  if (kind === "table")
    return (
      <p class="table-row" dir="auto">
        {children}
      </p>
    );
  return <p dir="auto">{children}</p>;
}

function PieceOf({ piece, figures }: { piece: Piece; figures: Map<number, FigureRow> }) {
  const figure = piece.figureId === null ? null : figures.get(piece.figureId);
  if (!figure)
    return (
      <>
        {piece.runs.map((run) => (
          <RunOf run={run} isLinked />
        ))}
      </>
    );
  return (
    <>
      <a
        class="figure"
        id={piece.isStart ? `figure-${figure.id}` : undefined}
        href={`/figures/${figure.id}`}
        data-row
        data-main
      >
        {piece.runs.map((run) => (
          <RunOf run={run} isLinked={false} />
        ))}
      </a>
      {piece.isStart ? <MarginNote figure={figure} /> : null}
    </>
  );
}

function RunOf({ run, isLinked }: { run: Run; isLinked: boolean }) {
  const { mention } = run;
  if (!mention) return <>{run.text}</>;
  if (!isLinked) return <span class={`name ${mention.type}`}>{run.text}</span>;
  return (
    <a
      class={`name ${mention.type}`}
      href={`/entities/${encodeURIComponent(mention.entityKey)}`}
      title={`${mention.canonical} (${mention.type})`}
    >
      {run.text}
    </a>
  );
}

/**
 * Floats out of the line that holds the figure. It repeats what the table below the article says, so it is hidden
 * from readers aloud, whose sentence it would cut in two.
 */
function MarginNote({ figure }: { figure: FigureRow }) {
  const speaker = speakerWords(figure);
  const facts = [
    speaker && figure.cue ? `${speaker}, “${figure.cue}”` : speaker,
    figure.asOf ? writeEdtf(figure.asOf) : null,
    figure.hedges.length > 0 ? `“${figure.hedges.join("”, “")}”` : null,
  ].filter(Boolean);
  return (
    <span class="note" aria-hidden="true">
      <span>
        <Value figure={figure} /> {aboutWords(figure)}
      </span>
      {facts.length > 0 ? <span>{facts.join(" · ")}</span> : null}
      {figure.notes.map((note) => (
        <span class="check">{note.sentence}</span>
      ))}
    </span>
  );
}
