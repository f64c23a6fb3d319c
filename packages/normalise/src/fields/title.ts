import type { ArticleHints } from "@newsledger/contracts";
import { weightOf } from "../body/body-block.js";
import { foldText } from "../body/fold-text.js";
import type { PageFacts } from "../html/page-facts.js";
import { lineOf, type PageElement } from "../html/page-tree.js";
import { readText } from "../json-ld/read-value.js";
import { repairText } from "../repairs/repair-text.js";
import { cutSuffix } from "./cut-suffix.js";
import { type Field, field, firstField } from "./field.js";
import { findHeadline } from "./find-headline.js";
import { appNames, hostLabel, outletNames, sectionNames } from "./outlet-names.js";
import { isWholeName, type OutletNames, stripOutlet } from "./strip-outlet.js";
import { type TitleVote, voteTitle } from "./vote-title.js";

/** In Latin letters' worth. What is shorter must stand in two places. */
const MIN_WEIGHT = 6;

export interface TitleReading {
  readonly title: Field<string> | null;
  /** What other places call it, for knowing them again at the top of the text. */
  readonly wordings: readonly string[];
  /** The headline on the page itself, where there is one. */
  readonly element: PageElement | null;
}

/** Round weights on purpose: finer ones, fitted to a hundred pages, read others worse. */
const SHARED = 2;
/** A share title that the window has and the headline has not was written for search engines, in one field for both. */
const SHARED_WITH_WINDOW = 1;
const DECLARED = 1;
const SHOWN = 1;
/** A card that says what the share title says is made of it. Where it says what others say, it may settle between them. */
const ASIDE = 0.25;
/** Window titles are written for search engines: they settle a spelling, and serve where nothing else does. */
const LAST = 0;

/** What each place of a page calls it. */
interface Said {
  readonly ld: string | null;
  readonly share: string | null;
  readonly card: string | null;
  readonly window: string | null;
}

/** The same without the outlet's name, beside the headline on the page. */
interface Told extends Said {
  readonly headline: string | null;
}

/**
 * The headline, by a vote among JSON-LD, the share titles, the page's own headline and the window title; failing all
 * of them what the feed said.
 */
export function readTitle(facts: PageFacts, hints: ArticleHints): TitleReading {
  const outlet = {
    names: [...outletNames(facts, hints), ...appNames(facts)],
    host: hostLabel(facts.url),
    sections: sectionNames(facts),
  };
  const said = readSaid(facts);
  const element = findHeadline(facts, knownWordings(said, outlet), outlet);
  const headline = element === null ? null : repairText(lineOf(facts.tree, element));
  const told = withoutOutlet(said, headline, outlet);
  const isTitle = openTitleTest(told, outlet);
  const title = firstField(
    () => voteTitle(votesOf(told).flatMap(({ text, ...vote }) => (isTitle(text) ? [{ ...vote, text }] : []))),
    () => field(hints.title ?? null, "hint"),
  );
  return { title, wordings: [told.share, told.card, told.ld, headline].filter(isTitle), element };
}

function readSaid(facts: PageFacts): Said {
  return {
    ld: plain(readText(facts.ldArticle, "headline")),
    share: plain(facts.meta("og:title")),
    card: plain(facts.meta("twitter:title", "dc.title", "parsely-title", "sailthru.title", "headline")),
    window: plain(facts.documentTitle),
  };
}

/** What the headline on the page may read like. */
function knownWordings({ ld, share, card, window }: Said, outlet: OutletNames): (string | null)[] {
  const strip = (text: string | null) => (text === null ? null : stripOutlet(text, outlet));
  return [strip(ld), strip(share ?? card), strip(window), share];
}

/** A page does not name its outlet in its own headline, so what is all of that has nothing to strip. */
function withoutOutlet(said: Said, headline: string | null, outlet: OutletNames): Told {
  const own = headline === null ? null : foldText(headline);
  const clean = (text: string | null) => (text === null || foldText(text) === own ? text : stripOutlet(text, outlet));
  return { ld: clean(said.ld), share: clean(said.share), card: clean(said.card), window: clean(said.window), headline };
}

function openTitleTest(told: Told, outlet: OutletNames): (text: string | null) => text is string {
  const places = Object.values(told);
  return (text): text is string =>
    text !== null &&
    !/^https?:/.test(text) &&
    !isWholeName(text, outlet) &&
    (weightOf(text) >= MIN_WEIGHT || places.filter((other) => other === text).length > 1);
}

type Vote = Omit<TitleVote, "text"> & { text: string | null };

function votesOf({ ld, share, card, window, headline }: Told): Vote[] {
  const cut = (text: string | null, ...others: (string | null)[]) =>
    text === null ? null : cutSuffix(text, [ld, headline, ...others]);
  const isForSearch = headline !== null && isSame(share, window) && !isSame(share, headline);
  return [
    { text: cut(share ?? card), origin: "meta", weight: isForSearch ? SHARED_WITH_WINDOW : SHARED },
    { text: ld, origin: "json-ld", weight: DECLARED },
    { text: headline, origin: "markup", weight: SHOWN },
    { text: share === null || isSame(share, card) ? null : cut(card), origin: "meta", weight: ASIDE },
    { text: cut(window, share ?? card), origin: "markup", weight: LAST },
  ];
}

const LINE_BREAK = /<br\b[^<>]{0,40}>/gi;
const INLINE_TAG =
  /<\/?(?:a|abbr|b|bdi|big|cite|code|del|em|font|h[1-6]|i|ins|mark|nobr|p|q|s|small|span|strike|strong|sub|sup|u|wbr)(?:\s[^<>]{0,200})?\/?>/gi;

/** What content systems put into a title for the page to show is not told apart by who shares it. */
function plain(text: string | null): string | null {
  if (text === null) return null;
  const repaired = repairText(text);
  return repaired.includes("<") ? repairText(repaired.replace(LINE_BREAK, " ").replace(INLINE_TAG, "")) : repaired;
}

function isSame(a: string | null, b: string | null): boolean {
  return a !== null && b !== null && foldText(a) === foldText(b);
}
