import { Command } from "commander";
import { entitiesCommand } from "./commands/entities.js";
import { syntaxCommand } from "./commands/syntax.js";

const program = new Command("train").description("Learns the extractor's weights from corpora given by path.");
program.addCommand(entitiesCommand());
program.addCommand(syntaxCommand());
await program.parseAsync();
