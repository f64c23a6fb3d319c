import { Command } from "commander";
import { syntaxCommand } from "./commands/syntax.js";

const program = new Command("train").description("Learns the extractor's weights from corpora given by path.");
program.addCommand(syntaxCommand());
await program.parseAsync();
