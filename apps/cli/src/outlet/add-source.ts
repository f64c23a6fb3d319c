import { resolve } from "node:path";
import type { Config } from "@newsledger/config";
import { LedgerError, matchesHost, permanent } from "@newsledger/contracts";
import type { FoundSource, SourceAdder, SourceChoices } from "@newsledger/dashboard";
import type { Queues } from "@newsledger/queue";
import { defineSource } from "@newsledger/source-kit";
import type { Store } from "@newsledger/store";
import { shareHostBudget } from "@newsledger/worker";
import { PRIVATE_HOSTS } from "@newsledger/worker/adapters";
import { type ExploredOutlet, exploreOutlet, toAddress, withChoices } from "../scaffold/explore-outlet.js";
import { saveFixture } from "../scaffold/save-fixture.js";
import { useSources } from "../scaffold/use-source.js";
import { placeOf, writeAdapter } from "../scaffold/write-adapter.js";
import { openAsker } from "./open-asker.js";
import { readExplored } from "./read-explored.js";
import { figuresOf } from "./read-outlet-page.js";

const REMEMBERED_MS = 15 * 60_000;
const MOST_REMEMBERED = 20;

/**
 * Adds sources for the dashboard as `newsledger sources add` does on the command line, and has them polled at once. What
 * was found is remembered for a while, so that an outlet is asked once.
 */
export function createSourceAdder(config: Config, store: Store, queues: Pick<Queues, "schedulePoll">): SourceAdder {
  const remembered = new Map<string, { at: number; explored: Promise<ExploredOutlet> }>();

  function explore(address: string): Promise<ExploredOutlet> {
    const known = remembered.get(address);
    if (known !== undefined && Date.now() - known.at < REMEMBERED_MS) return known.explored;
    const explored = exploreNow(address, config, store);
    if (remembered.size >= MOST_REMEMBERED) remembered.clear();
    remembered.set(address, { at: Date.now(), explored });
    explored.catch(() => remembered.delete(address));
    return explored;
  }

  return {
    look: async (address) => toFound(address, await explore(address)),
    async add(address, choices) {
      const { draft, article } = await explore(address);
      const { input, guesses } = withChoices(draft, { ...choices }, article);
      const place = placeOf(input.slug, config.sourcesDir, false);
      const source = defineSource(input, place.file);
      await orExplain(place.file, async () => {
        await writeAdapter(input, guesses, place, false);
        if (article !== null)
          await saveFixture({ url: article.asked.url, html: article.html }, source, place.fixtures, null);
        await useSources(config, [input.slug]);
      });
      const { slug, schedule, timeZone } = source.declaration;
      await store.stages.saveSources([source.declaration], { declarer: config.name, keepOthers: true });
      await queues.schedulePoll(slug, schedule, timeZone);
      return slug;
    },
  };
}

async function exploreNow(address: string, config: Config, store: Store): Promise<ExploredOutlet> {
  refuseLocal(address, config);
  const budget = shareHostBudget(store.hosts);
  const asker = await openAsker(config, { delayMs: config.minDelayMs, cassette: null, isRecording: false, budget });
  try {
    return await exploreOutlet(address, asker.ask);
  } finally {
    await asker.close();
  }
}

/** This machine's own ports are nobody's business but for the sample world's: a form must not knock at them. */
function refuseLocal(address: string, { sample }: Config): void {
  const { hostname, port, host } = new URL(toAddress(address));
  if (!matchesHost(hostname, [...PRIVATE_HOSTS, "localhost"]) || Number(port) === sample.port) return;
  throw permanent("fetch.private_address", `${host} is this machine itself, which is not on the public internet`, {
    hint: "Give the address of an outlet on the internet, or of one of the sample world.",
    context: { host },
  });
}

function toFound(address: string, explored: ExploredOutlet): FoundSource {
  const { outlet, draft } = explored;
  const { name, lang, country, timeZone } = draft.guesses;
  const article = readExplored(explored);
  const text = (value: string | null) => value ?? "";
  return {
    address,
    home: outlet.home,
    choices: {
      slug: draft.input.slug,
      name: text(name.value),
      lang: text(lang.value),
      country: text(country.value),
      timeZone: text(timeZone.value),
    } satisfies SourceChoices,
    reasons: { name, lang, country, timeZone },
    endpoints: outlet.endpoints.map(({ kind, url, pages }) => ({ kind, url, pages: pages.length })),
    article,
    figures: article === null ? [] : figuresOf(article, draft.input.country ?? null),
  };
}

/** A folder that cannot be written to is the operator's to mend, and no fault of the program. */
async function orExplain(file: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (cause) {
    if (cause instanceof LedgerError || !(cause instanceof Error && "code" in cause)) throw cause;
    throw permanent(
      "source.not_written",
      `The adapter could not be written: ${resolve(file)} (${String(cause.code)}).`,
      {
        hint: "Let the dashboard write to that folder and to the configuration, or use `newsledger sources add`.",
        cause,
      },
    );
  }
}
