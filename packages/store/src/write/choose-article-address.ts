import { matchesHost, type SourceDeclaration } from "@newsledger/contracts";
import { URL_LIMIT_CHARACTERS } from "./save-discovery.js";
import { IMPORTED_SOURCE } from "./save-sources.js";

export interface AddressClues {
  canonicalUrl: string | null;
  captureUrl: string;
  sourceSlug: string;
  declaration: Partial<SourceDeclaration>;
}

/**
 * The address under which a page is an article. A page may name another as its canonical address; that is believed
 * within its own outlet only, or any site could rewrite the articles of any other.
 */
export function chooseArticleAddress(clues: AddressClues): string {
  const own = withoutFragment(clues.captureUrl);
  if (clues.canonicalUrl === null || !URL.canParse(clues.canonicalUrl)) return own;
  const canonical = new URL(clues.canonicalUrl);
  if (!/^https?:$/.test(canonical.protocol) || canonical.href.length > URL_LIMIT_CHARACTERS) return own;
  return isWithinOutlet(canonical, clues) ? withoutFragment(canonical.href) : own;
}

function isWithinOutlet(canonical: URL, clues: AddressClues): boolean {
  if (clues.sourceSlug === IMPORTED_SOURCE) return true;
  const isSameHost = URL.canParse(clues.captureUrl) && new URL(clues.captureUrl).host === canonical.host;
  return isSameHost || matchesHost(canonical.hostname, clues.declaration.hosts ?? []);
}

function withoutFragment(url: string): string {
  return url.split("#")[0] ?? url;
}
