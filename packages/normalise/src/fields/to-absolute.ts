import type { PageFacts } from "../html/page-facts.js";

/** An address of the page in full, or null when it is not one of the web. */
export function toAbsolute(address: string, facts: Pick<PageFacts, "url" | "baseHref">): string | null {
  const source = address.trim();
  if (source === "" || source.length > 2_000 || /^(?:data|blob|javascript|mailto|tel|about):/i.test(source))
    return null;
  try {
    const base = facts.baseHref === null ? facts.url : new URL(facts.baseHref, facts.url || undefined).href;
    const url = new URL(source, base || undefined);
    return url.protocol === "https:" || url.protocol === "http:" ? url.href : null;
  } catch {
    return null;
  }
}
