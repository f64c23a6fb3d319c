import { Command } from "commander";
import { articlesCommand } from "./commands/articles.js";
import { pipelineCommand } from "./commands/pipeline.js";

const program = new Command("bench").description("Measures the project, beside its peers where there are any.");
program.addCommand(articlesCommand());
program.addCommand(pipelineCommand());
await program.parseAsync();
