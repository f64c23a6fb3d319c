import type { DiscoveredPage } from "@newsledger/contracts";
import type { CollectedPages } from "../discovery/collect-pages.js";
import { decodeBody } from "../discovery/decode-body.js";
import { type EndpointResponse, readEndpoint } from "../discovery/read-endpoint.js";
import type { SitemapIndex } from "../discovery/read-sitemap.js";
import { readRobotsSitemaps } from "../discovery/robots-sitemaps.js";
import { daysOfArticle, daysOfDocument } from "./address-days.js";
import { type ArchiveStep, stepOf } from "./archive-step.js";
import { type DayRange, openCalendar, overlaps } from "./day-range.js";

/** What one document of an archive gave. */
export interface ArchiveReading {
  /** Of the range, as far as can be told without reading them. */
  pages: DiscoveredPage[];
  /** What is to be read next. */
  steps: ArchiveStep[];
  /** Left out: of other days. */
  outside: number;
  /** Left out: nothing says of which day they are. */
  undated: number;
}

/** An index of indexes of sitemaps is the deepest that sitemaps.org's users go; a circle ends here, too. */
const MAX_DEPTH = 3;

const MAX_PAGES = 1_000;

/** Where most sites have theirs, when robots.txt names none. */
const USUAL_SITEMAPS = ["/sitemap.xml", "/sitemap_index.xml"];

/** Of an index, what lists no articles by its own name. */
const OF_NO_ARTICLES = /(?:author|tag|categor(?:y|ie)|image|video|user|topic)s?[^/]*$/i;

/** Reads one document: which of its entries came out in the range, and which further documents may hold some. */
export function readArchive(
  step: ArchiveStep,
  answer: Pick<EndpointResponse, "url" | "contentType" | "body">,
  { range, timeZone }: { range: DayRange; timeZone: string },
): ArchiveReading {
  if (step.kind === "robots") return readRobots(decodeBody(answer.body, answer.contentType, answer.url), answer.url);
  const read = readEndpoint({ kind: step.kind, links: step.links ?? undefined, ...answer });
  if (read.kind === "index") return { ...NOTHING, steps: chooseChildren(read, step, range) };
  return chooseEntries(read, step, range, openCalendar(timeZone));
}

const NOTHING: ArchiveReading = { pages: [], steps: [], outside: 0, undated: 0 };

function readRobots(text: string, url: string): ArchiveReading {
  const named = readRobotsSitemaps(text, url);
  if (named.length > 0) return { ...NOTHING, steps: named.map((address) => stepOf({ kind: "sitemap", url: address })) };
  const guesses = USUAL_SITEMAPS.map((path) => new URL(path, url).href);
  return { ...NOTHING, steps: guesses.map((address) => stepOf({ kind: "sitemap", url: address, isGuess: true })) };
}

/** By the days in its address, else by its last change: what did not change since cannot list what came out since. */
function chooseChildren({ endpoints }: SitemapIndex, step: ArchiveStep, range: DayRange): ArchiveStep[] {
  if (step.depth >= MAX_DEPTH) return [];
  return endpoints
    .filter(({ url, modifiedAt, modifiedDay }) => {
      const days = daysOfDocument(url);
      if (days !== null) return overlaps(days, range);
      if (OF_NO_ARTICLES.test(new URL(url).pathname)) return false;
      const changed = modifiedAt?.slice(0, 10) ?? modifiedDay;
      return !changed || changed >= range.from;
    })
    .map(({ url }) => stepOf({ kind: "sitemap", url, depth: step.depth + 1 }));
}

type Verdict = "in" | "outside" | "before" | "undated";

function chooseEntries(
  { pages, days }: CollectedPages,
  step: ArchiveStep,
  range: DayRange,
  dayOf: (instant: string) => string,
): ArchiveReading {
  const period = daysOfDocument(step.url);
  const isOfRange = period !== null && overlaps(period, range);
  const judge = (page: DiscoveredPage) => judgeEntry(page, days?.get(page.url), { range, dayOf, isOfRange });
  const verdicts = pages.map(judge);
  const count = (wanted: Verdict) => verdicts.filter((verdict) => verdict === wanted).length;
  return {
    pages: pages.filter((_, index) => verdicts[index] === "in"),
    steps: nextPage(step, pages, verdicts),
    outside: count("outside") + count("before"),
    undated: count("undated"),
  };
}

function judgeEntry(
  page: DiscoveredPage,
  days: { published?: string; modified?: string } | undefined,
  { range, dayOf, isOfRange }: { range: DayRange; dayOf: (instant: string) => string; isOfRange: boolean },
): Verdict {
  const published = page.publishedAt === null ? days?.published : dayOf(page.publishedAt);
  const named = published === undefined ? daysOfArticle(page.url) : { from: published, to: published };
  if (named !== null) return overlaps(named, range) ? "in" : named.to < range.from ? "before" : "outside";
  const modified = page.modifiedAt === null ? days?.modified : dayOf(page.modifiedAt);
  if (modified === undefined) return isOfRange ? "in" : "undated";
  if (modified < range.from) return "before";
  // Changed after the range: it may have come out in it, which its document can make likely.
  return modified <= range.to || isOfRange ? "in" : "outside";
}

/** An archive goes on until it is past the range, ends, or begins to repeat itself. */
function nextPage(step: ArchiveStep, pages: DiscoveredPage[], verdicts: Verdict[]): ArchiveStep[] {
  const { paging } = step;
  if (paging === null || pages.length === 0 || paging.page >= MAX_PAGES) return [];
  const dated = verdicts.filter((verdict) => verdict !== "undated");
  if (dated.length === 0 || dated.every((verdict) => verdict === "before")) return [];
  const shown = `${pages.length} ${pages[0]?.url} ${pages.at(-1)?.url}`;
  if (shown === paging.before) return [];
  const page = paging.page + 1;
  const url = paging.template.replaceAll("{page}", String(page));
  return [{ ...step, url, paging: { template: paging.template, page, before: shown } }];
}
