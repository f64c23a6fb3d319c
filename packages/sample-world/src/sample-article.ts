import type { Bound } from "@newsledger/contracts";

/**
 * What a careful reader finds in the text: the beginning of a gold expectation, not the whole of it. `quote` stands
 * word for word in the version's text (compare after folding white space); `speaker` is the fullest form in the
 * article, null where the article speaks in its own voice; `asOf` is EDTF, null where the text gives none.
 */
export interface GoldFigure {
  quote: string;
  low: number | null;
  high: number | null;
  bound: Bound;
  speaker: string | null;
  asOf: string | null;
}

/** One state of an article, served from `afterS` seconds after the world began until the next version's. */
export interface SampleVersion {
  afterS: number;
  title: string;
  standfirst?: string;
  /** Blocks parted by a blank line; `## ` begins a heading, `- ` a list item, `> ` a quotation. */
  body: string;
  /** A correction notice that the page shows apart from its text. */
  notice?: string;
  /** When the outlet's own system says it was changed: feeds show it always, the page only with a notice. */
  modifiedAt?: string;
  figures: GoldFigure[];
}

export interface SampleImage {
  caption: string;
  credit: string;
}

export interface SampleArticle {
  /** `story/name`, unique in the world. */
  id: string;
  outlet: string;
  story: string;
  lang: string;
  section: string;
  path: string;
  /** An earlier address that answers 301, and that the outlet's feed still names. */
  formerPath?: string;
  authors: string[];
  /** With the outlet's own offset on that day. */
  publishedAt: string;
  image?: SampleImage;
  /** The id of the article whose text this one carries, near word for word. */
  republishes?: string;
  /** The credit line that the page shows for text taken over. */
  agency?: string;
  versions: [SampleVersion, ...SampleVersion[]];
}

/** What a story file holds: an article without the fields that its story gives. */
export type StoryArticle = Omit<SampleArticle, "id" | "story"> & { name: string };

export function tellStory(story: string, articles: StoryArticle[]): SampleArticle[] {
  return articles.map(({ name, ...article }) => ({ id: `${story}/${name}`, story, ...article }));
}

/** A gold figure in one line: the words, the interval, its bound, then who says it and as of when. */
export function claim(
  quote: string,
  low: number | null,
  high: number | null,
  bound: Bound,
  speaker: string | null = null,
  asOf: string | null = null,
): GoldFigure {
  return { quote, low, high, bound, speaker, asOf };
}

/** A figure that stands as a plain value in the article's own voice or a speaker's. */
export function exactly(quote: string, value: number, speaker: string | null = null, asOf: string | null = null) {
  return claim(quote, value, value, "exact", speaker, asOf);
}
