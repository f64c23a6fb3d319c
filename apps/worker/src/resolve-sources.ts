import type { Config } from "@newsledger/config";
import { permanent, type SourceDeclaration } from "@newsledger/contracts";
import { builtInSources, findSource } from "@newsledger/sources";

/**
 * The sources that the configuration asks for: built-in ones by slug with their overrides, those declared in place,
 * and the sample world's when it runs. Paused ones are told apart, since the store keeps them.
 *
 * @throws LedgerError `config.unknown_source`, `config.duplicate_source` (permanent)
 */
export function resolveSources(
  config: Pick<Config, "sources">,
  sample: SourceDeclaration[] = [],
): { declarations: SourceDeclaration[]; paused: string[] } {
  const paused: string[] = [];
  const chosen = config.sources.map((choice) => {
    if ("declare" in choice) return choice.declare;
    const source = findSource(choice.use);
    if (source === undefined) throw unknownSource(choice.use);
    if (choice.isPaused) paused.push(choice.use);
    return choice.schedule ? { ...source.declaration, schedule: choice.schedule } : source.declaration;
  });
  const declarations = [...chosen, ...sample];
  const slugs = declarations.map((declaration) => declaration.slug);
  const twice = slugs.find((slug, index) => slugs.indexOf(slug) !== index);
  if (twice !== undefined) {
    throw permanent("config.duplicate_source", `The source "${twice}" is configured twice.`, {
      hint: `Leave one entry of "${twice}" in the configuration's sources.`,
    });
  }
  return { declarations, paused };
}

function unknownSource(slug: string) {
  const known = builtInSources.map((source) => source.declaration.slug).join(", ");
  return permanent("config.unknown_source", `There is no built-in source "${slug}".`, {
    hint: `Use one of: ${known}; or declare it in place.`,
    context: { slug },
  });
}
