import type { ArticleHints, FieldOrigin } from "@newsledger/contracts";
import { foldText } from "../body/fold-text.js";
import type { PageFacts } from "../html/page-facts.js";
import { type PageElement, textOf } from "../html/page-tree.js";
import { readText } from "../json-ld/read-value.js";
import { repairText } from "../repairs/repair-text.js";
import { cutSuffix } from "./cut-suffix.js";
import { type Field, field, firstField } from "./field.js";
import { stripOutlet } from "./strip-outlet.js";
import { type TitleVote, voteTitle } from "./vote-title.js";

const MIN_LENGTH = 6;

export interface TitleReading {
  readonly title: Field<string> | null;
  /** The headline on the page itself, where there is one. */
  readonly element: PageElement | null;
}

/**
 * Round weights on purpose: what a page declares counts double. Finer ones, fitted to a hundred pages, read others
 * worse.
 */
const DECLARED = 2;
const SHOWN = 1;

/**
 * The headline, by a vote among JSON-LD, the share titles, the page's own headline and the window title; failing all
 * of them what the feed said.
 */
export function readTitle(facts: PageFacts, hints: ArticleHints): TitleReading {
  const outlets = outletNames(facts, hints);
  const clean = (text: string | null) => (text === null ? null : stripOutlet(repairText(text), outlets));
  const ld = clean(readText(facts.ldArticle, "headline") ?? null);
  const share = clean(facts.meta("og:title", "twitter:title", "dc.title", "parsely-title", "sailthru.title"));
  const documentTitle = clean(facts.documentTitle);
  const element = findHeadline(facts, [ld, share, documentTitle]);
  const headline = element === null ? null : repairText(textOf(facts.tree, element));
  const cut = (text: string | null, ...others: (string | null)[]) =>
    text === null ? null : cutSuffix(text, [ld, headline, ...others]);
  const title = firstField(
    () =>
      voteTitle([
        ...vote(cut(share), "meta", DECLARED),
        ...vote(ld, "json-ld", DECLARED),
        ...vote(headline, "markup", SHOWN),
        ...vote(cut(documentTitle, share), "markup", SHOWN),
      ]),
    () => field(hints.title ?? null, "hint"),
  );
  return { title, element };
}

function vote(text: string | null, origin: FieldOrigin, weight: number): TitleVote[] {
  return isTitle(text) ? [{ text, origin, weight }] : [];
}

export function outletNames(facts: PageFacts, hints: ArticleHints): string[] {
  const names = [
    hints.outlet ?? null,
    facts.meta("og:site_name", "application-name", "publisher"),
    readText(facts.ldArticle, "publisher"),
  ];
  return names.filter((name): name is string => name !== null && name.length < 60);
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
