import type { ArticleHints, FieldOrigin } from "@newsledger/contracts";
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
import { isWholeName, stripOutlet } from "./strip-outlet.js";
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
  const said = {
    ld: plain(readText(facts.ldArticle, "headline")),
    share: plain(facts.meta("og:title")),
    card: plain(facts.meta("twitter:title", "dc.title", "parsely-title", "sailthru.title", "headline")),
    window: plain(facts.documentTitle),
  };
  const strip = (text: string | null) => (text === null ? null : stripOutlet(text, outlet));
  const known = [strip(said.ld), strip(said.share ?? said.card), strip(said.window), said.share];
  const element = findHeadline(facts, known, outlet);
  const headline = element === null ? null : repairText(lineOf(facts.tree, element));
  // A page does not name its outlet in its own headline, so what is all of that has nothing to strip.
  const own = headline === null ? null : foldText(headline);
  const clean = (text: string | null) => (text === null || foldText(text) === own ? text : stripOutlet(text, outlet));
  const ld = clean(said.ld);
  const share = clean(said.share);
  const card = clean(said.card);
  const documentTitle = clean(said.window);
  const cut = (text: string | null, ...others: (string | null)[]) =>
    text === null ? null : cutSuffix(text, [ld, headline, ...others]);
  const places = [ld, share, card, headline, documentTitle];
  const isTitle = (text: string | null): text is string =>
    text !== null &&
    !/^https?:/.test(text) &&
    !isWholeName(text, outlet) &&
    (weightOf(text) >= MIN_WEIGHT || places.filter((other) => other === text).length > 1);
  const vote = (text: string | null, origin: FieldOrigin, weight: number): TitleVote[] =>
    isTitle(text) ? [{ text, origin, weight }] : [];
  const isForSearch = headline !== null && isSame(share, documentTitle) && !isSame(share, headline);
  const title = firstField(
    () =>
      voteTitle([
        ...vote(cut(share ?? card), "meta", isForSearch ? SHARED_WITH_WINDOW : SHARED),
        ...vote(ld, "json-ld", DECLARED),
        ...vote(headline, "markup", SHOWN),
        ...vote(share === null || isSame(share, card) ? null : cut(card), "meta", ASIDE),
        ...vote(cut(documentTitle, share ?? card), "markup", LAST),
      ]),
    () => field(hints.title ?? null, "hint"),
  );
  return { title, wordings: [share, card, ld, headline].filter(isTitle), element };
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
