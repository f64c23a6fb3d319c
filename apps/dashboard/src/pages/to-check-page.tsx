import { NOTE_KINDS } from "@newsledger/contracts";
import type { FigureCount, FigureRow, Listing } from "@newsledger/store";
import { MarkedSentence } from "../article/marked-sentence.js";
import { NOTE_WORDS } from "../format/note-words.js";
import { ExportLinks } from "../layout/export-links.js";
import { FigureNotes } from "../layout/figure-notes.js";
import { Page } from "../layout/page.js";
import { Empty, PageHead, Pager, SourceName, When } from "../layout/parts.js";

interface ToCheckProps {
  listing: Listing<FigureRow>;
  /** How many figures have a note of each kind; kinds without any are left out. */
  counts: Map<string, FigureCount>;
  query: URLSearchParams;
}

/** What does not add up, newest first: each with its sentence, so that most can be judged without another page. */
export function ToCheckPage({ listing, counts, query }: ToCheckProps) {
  const kind = query.get("note") ?? "any";
  return (
    <Page title="To check" section="/figures" dataUrl={`/api/v1/figures?note=${encodeURIComponent(kind)}&sort=seen`}>
      <PageHead title="To check">
        Figures whose arithmetic does not fit what stands beside them or what others report. A note is a question to an
        editor, not a verdict. What was read least surely stands first{" "}
        <a href="/figures?sort=confidence&order=asc">among all figures by confidence</a>.
      </PageHead>
      <nav class="kinds" aria-label="Kinds of notes">
        <a href="/to-check" aria-current={kind === "any" ? "page" : undefined}>
          all
        </a>
        {NOTE_KINDS.filter((name) => counts.has(name)).map((name) => (
          <a href={`/to-check?note=${name}`} aria-current={kind === name ? "page" : undefined}>
            {`${NOTE_WORDS[name]} ${counts.get(name)?.count}`}
          </a>
        ))}
      </nav>
      {listing.items.length === 0 ? (
        <Empty>Nothing to check: each figure that could be reckoned with another fits it.</Empty>
      ) : (
        <ol class="checks">
          {listing.items.map((figure) => (
            <Check figure={figure} />
          ))}
        </ol>
      )}
      <Pager path="/to-check" query={query} next={listing.next} count={listing.items.length} />
      {listing.items.length > 0 ? <ExportLinks what="figures" filters={new URLSearchParams({ note: kind })} /> : null}
    </Page>
  );
}

function Check({ figure }: { figure: FigureRow }) {
  return (
    <li data-row data-original={figure.articleUrl}>
      <FigureNotes notes={figure.notes} isFull />
      <MarkedSentence figure={figure} />
      <p class="meta">
        <a href={`/figures/${figure.id}`} data-main>
          The figure
        </a>
        <a href={`/articles/${figure.articleId}#figure-${figure.id}`}>
          <bdi>{figure.articleTitle ?? figure.articleUrl}</bdi>
        </a>
        <SourceName slug={figure.sourceSlug} name={figure.sourceName} isSample={figure.isSample} />
        <When at={figure.publishedAt ?? figure.firstSeenAt} as="day" />
      </p>
    </li>
  );
}
