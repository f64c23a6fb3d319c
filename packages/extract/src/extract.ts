import type { Block, Extraction } from "@newsledger/contracts";
import { findAttributions } from "./attribution/find-attributions.js";
import { DocumentMakers } from "./attribution/naming/document-makers.js";
import { spreadQuotes } from "./attribution/quotes/spread-quotes.js";
import { indexNames } from "./attribution/speaker.js";
import { formatDay, readDay } from "./dates/calendar.js";
import { withAnchored } from "./dates/find-anchored.js";
import { findDates } from "./dates/find-dates.js";
import { findPeriods, withPeriods } from "./dates/find-periods.js";
import { learnedRecogniser } from "./entities/learned-recogniser.js";
import { joinBeside, type NamesRead, readNames, takeNamesAsWritten } from "./entities/read-names.js";
import type { DistantRecogniser, Recogniser } from "./entities/recogniser.js";
import { assembleFigures } from "./figures/assemble-figures.js";
import { findDrafts } from "./figures/reading/find-drafts.js";
import { placeCurrencies } from "./figures/reading/place-currencies.js";
import { placeDollars } from "./figures/reading/place-dollars.js";
import { CHOOSERS, type Choosers, RULES } from "./figures/weighing/choosers.js";
import { isEnglishLike } from "./language/is-english.js";
import { Treebank } from "./syntax/sentence-tree.js";
import type { TokenisedText } from "./tokens/token.js";
import { tokenise } from "./tokens/tokenise.js";

export interface ExtractInput {
  /** The normalised text; all offsets of the result count UTF-16 code units of it. */
  text: string;
  /** ISO 8601; dates such as "in July" are counted from its calendar day as written. */
  publishedAt?: string | null | undefined;
  title?: string | null | undefined;
  /** BCP 47. Only English has rules; without a language the text itself is looked at. */
  lang?: string | null | undefined;
  /** The outlet's, ISO 3166-1 alpha-2: whose dollars a bare "$" is. */
  country?: string | null | undefined;
  blocks?: readonly Block[] | undefined;
  /** What stands beside the text: captions, credits, a standfirst. With the title it tells who is meant, and nothing is read out of it. */
  context?: readonly string[] | undefined;
}

export interface ExtractOptions {
  recogniser?: Recogniser;
}

export type ExtractResult = Extraction & { outcome: "stored" | "empty" | "filtered"; reason?: string };

const ENGLISH = "en";

/** BCP 47 primary tag; English where nobody says and the text looks like it, `und` where it does not. */
function languageOf({ lang, text }: ExtractInput): string {
  const primary = lang?.trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (primary !== "" && primary !== "und") return primary;
  return isEnglishLike(text) ? ENGLISH : "und";
}

/**
 * Reads entities and figures out of one article's text. Pure, deterministic, and linear in the length of the text.
 * A text in another language than English comes back `filtered`, with nothing read. Never throws on any string.
 */
export function extract(input: ExtractInput, options: ExtractOptions = {}): ExtractResult {
  const lang = languageOf(input);
  if (lang !== ENGLISH) return setAside(lang);
  const doc = tokenise(input.text);
  const whole = joinBeside(doc, input);
  return readEnglish(input, doc, readNames(doc, whole, (options.recogniser ?? learnedRecogniser).recognise(whole)));
}

/**
 * The same with a recogniser that is waited for, and in every language that it reads: of those other than English the
 * names alone, as they are written. Throws what the recogniser throws.
 */
export async function extractFrom(input: ExtractInput, recogniser: DistantRecogniser): Promise<ExtractResult> {
  const lang = languageOf(input);
  if (!recogniser.languages.includes(lang)) return extract(input);
  const doc = tokenise(input.text);
  if (lang !== ENGLISH) {
    const entities = takeNamesAsWritten(doc, await recogniser.recognise(doc));
    return { entities, figures: [], outcome: entities.length > 0 ? "stored" : "empty" };
  }
  const whole = joinBeside(doc, input);
  return readEnglish(input, doc, readNames(doc, whole, await recogniser.recognise(whole)));
}

function setAside(lang: string): ExtractResult {
  return { entities: [], figures: [], outcome: "filtered", reason: `no recogniser for ${lang}` };
}

/** The same by the rules alone, while somebody else looks at the nouns and dates of each figure: what training learns from. */
export function extractWith(input: ExtractInput, choosers: Partial<Choosers>): ExtractResult {
  const doc = tokenise(input.text);
  const whole = joinBeside(doc, input);
  return readEnglish(input, doc, readNames(doc, whole, learnedRecogniser.recognise(whole)), { ...RULES, ...choosers });
}

function readEnglish(
  input: ExtractInput,
  doc: TokenisedText,
  { names, mentions }: NamesRead,
  choosers: Choosers = CHOOSERS,
): ExtractResult {
  const dates = findDates(doc, input.publishedAt);
  const drafts = placeDollars(doc, placeCurrencies(doc, findDrafts(doc, dates, names)), input.country ?? null);
  const trees = new Treebank(doc);
  const nameIndex = indexNames(doc.tokens, names, mentions);
  const makers = new DocumentMakers(doc, nameIndex);
  const attributions = findAttributions(doc, nameIndex, dates, trees, makers);
  const published = readDay(input.publishedAt);
  const view = {
    doc,
    trees,
    names,
    mentions,
    nameIndex,
    makers,
    dates: withAnchored(doc, withPeriods(dates, findPeriods(doc, input.publishedAt, dates))),
    published: published && formatDay(published),
    drafts,
    attributions,
    quotes: [...spreadQuotes(doc, attributions, nameIndex)],
  };
  const figures = assembleFigures(view, choosers);
  return { entities: mentions, figures, outcome: mentions.length + figures.length > 0 ? "stored" : "empty" };
}
