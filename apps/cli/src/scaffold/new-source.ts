import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Config } from "@newsledger/config";
import { permanent } from "@newsledger/contracts";
import {
  type Ask,
  checkSource,
  type DraftedSource,
  defineSource,
  type Finding,
  loadFixtures,
} from "@newsledger/source-kit";
import { NORMALISER } from "@newsledger/worker/adapters";
import type { GlobalOptions } from "../command-frame.js";
import type { NewSourceOptions } from "../commands/new.js";
import { EXIT } from "../exit-codes.js";
import { loadSettings } from "../load-settings.js";
import { openAsker } from "../outlet/open-asker.js";
import { openTerminal } from "../terminal/terminal.js";
import { exploreOutlet, withChoices } from "./explore-outlet.js";
import type { PickedArticle } from "./pick-article.js";
import { saveFixture } from "./save-fixture.js";
import { createSteps, type Steps } from "./steps.js";
import { useSources } from "./use-source.js";
import { type AdapterPlace, placeOf, writeAdapter } from "./write-adapter.js";

const BUILT_IN_FOLDER = join("packages", "sources", "src");

/** From an address to an adapter that passes its suite, or to a list of what is left to do. */
export async function newSource(address: string, options: NewSourceOptions & GlobalOptions): Promise<number> {
  const config = loadSettings(options);
  const steps = createSteps(openTerminal(), options.json ?? false);
  const asker = await openAsker(config, {
    delayMs: config.minDelayMs,
    cassette: options.cassette ?? null,
    isRecording: options.record ?? false,
  });
  try {
    return await walk(address, options, config, asker.ask, steps);
  } finally {
    await asker.close();
  }
}

async function walk(
  address: string,
  options: NewSourceOptions,
  config: Config,
  ask: Ask,
  steps: Steps,
): Promise<number> {
  const { article, draft: drafted } = await exploreOutlet(address, ask, {
    article: options.article,
    onOutlet: ({ endpoints }) => {
      for (const { kind, url, pages } of endpoints)
        steps.done(`Announced by ${kind}`, `${url} (${pages.length} pages)`);
    },
    onUnread: (url, why) => steps.note("Not recorded", `${url}: ${why}`),
  });
  const draft = withChoices(drafted, options, article);
  tellGuesses(draft, steps);
  const place = placeOf(draft.input.slug, folderOf(options, config), options.builtIn ?? false);
  const source = defineSource(draft.input, place.file);
  await writeAdapter(draft.input, draft.guesses, place, options.force ?? false);
  steps.done("Adapter", shown(place.file));
  const fixture =
    article === null
      ? null
      : await saveFixture({ url: article.asked.url, html: article.html }, source, place.fixtures, steps);
  const findings = await checkSource(source, await loadFixtures(place.fixtures), NORMALISER);
  tellFindings(findings, steps);
  if (options.use) steps.done("Followed", `in ${shown(await useSources(config, [draft.input.slug]))}`);
  const faults = findings.filter(({ state }) => state === "fault");
  steps.end(nextSteps(place, article, faults, options), {
    source: source.declaration,
    guesses: draft.guesses,
    file: place.file,
    fixture: fixture === null ? null : { drift: fixture.drift, leaks: fixture.leaks },
    findings,
  });
  return faults.length === 0 ? EXIT.ok : EXIT.failure;
}

function tellGuesses({ guesses }: DraftedSource, steps: Steps): void {
  const titles = { name: "Name", lang: "Language", country: "Country", timeZone: "Time zone" } as const;
  for (const [field, title] of Object.entries(titles)) {
    const { value, because, isSure } = guesses[field as keyof typeof titles];
    const text = `${value ?? "none"} (${because})`;
    if (isSure) steps.done(title, text);
    else steps.note(title, `${text}: please check`);
  }
}

function folderOf({ into, builtIn }: NewSourceOptions, { sourcesDir }: Config): string {
  if (into !== undefined) return resolve(into);
  if (!builtIn) return sourcesDir;
  const folder = resolve(BUILT_IN_FOLDER);
  if (existsSync(folder)) return folder;
  throw permanent("usage.built_in", `${folder} is not here: --built-in works in a checkout of the repository.`, {
    hint: "Leave it out for an adapter of your own.",
  });
}

function tellFindings(findings: readonly Finding[], steps: Steps): void {
  const faults = findings.filter(({ state }) => state === "fault");
  for (const { check, on, sentence } of faults)
    steps.fault(`Suite: ${check}`, `${on === "" ? "" : `${on}: `}${sentence}`);
  for (const { check, sentence } of findings.filter(({ state }) => state === "note"))
    steps.note(`Suite: ${check}`, sentence);
  if (faults.length === 0) {
    steps.done("Suite", `${findings.filter(({ state }) => state === "ok").length} checks passed, without a connection`);
  }
}

function nextSteps(
  { file, isTypeScript }: AdapterPlace,
  article: PickedArticle | null,
  faults: readonly Finding[],
  { use }: NewSourceOptions,
): string[] {
  const page = article?.asked.url ?? "<address of an article>";
  const look = `newsledger try ${page} --adapter ${shown(file)} --watch`;
  if (isTypeScript) return ["List it in packages/sources/src/index.ts, then: pnpm --filter @newsledger/sources test"];
  if (faults.length > 0) return [`Mend the adapter while this shows what it does: ${look}`];
  const slug = file.replace(/^.*[\\/]|\.yaml$/g, "");
  const follow = use
    ? "newsledger start"
    : `add \`- ${slug}\` to \`sources\` in newsledger.config.yaml, then: newsledger start`;
  return [`Look at what is read: ${look}`, `Follow it: ${follow}`];
}

const shown = (path: string): string => relative(process.cwd(), path) || path;
