import type { Command } from "commander";
import { addExamples, runs } from "../command-frame.js";

export interface NewSourceOptions {
  into?: string;
  slug?: string;
  name?: string;
  timeZone?: string;
  country?: string;
  lang?: string;
  article?: string;
  builtIn?: boolean;
  use?: boolean;
  force?: boolean;
  cassette?: string;
  record?: boolean;
  json?: boolean;
}

export function addNewCommand(program: Command): void {
  const command = program.command("new").description("make something new: a source's adapter");
  const source = command
    .command("source <address>")
    .description("find an outlet's feeds, zone and language, write its adapter, record a fixture, run its suite")
    .option("--into <folder>", "folder of the adapter (default: sources, beside the configuration)")
    .option("--slug <slug>", "its short name (default: from the host)")
    .option("--name <name>", "the outlet's name (default: as the page says)")
    .option("--time-zone <zone>", "IANA zone of the newsroom (default: found out)")
    .option("--country <code>", "ISO 3166-1 code of its country (default: found out)")
    .option("--lang <tag>", "BCP 47 language of its articles (default: found out)")
    .option("--article <address>", "the article to record (default: the newest that is announced)")
    .option("--built-in", "write it as TypeScript among the built-in sources of this repository")
    .option("--use", "add it to the sources of the configuration")
    .option("--force", "write over an adapter that is there")
    .option("--cassette <folder>", "answers that were recorded, instead of the network")
    .option("--record", "ask the network and record the answers in the cassette")
    .option("--json", "print what was found and done as JSON")
    .action(
      runs<NewSourceOptions>(async (options, address = "") => {
        const { newSource } = await import("../scaffold/new-source.js");
        return newSource(address, options);
      }),
    );
  addExamples(source, [
    ["newsledger new source https://www.islandpost.example/", "the whole way, to the next step to take"],
    ["newsledger new source https://www.islandpost.example/ --use", "and follow it from the next start on"],
    [
      "newsledger new source https://www.islandpost.example/ --cassette /tmp/post --record",
      "keep every answer, to work on it offline (the same again without --record)",
    ],
  ]);
  addExamples(command, [
    ["newsledger new source https://www.islandpost.example/", "an adapter for an outlet"],
    [
      "newsledger new source https://www.islandpost.example/ --slug post --time-zone Pacific/Fiji",
      "with your own choices",
    ],
    ["newsledger new source https://www.islandpost.example/ --built-in", "to contribute it"],
  ]);
}
