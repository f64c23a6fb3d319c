import { Command } from "commander";
import { attributionCommand } from "./commands/attribution.js";
import { confidenceCommand } from "./commands/confidence.js";
import { datesCommand } from "./commands/dates.js";
import { entitiesCommand } from "./commands/entities.js";
import { gazetteerCommand } from "./commands/gazetteer.js";
import { nounsCommand } from "./commands/nouns.js";
import { syntaxCommand } from "./commands/syntax.js";

const program = new Command("train").description("Learns the extractor's weights from corpora given by path.");
program.addCommand(attributionCommand());
program.addCommand(confidenceCommand());
program.addCommand(datesCommand());
program.addCommand(entitiesCommand());
program.addCommand(gazetteerCommand());
program.addCommand(nounsCommand());
program.addCommand(syntaxCommand());
await program.parseAsync();
