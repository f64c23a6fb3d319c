import { NameTable } from "./name-table.js";

const tags = (names: string): ReadonlySet<string> => new Set(names.split(" "));

export const VOID_TAGS = tags("area base basefont br col embed hr img input link meta param source track wbr");

/** Elements that stand inside a line of text; all others start a block of their own. */
export const INLINE_TAGS = tags(
  "a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark meter q ruby rb rp rt s samp small span strike strong sub sup time tt u var wbr nobr amp-img picture source script noscript style template svg math link meta button input select textarea output progress",
);

/** Tags whose opening ends an open paragraph, as browsers do it. */
export const ENDS_PARAGRAPH = tags(
  "address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section summary table ul",
);

/** An end tag closes nothing beyond one of these. */
export const SCOPE_TAGS = tags("table td th caption template object marquee html");

/** Within these, "&amp;" stands for itself. */
export const RAW_TEXT_TAGS = tags("script style xmp textarea");

const TAGS = new NameTable([
  ...new Set([
    ...VOID_TAGS,
    ...INLINE_TAGS,
    ...ENDS_PARAGRAPH,
    ...SCOPE_TAGS,
    ...tags("body dd dt head html iframe li tbody tfoot thead title tr"),
  ]),
]);

/** The name of a tag in lower case: the same string for every tag of a known name, which makes comparing them cheap. */
export function tagNameAt(page: string, start: number, end: number): string {
  return TAGS.find(page, start, end) ?? page.slice(start, end).toLowerCase();
}
