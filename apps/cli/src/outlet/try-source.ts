import type { Config } from "@newsledger/config";
import { type Article, permanent, type SourceDeclaration } from "@newsledger/contracts";
import type { SourceTrial } from "@newsledger/dashboard";
import { defineSource, probeSource, type Source, type SourceInput } from "@newsledger/source-kit";
import type { HostBudgets } from "@newsledger/store";
import { shareHostBudget } from "@newsledger/worker";
import { loadAdapters, NORMALISER } from "@newsledger/worker/adapters";
import { openAsker } from "./open-asker.js";
import { figuresOf } from "./read-outlet-page.js";

/** Tries one source for the dashboard, in the hosts' turns that all processes share. Nothing of it is stored. */
export function createSourceTrial(
  config: Config,
  hosts: HostBudgets,
): (declaration: Partial<SourceDeclaration>) => Promise<SourceTrial> {
  return async (declaration) => {
    const source = await adapterOf(declaration, config);
    const options = { delayMs: config.minDelayMs, cassette: null, isRecording: false, budget: shareHostBudget(hosts) };
    const asker = await openAsker(config, options);
    const read: Article[] = [];
    try {
      const onArticle = (article: Article) => void read.push(article);
      const { findings } = await probeSource(source, asker.ask, NORMALISER, { articles: 1, onArticle });
      const [article = null] = read;
      return {
        checks: findings.map(({ what, verdict, sentence }) => ({ what, isOk: verdict === "ok", sentence })),
        article,
        figures: article === null ? [] : figuresOf(article, source.declaration.country),
      };
    } finally {
      await asker.close();
    }
  };
}

/** As the ledger has it declared, with the readings of its adapter: it may have been edited since the start. */
async function adapterOf(declaration: Partial<SourceDeclaration>, config: Config): Promise<Source> {
  const { slug } = declaration;
  if (slug === undefined || declaration.endpoints === undefined) {
    throw permanent("source.not-found", "This source announces nothing that could be tried.", {
      hint: "Files that were brought in by hand belong to no outlet.",
    });
  }
  const adapters = await loadAdapters(config);
  return adapters.find(slug) ?? defineSource(declaration as SourceInput);
}
