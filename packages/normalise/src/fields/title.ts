import type { ArticleHints, FieldOrigin } from "@newsledger/contracts";
import { foldText } from "../body/fold-text.js";
import type { PageFacts } from "../html/page-facts.js";
import { type PageElement, textOf } from "../html/page-tree.js";
import { isObject } from "../json-ld/parse-json-ld.js";
import { readText, toText, typesOf } from "../json-ld/read-value.js";
import { repairText } from "../repairs/repair-text.js";
import { cutSuffix } from "./cut-suffix.js";
import { type Field, field, firstField } from "./field.js";
import { hostLabel, stripOutlet } from "./strip-outlet.js";
import { type TitleVote, voteTitle } from "./vote-title.js";

const MIN_LENGTH = 6;

export interface TitleReading {
  readonly title: Field<string> | null;
  /** What other places call it, for knowing them again at the top of the text. */
  readonly wordings: readonly string[];
  /** The headline on the page itself, where there is one. */
  readonly element: PageElement | null;
}

/** Round weights on purpose: finer ones, fitted to a hundred pages, read others worse. */
const SHARED = 2;
const DECLARED = 1;
const SHOWN = 1;
/** A card repeats one of the others as a rule; it may settle between them. */
const ASIDE = 0.25;
/** Window titles are written for search engines: they settle a spelling, and serve where nothing else does. */
const LAST = 0;

/**
 * The headline, by a vote among JSON-LD, the share titles, the page's own headline and the window title; failing all
 * of them what the feed said.
 */
export function readTitle(facts: PageFacts, hints: ArticleHints): TitleReading {
  const outlet = { names: outletNames(facts, hints), host: hostLabel(facts.url) };
  const said = {
    ld: repaired(readText(facts.ldArticle, "headline")),
    share: repaired(facts.meta("og:title")),
    card: repaired(facts.meta("twitter:title", "dc.title", "parsely-title", "sailthru.title")),
    window: repaired(facts.documentTitle),
  };
  const strip = (text: string | null) => (text === null ? null : stripOutlet(text, outlet));
  const element = findHeadline(facts, [strip(said.ld), strip(said.share ?? said.card), strip(said.window), said.share]);
  const headline = element === null ? null : repairText(textOf(facts.tree, element));
  // A page does not name its outlet in its own headline, so what is all of that has nothing to strip.
  const own = headline === null ? null : foldText(headline);
  const clean = (text: string | null) => (text === null || foldText(text) === own ? text : stripOutlet(text, outlet));
  const ld = clean(said.ld);
  const share = clean(said.share);
  const card = clean(said.card);
  const documentTitle = clean(said.window);
  const cut = (text: string | null, ...others: (string | null)[]) =>
    text === null ? null : cutSuffix(text, [ld, headline, ...others]);
  const title = firstField(
    () =>
      voteTitle([
        ...vote(cut(share ?? card), "meta", SHARED),
        ...vote(ld, "json-ld", DECLARED),
        ...vote(headline, "markup", SHOWN),
        ...vote(share === null ? null : cut(card), "meta", ASIDE),
        ...vote(cut(documentTitle, share ?? card), "markup", LAST),
      ]),
    () => field(hints.title ?? null, "hint"),
  );
  const wordings = [share, card, ld, headline].filter(isTitle);
  return { title, wordings, element };
}

function repaired(text: string | null): string | null {
  return text === null ? null : repairText(text);
}

function vote(text: string | null, origin: FieldOrigin, weight: number): TitleVote[] {
  return isTitle(text) ? [{ text, origin, weight }] : [];
}

const MAX_OUTLET = 60;
const MAX_OBJECTS = 200;

/** What the outlet calls itself on this page. */
export function outletNames(facts: PageFacts, hints: ArticleHints): string[] {
  const publisher = facts.ldArticle?.publisher;
  const publisherId = isObject(publisher) ? publisher["@id"] : undefined;
  const described = facts.jsonLd
    .slice(0, MAX_OBJECTS)
    .filter((object) => {
      const isPublisher = publisherId !== undefined && object["@id"] === publisherId;
      return isPublisher || typesOf(object).some((type) => type === "WebSite" || type === "NewsMediaOrganization");
    })
    .map((object) => toText(object.name));
  const names = [
    hints.outlet ?? null,
    facts.meta("og:site_name", "application-name", "publisher"),
    readText(facts.ldArticle, "publisher"),
    ...described,
  ];
  return [
    ...new Set(
      names.filter((name): name is string => name !== null && name.length < MAX_OUTLET && !/^https?:/.test(name)),
    ),
  ];
}

function isTitle(text: string | null): text is string {
  return text !== null && text.length >= MIN_LENGTH && !/^https?:/.test(text);
}

/** Of several h1 the one that says what the metadata says, else the first with more than a word in it. */
function findHeadline(facts: PageFacts, known: readonly (string | null)[]): PageElement | null {
  const folded = known.flatMap((text) => (text === null ? [] : [foldText(text)]));
  const candidates = facts.headings.map((element) => {
    const text = textOf(facts.tree, element, 2_000);
    return { element, text: foldText(text), words: text.split(/\s+/).length };
  });
  const agreeing = candidates.find(({ text }) => text !== "" && folded.some((other) => other === text));
  const alike = candidates.find(
    ({ text }) => text.length > 10 && folded.some((other) => other.includes(text) || text.includes(other)),
  );
  return (
    (agreeing ?? alike ?? candidates.find(({ text, words }) => text.length >= MIN_LENGTH && words > 1))?.element ?? null
  );
}
