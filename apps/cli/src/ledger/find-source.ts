import { nearestName } from "@newsledger/config";
import { permanent } from "@newsledger/contracts";
import type { Store } from "@newsledger/store";

/** What `newsledger import` files under when no source is recognised. */
const IMPORTED = "imported";
const MOST_NAMED = 12;

/** The slug, if there is a source of that name. Throws `source.not-found`, which names those that there are. */
export async function findSource(slug: string, read: Store["read"]): Promise<string> {
  const slugs = [...new Set([...(await read.listSources()).map((row) => row.slug), IMPORTED])];
  if (slugs.includes(slug)) return slug;
  throw unknownSource(slug, slugs);
}

function unknownSource(slug: string, slugs: readonly string[]): Error {
  const near = nearestName(slug, [...slugs]);
  const rest =
    slugs.length > MOST_NAMED ? ` and ${slugs.length - MOST_NAMED} more: \`newsledger sources\` lists them` : "";
  const known = `Known: ${slugs.slice(0, MOST_NAMED).join(", ")}${rest}.`;
  return permanent("source.not-found", `There is no source "${slug}".`, {
    hint: near === null ? known : `Did you mean "${near}"? ${known}`,
    context: { slug },
  });
}
