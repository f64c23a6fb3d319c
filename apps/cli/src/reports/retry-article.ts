import { permanent } from "@newsledger/contracts";
import { migrateStore, type Store, type TrailRow } from "@newsledger/store";
import { createLogger } from "@newsledger/telemetry";
import { openStageDeps, runPage } from "@newsledger/worker";
import type { GlobalOptions } from "../command-frame.js";
import { EXIT } from "../exit-codes.js";
import { refuseAbsentLedger } from "../ledger/with-ledger.js";
import { withServer } from "../ledger/with-server.js";
import { loadSettings } from "../load-settings.js";
import { openTerminal } from "../terminal/terminal.js";

/** Opens the stage that failed last at an address again, and runs it and what follows here and now. */
export async function retryArticle(reference: string, options: GlobalOptions & { json?: boolean }): Promise<number> {
  const config = loadSettings(options);
  const terminal = openTerminal();
  refuseAbsentLedger(config);
  const reports = await withServer(config, async ({ databaseUrl }) => {
    await migrateStore(databaseUrl);
    const logger = createLogger({ name: "retry", level: "silent" });
    const deps = await openStageDeps({ config, databaseUrl, logger, applicationName: "newsledger retry" });
    try {
      const failure = await findFailure(reference, deps.store);
      await deps.store.stages.reopen(failure.stage, failure.subjectId);
      return await runPage(failure.pageId, deps);
    } finally {
      await deps.close();
    }
  });
  if (options.json) terminal.json(reports);
  for (const { stage, outcome, sentence } of options.json ? [] : reports) {
    terminal.print(`${stage}: ${outcome}${sentence ? ` (${sentence})` : ""}`);
  }
  if (!options.json && reports.length === 0)
    terminal.print("It is open again; the workers take it when its host may be asked.");
  return reports.some(({ outcome }) => outcome === "failed") ? EXIT.failure : EXIT.ok;
}

interface Failure {
  stage: Exclude<TrailRow["stage"], "discover">;
  subjectId: number;
  pageId: number;
}

const GIVEN_UP = ["failed", "filtered", "empty"];

async function findFailure(reference: string, { read }: Store): Promise<Failure> {
  const id = await read.resolveArticle(reference);
  const detail = id === null ? null : await read.findArticle(id);
  const trail = detail?.trail ?? (await read.trailOfAddress(reference));
  const last = trail.at(-1);
  if (last === undefined) {
    throw permanent("article.not-found", `Nothing is known of "${reference}".`, {
      hint: "Give an article's number, its address or a part of it.",
      context: { reference },
    });
  }
  const { stage, subjectId, pageId } = last;
  if (!GIVEN_UP.includes(last.outcome) || stage === "discover" || subjectId === null || pageId === null) {
    throw permanent("retry.not-found", `Nothing failed at "${reference}": ${stage} ended as ${last.outcome}.`, {
      hint: `See what happened with \`newsledger explain ${reference}\`.`,
      context: { reference },
    });
  }
  return { stage, subjectId, pageId };
}
