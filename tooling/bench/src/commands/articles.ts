import { Command, InvalidArgumentError, Option } from "commander";
import type { ArticlesReport } from "../articles/bench-articles.js";
import { ARTICLE_SETS, type ArticleSet, articlesFolder, findSets } from "../articles/read-corpus.js";
import { PEER_SYSTEMS, type System } from "../articles/systems.js";
import { addExamples } from "../examples.js";
import { clearProgress, showProgress } from "../progress.js";

const PEER_NAMES = PEER_SYSTEMS.map(({ name }) => name).join(", ");

interface ArticlesOptions {
  corpus?: string;
  set: ArticleSet[];
  worst: number;
  rounds: number;
  peers: System[];
  json?: boolean;
}

/** `pnpm bench articles`: how well and how fast pages are read, beside the libraries one could take instead. */
export function articlesCommand(): Command {
  const command = new Command("articles")
    .description("how well and how fast pages are read, beside the libraries one could take instead")
    .option("--corpus <folder>", "pages and truths: SET/html/*.html.gz beside the truths of each set")
    .addOption(
      new Option("--set <list>", "which sets to read")
        .argParser(parseSets)
        .default([...ARTICLE_SETS], ARTICLE_SETS.join(",")),
    )
    .option("--worst <count>", "how many of our worst pages to show, with what differs", parseCount, 0)
    .addOption(
      new Option("--peers <list>", `all, none, or some of ${PEER_NAMES}`)
        .argParser(parsePeers)
        .default([...PEER_SYSTEMS], "all"),
    )
    .option("--rounds <count>", "how often to read the corpus once warm; costs are averages", parseRounds, 1)
    .option("--json", "print the report as JSON")
    .action(benchTheArticles);
  return addExamples(command, [
    ["pnpm bench articles --corpus ~/corpora/articles", "ours and all peers over every set"],
    ["pnpm bench articles --corpus ~/corpora/articles --peers none --worst 10", "ours alone, and where it fails"],
    ["pnpm bench articles --corpus ~/corpora/articles --set aeb --json", "to compare with later"],
  ]);
}

async function benchTheArticles({ corpus, set, worst, rounds, peers, json }: ArticlesOptions): Promise<void> {
  const named = corpus ?? process.env.NEWSLEDGER_CORPUS;
  const folder = named === undefined ? undefined : articlesFolder(named);
  const sets = folder === undefined ? [] : findSets(folder).filter((name) => set.includes(name));
  if (folder === undefined || sets.length === 0) {
    console.log(
      folder === undefined
        ? "Skipped: no corpus. Name a folder of pages and truths with --corpus, or in NEWSLEDGER_CORPUS."
        : `Skipped: ${folder} holds none of the sets ${set.join(", ")}. Each is a folder with html/ and its truths.`,
    );
    return;
  }
  const { benchArticles } = await import("../articles/bench-articles.js");
  const { formatReport } = await import("../articles/format-report.js");
  const report = await benchArticles({ corpus: folder, sets, peers, worst, rounds, onProgress: showProgress });
  clearProgress();
  console.log(json ? JSON.stringify(briefly(report), null, 2) : formatReport(report));
}

function briefly({ worst, ...report }: ArticlesReport): object {
  return {
    ...report,
    worst: worst.map(({ page, score }) => ({ set: page.set, id: page.id, url: page.url, score: score.body })),
  };
}

function parseSets(text: string): ArticleSet[] {
  const names = text.split(",").map((name) => name.trim() as ArticleSet);
  if (names.every((name) => ARTICLE_SETS.includes(name))) return names;
  throw new InvalidArgumentError(`Write some of ${ARTICLE_SETS.join(", ")}, separated by commas.`);
}

function parsePeers(text: string): System[] {
  if (text === "all") return [...PEER_SYSTEMS];
  if (text === "none") return [];
  const names = text.split(",").map((name) => name.trim());
  const known = PEER_SYSTEMS.filter(({ name }) => names.includes(name));
  if (known.length === names.length) return known;
  throw new InvalidArgumentError(`Write all, none, or some of ${PEER_NAMES}, separated by commas.`);
}

function parseRounds(text: string): number {
  const rounds = parseCount(text);
  if (rounds > 0) return rounds;
  throw new InvalidArgumentError("Write a whole number between 1 and 1000.");
}

function parseCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 0 && count <= 1_000) return count;
  throw new InvalidArgumentError("Write a whole number between 0 and 1000.");
}
