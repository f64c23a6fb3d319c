import { dirname } from "node:path";
import type { Config } from "@newsledger/config";
import { type LedgerError, toLedgerError } from "@newsledger/contracts";
import { loadSourceFolder, loadSourcePackage, SOURCE_PACKAGE, type Source } from "@newsledger/source-kit";
import { builtInSources } from "@newsledger/sources";

/** What of the configuration says where adapters lie; without it there are the built-in ones. */
export type AdapterChoice = Partial<Pick<Config, "sources" | "sourcesDir" | "configFile">>;

export interface Adapters {
  /** Built in, then those of the folder, then those of packages. */
  readonly all: readonly Source[];
  /** Of the operator's folder. */
  readonly own: readonly Source[];
  /** Of the operator's folder that could not be loaded; each names its file. */
  readonly errors: readonly LedgerError[];
  /** By slug, or by the name of its package. An adapter of the operator's own goes before a built-in one. */
  find(name: string): Source | undefined;
}

/**
 * Loads every adapter that may be used: built-in ones, those in the operator's folder, and the npm packages that the
 * configuration names. What is broken keeps nobody from using the others.
 */
export async function loadAdapters({ sources = [], sourcesDir, configFile }: AdapterChoice): Promise<Adapters> {
  const folder = sourcesDir === undefined ? { sources: [], errors: [] } : await loadSourceFolder(sourcesDir);
  const errors = [...folder.errors];
  const packages = new Map<string, Source>();
  const from = configFile ? dirname(configFile) : process.cwd();
  for (const choice of sources) {
    if (!("use" in choice) || !SOURCE_PACKAGE.test(choice.use)) continue;
    try {
      packages.set(choice.use, await loadSourcePackage(choice.use, from));
    } catch (thrown) {
      errors.push(toLedgerError(thrown));
    }
  }
  const all = [...builtInSources, ...folder.sources, ...packages.values()];
  const bySlug = new Map(all.map((source) => [source.declaration.slug, source]));
  return {
    all: [...bySlug.values()],
    own: folder.sources,
    errors,
    find: (name) => packages.get(name) ?? bySlug.get(name),
  };
}
