import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { relative } from "node:path";
import { text as readAll } from "node:stream/consumers";
import { type LedgerError, permanent, toLedgerError } from "@newsledger/contracts";
import { defineSource, readOpml, type Source, type SourceInput } from "@newsledger/source-kit";
import { type Adapters, loadAdapters } from "@newsledger/worker/adapters";
import type { GlobalOptions } from "../command-frame.js";
import { EXIT } from "../exit-codes.js";
import { loadSettings } from "../load-settings.js";
import { count } from "../reports/format.js";
import { openTerminal } from "../terminal/terminal.js";
import { useSources } from "./use-source.js";
import { placeOf, writeAdapter } from "./write-adapter.js";

interface Taken {
  slug: string;
  /** `known`: a source that has this feed already is used instead. */
  state: "written" | "known" | "refused";
  file: string | null;
  sentence: string;
}

/** Takes an OPML list without asking any outlet: what is missing in it is guessed, and said to be. */
export async function importSources(
  file: string,
  options: GlobalOptions & { use?: boolean; json?: boolean },
): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  const { sources, skipped } = readOpml(file === "-" ? await readAll(process.stdin) : await readList(file));
  const adapters = await loadAdapters(config);
  const taken: Taken[] = [];
  for (const input of sources) taken.push(await take(input, adapters, config.sourcesDir));
  const usable = taken.filter(({ state }) => state !== "refused").map(({ slug }) => slug);
  const used = options.use && usable.length > 0 ? await useSources(config, usable) : null;
  if (options.json) terminal.json({ taken, skipped, config: used });
  else {
    if (taken.length > 0) {
      terminal.table(taken, [
        { title: "Source", value: ({ slug }) => slug },
        { title: "State", value: ({ state }) => state },
        { title: "", value: ({ sentence }) => sentence, least: 20 },
      ]);
      terminal.print();
    }
    terminal.print(`${count(usable.length, "source")} taken, ${skipped} entries without a feed.`);
    if (used !== null) terminal.print(`They are followed from the next start on: ${relative(process.cwd(), used)}.`);
    else if (usable.length > 0)
      terminal.print("Add the slugs to `sources` in newsledger.config.yaml, or run it again with --use.");
  }
  return taken.some(({ state }) => state === "refused") || taken.length === 0 ? EXIT.failure : EXIT.ok;
}

async function readList(file: string): Promise<string> {
  if (existsSync(file)) return readFile(file, "utf8");
  throw permanent("usage.file", `There is no file ${file}.`, { hint: "Name an OPML file, or - for standard input." });
}

async function take(input: SourceInput, adapters: Adapters, folder: string): Promise<Taken> {
  const known = findByFeed(input, adapters.all);
  if (known !== undefined) {
    const { slug, name } = known.declaration;
    return { slug, state: "known", file: null, sentence: `${name} is read by an adapter that is there` };
  }
  const slug = freeSlug(input.slug, adapters);
  const place = placeOf(slug, folder, false);
  try {
    defineSource({ ...input, slug }, place.file);
    const guess = (value: string | null | undefined) => ({
      value: value ?? null,
      because: "from the list",
      isSure: false,
    });
    const { name, lang, country, timeZone } = input;
    const guesses = {
      name: { ...guess(name), isSure: true },
      lang: guess(lang),
      country: guess(country),
      timeZone: guess(timeZone),
    };
    await writeAdapter({ ...input, slug }, guesses, place, false);
    const zone = timeZone === "UTC" ? "; set its time zone" : "";
    return { slug, state: "written", file: place.file, sentence: `${relative(process.cwd(), place.file)}${zone}` };
  } catch (thrown) {
    const error: LedgerError = toLedgerError(thrown);
    if (error.kind === "bug") throw thrown;
    return { slug, state: "refused", file: null, sentence: error.message };
  }
}

function findByFeed({ feeds = [], slug }: SourceInput, sources: readonly Source[]): Source | undefined {
  const same = (url: string) => url.replace(/^https?:\/\//, "").replace(/\/$/, "");
  const wanted = new Set(feeds.map(same));
  return sources.find(({ declaration }) => {
    const has = declaration.endpoints.filter(({ url }) => wanted.has(same(url))).length;
    return has > 0 && (has === wanted.size || declaration.slug === slug);
  });
}

function freeSlug(wanted: string, adapters: Adapters): string {
  let slug = wanted;
  for (let number = 2; adapters.find(slug) !== undefined; number += 1) slug = `${wanted}-${number}`;
  return slug;
}
