import type { FigureRow } from "@newsledger/store";
import { writeDayHeading } from "../format/time.js";
import { FigureSentence } from "./figure-parts.js";
import { SourceName, When } from "./parts.js";
import { useView } from "./view.js";

/** What one article claims, the most telling figures only. */
interface Story {
  first: FigureRow;
  shown: FigureRow[];
  more: number;
}

const SHOWN_OF_ONE = 5;

/** Figures by the day on which they came in and by article, whenever these were printed. An article that is full of numbers shows its most telling ones and counts the rest. */
export function FigureFeed({ figures, limit }: { figures: FigureRow[]; limit: number }) {
  const view = useView();
  const stories = gatherStories(figures).slice(0, limit);
  const days = new Map<string, Story[]>();
  for (const story of stories) {
    const heading = writeDayHeading(story.first.firstSeenAt, view);
    days.set(heading, [...(days.get(heading) ?? []), story]);
  }
  return (
    <>
      {[...days].map(([heading, ofDay]) => (
        <section class="day">
          <h3>{heading}</h3>
          {ofDay.map((story) => (
            <StoryBlock story={story} />
          ))}
        </section>
      ))}
    </>
  );
}

function StoryBlock({ story }: { story: Story }) {
  const { first, shown, more } = story;
  return (
    <article class="story">
      <p class="story-head">
        <a href={`/articles/${first.articleId}`}>
          <bdi>{first.articleTitle ?? first.articleUrl}</bdi>
        </a>
        <span class="meta">
          <SourceName slug={first.sourceSlug} name={first.sourceName} isSample={first.isSample} />
          <When at={first.publishedAt ?? first.firstSeenAt} as="day" />
          {more > 0 ? <a href={`/articles/${first.articleId}#figures`}>{`${more} more figures`}</a> : null}
        </span>
      </p>
      <ul class="claims">
        {shown.map((figure) => (
          <FigureSentence figure={figure} />
        ))}
      </ul>
    </article>
  );
}

/** In the order of the feed; the figures of one article stand together in the order of its text. */
export function gatherStories(figures: FigureRow[]): Story[] {
  const byArticle = new Map<number, FigureRow[]>();
  for (const figure of figures) byArticle.set(figure.articleId, [...(byArticle.get(figure.articleId) ?? []), figure]);
  return [...byArticle.values()].map((ofArticle) => {
    const telling = [...ofArticle].sort((one, other) => weightOf(other) - weightOf(one) || one.start - other.start);
    const shown = telling.slice(0, SHOWN_OF_ONE).sort((one, other) => one.start - other.start);
    return { first: ofArticle[0] as FigureRow, shown, more: ofArticle.length - shown.length };
  });
}

/** What says of what, by whom and when it holds tells more than a bare number. */
function weightOf(figure: FigureRow): number {
  const hasTopic = figure.subject !== null || figure.concept !== null;
  const hasNumber = figure.low !== null || figure.high !== null;
  return (
    (hasTopic ? 3 : 0) +
    (figure.speaker !== null || figure.speakerOrg !== null ? 2 : 0) +
    (figure.asOf !== null ? 1 : 0) +
    (hasNumber ? 1 : 0) +
    (figure.low !== figure.high ? 1 : 0) +
    figure.confidence
  );
}
