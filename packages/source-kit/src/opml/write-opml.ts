import type { SourceDeclaration } from "@newsledger/contracts";
import { generateOpml } from "feedsmith";

/**
 * What OPML has no attribute for, under names of our own; other readers leave them alone. OPML 2.0 allows attributes
 * of other vocabularies in a namespace, which generators rarely declare: a prefix in the name does as well.
 */
export const OWN_ATTRIBUTES = ["newsledgerSlug", "newsledgerCountry", "newsledgerTimeZone", "newsledgerHosts"] as const;

/** Sources as OPML 2.0: one outline an outlet, its feeds below. Sitemaps and listings have no place in it. */
export function writeOpml(sources: readonly SourceDeclaration[], dateCreated: Date): { opml: string; left: string[] } {
  const withFeeds = sources.filter(({ endpoints }) => endpoints.some(({ kind }) => kind === "feed"));
  const outlines = withFeeds.map((source) => ({
    text: source.name,
    newsledgerSlug: source.slug,
    newsledgerTimeZone: source.timeZone,
    newsledgerHosts: source.hosts.join(" "),
    ...(source.country !== null && { newsledgerCountry: source.country }),
    outlines: source.endpoints
      .filter(({ kind }) => kind === "feed")
      .map(({ url }) => ({
        text: source.name,
        type: "rss",
        xmlUrl: url,
        htmlUrl: source.home,
        language: source.lang,
      })),
  }));
  const opml = generateOpml(
    { head: { title: "Sources of Newsledger", dateCreated }, body: { outlines } },
    { extraOutlineAttributes: [...OWN_ATTRIBUTES] },
  );
  const left = sources.filter((source) => !withFeeds.includes(source)).map(({ slug }) => slug);
  return { opml, left };
}
