import { existsSync } from "node:fs";
import { nearestName } from "@newsledger/config";
import { matchesHost, permanent } from "@newsledger/contracts";
import { loadSourceFile, type Source } from "@newsledger/source-kit";
import type { Adapters } from "@newsledger/worker/adapters";

/** The adapter that somebody names by file or slug; without a name, the one whose hosts hold the address, or none. */
export async function chooseAdapter(
  name: string | undefined,
  url: string | null,
  adapters: Adapters,
): Promise<Source | null> {
  if (name === undefined) return url === null ? null : adapterOf(url, adapters);
  if (/[\\/]|\.\w+$/.test(name) || existsSync(name)) return loadSourceFile(name);
  return findAdapter(name, adapters);
}

/** @throws LedgerError `source.not-found` (permanent), or what is wrong with the adapter of that name */
export function findAdapter(name: string, adapters: Adapters): Source {
  const found = adapters.find(name);
  if (found !== undefined) return found;
  const broken = adapters.errors.find(({ context }) => context.source === name || String(context.file).includes(name));
  if (broken !== undefined) throw broken;
  const slugs = adapters.all.map(({ declaration }) => declaration.slug);
  const near = nearestName(name, slugs);
  throw permanent("source.not-found", `There is no source "${name}".`, {
    hint: near ? `Did you mean "${near}"?` : "`newsledger sources list --all` lists them; or name an adapter's file.",
    context: { slug: name },
  });
}

function adapterOf(url: string, adapters: Adapters): Source | null {
  if (!URL.canParse(url)) return null;
  const { hostname } = new URL(url);
  return adapters.all.find(({ declaration }) => matchesHost(hostname, declaration.hosts)) ?? null;
}
