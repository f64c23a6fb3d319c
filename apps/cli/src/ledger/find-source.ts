import { nearestName } from "@newsledger/config";
import { permanent } from "@newsledger/contracts";
import { IMPORTED_SOURCE, type Store } from "@newsledger/store";

const MOST_NAMED = 12;

/** The slug, if articles can be of a source of that name. Throws `source.not-found`, which names those that there are. */
export async function findSource(slug: string, read: Store["read"]): Promise<string> {
  const slugs = [...new Set([...(await listSlugs(read)), IMPORTED_SOURCE])];
  if (slugs.includes(slug)) return slug;
  throw unknownSource(slug, slugs);
}

/** The same of a source that is polled, which that of imported files and one no longer declared are not. */
export async function findPolledSource(slug: string, { stages, read }: Store): Promise<string> {
  if ((await stages.findSource(slug)) !== null) return slug;
  const others = (await listSlugs(read)).filter((known) => known !== slug && known !== IMPORTED_SOURCE);
  throw unknownSource(slug, others, " that is polled");
}

async function listSlugs(read: Store["read"]): Promise<string[]> {
  return (await read.listSources()).map((row) => row.slug);
}

function unknownSource(slug: string, slugs: readonly string[], which = ""): Error {
  const near = nearestName(slug, [...slugs]);
  const rest =
    slugs.length > MOST_NAMED ? ` and ${slugs.length - MOST_NAMED} more: \`newsledger sources\` lists them` : "";
  const known = slugs.length > 0 ? `Known: ${slugs.slice(0, MOST_NAMED).join(", ")}${rest}.` : "None is known yet.";
  return permanent("source.not-found", `There is no source "${slug}"${which}.`, {
    hint: near === null ? known : `Did you mean "${near}"? ${known}`,
    context: { slug },
  });
}
