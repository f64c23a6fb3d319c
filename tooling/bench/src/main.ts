import { Command } from "commander";
import { articlesCommand } from "./commands/articles.js";
import { attributionCommand } from "./commands/attribution.js";
import { claimsCommand } from "./commands/claims.js";
import { entitiesCommand } from "./commands/entities.js";
import { fetchCommand } from "./commands/fetch.js";
import { figuresCommand } from "./commands/figures.js";
import { pipelineCommand } from "./commands/pipeline.js";

const program = new Command("bench").description("Measures the project, beside its peers where there are any.");
program.addCommand(articlesCommand());
program.addCommand(attributionCommand());
program.addCommand(claimsCommand());
program.addCommand(entitiesCommand());
program.addCommand(fetchCommand());
program.addCommand(figuresCommand());
program.addCommand(pipelineCommand());
await program.parseAsync();
