import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { CONFIG_FILE_NAME, type Config } from "@newsledger/config";
import { isSeq, parseDocument } from "yaml";

/** Adds slugs to the sources of the configuration, and leaves the rest of the file as it is. Answers its path. */
export async function useSources(
  config: Pick<Config, "configFile" | "sources">,
  slugs: readonly string[],
): Promise<string> {
  const path = config.configFile ?? resolve(CONFIG_FILE_NAME);
  const known = new Set(config.sources.map((choice) => ("use" in choice ? choice.use : choice.declare.slug)));
  const added = slugs.filter((slug) => !known.has(slug));
  if (added.length === 0) return path;
  const text = existsSync(path) ? await readFile(path, "utf8") : "";
  const document = parseDocument(text === "" ? "sources: []\n" : text);
  const sources = document.get("sources");
  if (isSeq(sources)) {
    sources.flow = false;
    for (const slug of added) sources.add(document.createNode(slug));
  } else document.set("sources", document.createNode(added));
  await writeFile(path, document.toString({ lineWidth: 0 }));
  return path;
}
