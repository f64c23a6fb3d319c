import type { Config } from "@newsledger/config";
import { EXTRACTOR_VERSION, extract, extractFrom } from "@newsledger/extract";
import { openTransformersRecogniser } from "@newsledger/recogniser-transformers";
import type { TextReader } from "./stage-deps.js";

/** The extractor, with the recogniser that the configuration names. Throws `recogniser.…` when that cannot be opened. */
export async function openReader(recogniser: Config["recogniser"] | undefined): Promise<TextReader> {
  if (!recogniser) return { version: EXTRACTOR_VERSION, read: (input) => extract(input), close: async () => {} };
  const opened = await openTransformersRecogniser(recogniser);
  return {
    version: `${EXTRACTOR_VERSION}+${opened.name}`,
    read: (input) => extractFrom(input, opened),
    close: () => opened.close(),
  };
}
