import { existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import type { Config } from "@newsledger/config";
import { permanent } from "@newsledger/contracts";
import {
  type Ask,
  checkSource,
  type DraftedSource,
  defineSource,
  draftSource,
  type Finding,
  findOutlet,
  loadFixtures,
} from "@newsledger/source-kit";
import { NORMALISER } from "@newsledger/worker/adapters";
import type { GlobalOptions } from "../command-frame.js";
import type { NewSourceOptions } from "../commands/new.js";
import { EXIT } from "../exit-codes.js";
import { loadSettings } from "../load-settings.js";
import { openAsker } from "../outlet/open-asker.js";
import { openTerminal } from "../terminal/terminal.js";
import { type PickedArticle, pickArticle } from "./pick-article.js";
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
    return await walk(toAddress(address), options, config, asker.ask, steps);
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
  const outlet = await findOutlet(address, ask);
  if (outlet.endpoints.length === 0) throw nothingFound(address, outlet.tried);
  for (const { kind, url, pages } of outlet.endpoints)
    steps.done(`Announced by ${kind}`, `${url} (${pages.length} pages)`);
  const tell = (url: string, why: string) => steps.note("Not recorded", `${url}: ${why}`);
  const article = await pickArticle(outlet, options.article ?? null, ask, tell);
  const draft = withChoices(draftSource(outlet, article), options, article);
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

function toAddress(text: string): string {
  const address = /^https?:\/\//i.test(text) ? text : `https://${text}`;
  if (URL.canParse(address)) return address;
  throw permanent("usage.address", `"${text}" is no address.`, { hint: "Write one such as https://www.example.org/." });
}

function withChoices(draft: DraftedSource, options: NewSourceOptions, article: PickedArticle | null): DraftedSource {
  const { slug } = options;
  const named = ["name", "lang", "country", "timeZone"] as const;
  const chosen = named.flatMap((field) => (options[field] === undefined ? [] : [[field, options[field]] as const]));
  return {
    input: {
      ...draft.input,
      ...(slug !== undefined && { slug }),
      ...Object.fromEntries(chosen),
      ...(article !== null && { example: article.asked.url, basis: "pages" as const }),
    },
    guesses: {
      ...draft.guesses,
      ...Object.fromEntries(chosen.map(([field, value]) => [field, { value, because: "as you said", isSure: true }])),
    },
  };
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

function nothingFound(address: string, tried: readonly { url: string; answer: string }[]): Error {
  const list = tried.map(({ url, answer }) => `  ${url}: ${answer}`).join("\n");
  return permanent("source.no_endpoint", `${address} announces its articles nowhere that could be found.\n${list}`, {
    hint: "Look for “RSS” at the foot of its pages, and give that address, or the front page of a section.",
    context: { address, tried: tried.length },
  });
}

const shown = (path: string): string => relative(process.cwd(), path) || path;
