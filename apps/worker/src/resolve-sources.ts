import { basename } from "node:path";
import type { Config } from "@newsledger/config";
import { type LedgerError, permanent, type SourceDeclaration } from "@newsledger/contracts";
import { builtInSources, findSource } from "@newsledger/sources";
import type { Adapters } from "./load-adapters.js";

/**
 * The sources that the configuration asks for: adapters by slug or package with their overrides, those declared in place,
 * and the sample world's when it runs. Paused ones are told apart, since the store keeps them.
 *
 * @throws LedgerError `config.unknown_source`, `config.duplicate_source` (permanent), or what is wrong with an adapter
 */
export function resolveSources(
  config: Pick<Config, "sources">,
  sample: SourceDeclaration[] = [],
  adapters: Pick<Adapters, "all" | "errors" | "find"> = BUILT_IN,
): { declarations: SourceDeclaration[]; paused: string[] } {
  const paused: string[] = [];
  const chosen = config.sources.map((choice) => {
    if ("declare" in choice) return choice.declare;
    const source = adapters.find(choice.use);
    if (source === undefined) throw brokenAdapter(choice.use, adapters) ?? unknownSource(choice.use, adapters);
    if (choice.isPaused) paused.push(source.declaration.slug);
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

const BUILT_IN: Adapters = { all: builtInSources, own: [], errors: [], find: findSource };

/** Why an adapter that is asked for is not there, where its own file or package says why. */
function brokenAdapter(name: string, { errors }: Pick<Adapters, "errors">): LedgerError | undefined {
  return errors.find(({ context }) => {
    const file = typeof context.file === "string" ? basename(context.file).replace(/\.\w+$/, "") : null;
    return [context.source, context.package, file].includes(name);
  });
}

function unknownSource(slug: string, { all }: Pick<Adapters, "all">) {
  const known = all.map((source) => source.declaration.slug).join(", ");
  return permanent("config.unknown_source", `There is no source "${slug}".`, {
    hint: `Use one of: ${known}; or make one with \`newsledger new source <address>\`, or declare it in place.`,
    context: { slug },
  });
}
