import { splitPlace } from "./page-reading.js";
import { scanPage } from "./scan-page.js";

/** A page as a parser sees it. */
export interface PageView {
  readonly url: string;
  readonly html: string;
  /** The text of every element that the selector means, in order, white space folded; `@name` reads an attribute. */
  textsOf(place: string): string[];
  /** The first of them, or null. */
  textOf(place: string): string | null;
  /** The markup within every element that the selector means. */
  markupOf(selector: string): string[];
}

export function viewPage(url: string, html: string): PageView {
  const textsOf = (place: string) => {
    const { selector, attribute } = splitPlace(place);
    const { found } = scanPage(html, { take: [{ name: "it", selectors: [selector] }] });
    return (found.it ?? [])
      .map((match) => (attribute === null ? match.text : (match.attributes[attribute] ?? "")))
      .filter((text) => text !== "");
  };
  return {
    url,
    html,
    textsOf,
    textOf: (place) => textsOf(place)[0] ?? null,
    markupOf: (selector) => {
      const { found } = scanPage(html, { take: [{ name: "it", selectors: [selector] }] });
      return (found.it ?? []).map(({ start, end }) => html.slice(start, end));
    },
  };
}
