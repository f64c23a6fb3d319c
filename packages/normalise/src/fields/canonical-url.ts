import type { PageFacts } from "../html/page-facts.js";
import { type Field, field, firstField } from "./field.js";
import { toAbsolute } from "./to-absolute.js";

/** The address the page calls its own. One that points at the front page is a template's mistake. */
export function readCanonicalUrl(facts: PageFacts): Field<string> | null {
  const own = (address: string | null) => {
    const url = address === null ? null : toAbsolute(address, facts);
    return url === null || isFrontPage(url) ? null : url;
  };
  return firstField(
    () => field(own(facts.canonical), "markup"),
    () => field(own(facts.meta("og:url", "twitter:url")), "meta"),
  );
}

function isFrontPage(url: string): boolean {
  const { pathname, search } = new URL(url);
  return pathname === "/" && search === "";
}
