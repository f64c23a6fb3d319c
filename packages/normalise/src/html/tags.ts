import { NameTable } from "./name-table.js";

/** What is to be known of a kind of element while a page is parsed and its text collected. */
export interface Tag {
  readonly name: string;
  readonly isVoid: boolean;
  /** Stands inside a line of text; all others start a block of their own. */
  readonly isInline: boolean;
  /** Opening it ends an open paragraph, as browsers do it. */
  readonly endsParagraph: boolean;
  /** An end tag closes nothing beyond one of these. */
  readonly isScope: boolean;
  /** Within it, "&amp;" stands for itself. */
  readonly isRawText: boolean;
  /** All up to its own end tag is text. */
  readonly isOpaque: boolean;
  readonly implied: ImpliedEnd | null;
}

/** Which open elements an opening tag ends, and the elements the search does not look past. */
interface ImpliedEnd {
  readonly ends: ReadonlySet<string>;
  readonly scope: ReadonlySet<string>;
}

const names = (list: string): ReadonlySet<string> => new Set(list.split(" "));

const VOID = names("area base basefont br col embed hr img input link meta param source track wbr");
const INLINE = names(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark meter q ruby rb rp rt s samp small span strike strong sub sup time tt u var wbr nobr amp-img picture source script noscript style template svg math link meta button input select textarea output progress",
);
const ENDS_PARAGRAPH = names(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul",
);
const SCOPE = names("table td th caption template object marquee html");
const RAW_TEXT = names("script style xmp textarea");

const IMPLIED: ReadonlyMap<string, ImpliedEnd> = new Map([
  ["li", { ends: names("li"), scope: names("ul ol menu dl") }],
  ["dt", { ends: names("dt dd"), scope: names("ul ol menu dl") }],
  ["dd", { ends: names("dt dd"), scope: names("ul ol menu dl") }],
  ["tr", { ends: names("tr"), scope: names("table") }],
  ["td", { ends: names("td th"), scope: names("tr table") }],
  ["th", { ends: names("td th"), scope: names("tr table") }],
  ["tbody", { ends: names("thead tbody tfoot"), scope: names("table") }],
  ["tfoot", { ends: names("thead tbody tfoot"), scope: names("table") }],
  ["option", { ends: names("option"), scope: names("select") }],
  ["body", { ends: names("head"), scope: names("html") }],
]);

const KNOWN = [
  VOID,
  INLINE,
  ENDS_PARAGRAPH,
  SCOPE,
  RAW_TEXT,
  new Set(IMPLIED.keys()),
  names("head iframe thead title"),
];
const TAGS = new NameTable([...new Set(KNOWN.flatMap((list) => [...list]))].map(toTag));

/** The tag that is named there in the page. There is one object for each known name. */
export function tagAt(page: string, start: number, end: number): Tag {
  return TAGS.find(page, start, end) ?? toTag(page.slice(start, end).toLowerCase());
}

export function toTag(name: string): Tag {
  return {
    name,
    isVoid: VOID.has(name),
    isInline: INLINE.has(name),
    endsParagraph: ENDS_PARAGRAPH.has(name),
    isScope: SCOPE.has(name),
    isRawText: RAW_TEXT.has(name),
    isOpaque: RAW_TEXT.has(name) || name === "title",
    implied: IMPLIED.get(name) ?? null,
  };
}
