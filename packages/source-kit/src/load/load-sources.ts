import { existsSync, readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { type LedgerError, permanent, toLedgerError } from "@newsledger/contracts";
import type { Source } from "../define-source.js";
import { loadSourceFile, SOURCE_FILE } from "./load-source-file.js";

/** What npm packages with an adapter are called, with a scope or without. */
export const SOURCE_PACKAGE = /^(?:@[\w.-]+\/)?newsledger-source-[\w.-]+$/;

export interface LoadedSources {
  sources: Source[];
  /** One for each file or package that is no adapter; the others are loaded all the same. */
  errors: LedgerError[];
}

/**
 * Loads every adapter that lies in a folder. A folder that is not there holds none. Names that begin with a dot or an
 * underscore, and everything below folders, are left alone.
 */
export async function loadSourceFolder(folder: string): Promise<LoadedSources> {
  const loaded: LoadedSources = { sources: [], errors: [] };
  if (!existsSync(folder)) return loaded;
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && SOURCE_FILE.test(entry.name) && !/^[._]/.test(entry.name))
    .map(({ name }) => name)
    .sort();
  const fileOf = new Map<string, string>();
  for (const name of names) {
    const path = join(folder, name);
    try {
      const source = await loadSourceFile(path);
      const { slug } = source.declaration;
      const other = fileOf.get(slug);
      if (other !== undefined) throw declaredTwice(slug, path, other);
      fileOf.set(slug, path);
      loaded.sources.push(source);
    } catch (thrown) {
      loaded.errors.push(toLedgerError(thrown));
    }
  }
  return loaded;
}

/**
 * Loads the adapter of an installed npm package (`newsledger-source-…`), looked for from the folder of the
 * configuration upwards, as Node does.
 *
 * @throws LedgerError `source.package` (permanent) where it is not installed; `source.invalid`, `source.unreadable`
 */
export async function loadSourcePackage(name: string, fromFolder: string): Promise<Source> {
  if (!SOURCE_PACKAGE.test(name)) {
    throw permanent("source.package", `"${name}" is not the name of an adapter's package.`, {
      hint: "Such packages are called newsledger-source-…, with a scope or without.",
      context: { package: name },
    });
  }
  return loadSourceFile(resolvePackage(name, fromFolder));
}

function resolvePackage(name: string, fromFolder: string): string {
  for (let folder = resolve(fromFolder); ; folder = dirname(folder)) {
    const found = join(folder, "node_modules", name);
    if (existsSync(join(found, "package.json"))) return join(found, entryOf(found));
    if (folder === dirname(folder)) break;
  }
  throw permanent("source.package", `The package ${name} is not installed in ${fromFolder} or above.`, {
    hint: `Run \`npm install ${name}\` in ${fromFolder}, or take it out of \`sources\`.`,
    context: { package: name, folder: fromFolder },
  });
}

/** Where its manifest says that the adapter is: a module, or YAML that declares it. */
function entryOf(folder: string): string {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Record<string, unknown>;
  const exported = manifest.exports;
  const root = exported !== null && typeof exported === "object" && "." in exported ? exported["."] : exported;
  const conditions = (root ?? {}) as Record<string, unknown>;
  const candidates = [root, conditions.import, conditions.default, manifest.module, manifest.main, "index.js"];
  return candidates.find((entry): entry is string => typeof entry === "string") ?? "index.js";
}

function declaredTwice(slug: string, path: string, other: string): LedgerError {
  return permanent("source.invalid", `${path}: slug: "${slug}" is declared in ${basename(other)} already.`, {
    hint: "Give one of them another slug, or take one away.",
    context: { source: slug, file: path },
  });
}
