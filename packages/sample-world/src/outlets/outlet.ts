import type { BodyBlock } from "../body-text.js";
import type { SampleArticle, SampleVersion } from "../sample-article.js";

export interface Headline {
  title: string;
  url: string;
  publishedAt: string;
  standfirst: string | null;
}

/** What a template gets: everything is text, and the template escapes it. */
export interface ArticleView {
  url: string;
  origin: string;
  imageUrl: string | null;
  sectionName: string;
  article: SampleArticle;
  version: SampleVersion;
  blocks: BodyBlock[];
  /** Other articles of the outlet, for the furniture around the text. */
  related: Headline[];
}

export interface ListingView {
  url: string;
  origin: string;
  heading: string;
  headlines: Headline[];
}

/**
 * A page that is announced beside the articles and is none: `gone` answers 410, `gallery` and `video` hold no text to
 * speak of, `hidden` is an article that robots.txt forbids.
 */
export interface OddPage {
  kind: "gone" | "gallery" | "video" | "hidden";
  path: string;
  title: string;
  publishedAt: string;
  html: (origin: string) => string;
}

export const FEED_FORMATS = ["rss", "atom", "json-feed", "sitemap", "news-sitemap", "sitemap-index"] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

export interface FeedRoute {
  format: FeedFormat;
  path: string;
  /** Whether the outlet's declaration names it; the others are there to be found. */
  isDeclared: boolean;
}

export interface Section {
  slug: string;
  name: string;
  path: string;
}

/** An invented outlet: who it says it is, how its pages are marked up, and where it announces them. */
export interface Outlet {
  slug: string;
  name: string;
  lang: string;
  timeZone: string;
  /** What a visitor reads under the name: where the outlet stands in the sample world. */
  tagline: string;
  charset: "utf-8" | "windows-1252";
  /** null answers 404. */
  robots: ((origin: string) => string) | null;
  sections: Section[];
  feeds: FeedRoute[];
  oddPages: OddPage[];
  /** How long a page may be kept, in seconds. */
  maxAgeS: number;
  renderArticle(view: ArticleView): string;
  renderListing(view: ListingView): string;
  /** A page of less furniture under `/amp`, when the outlet has them. */
  renderAmp?(view: ArticleView): string;
  /** The address that feeds give for an article, where it is not its own. */
  feedLink?(article: SampleArticle, origin: string): string;
}

/** The line that every page carries, so that nobody takes an invented outlet for a real one. */
export function inventedNotice(name: string, lang: string): string {
  if (lang === "fr") return `${name} est un journal inventé, comme tout ce qu’il rapporte.`;
  if (lang === "es") return `${name} es un periódico inventado, igual que todo lo que publica.`;
  return `${name} is an invented outlet, and everything it reports is invented.`;
}
