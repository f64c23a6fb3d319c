import { extract } from "@newsledger/extract";
import { z } from "zod";
import { runFilter } from "./run-filter.js";

/** A day is enough to resolve "in July" by, and is all that many collections of texts know. */
const Published = z.union([z.iso.datetime({ offset: true, local: true }), z.iso.date()]);

const TextLine = z.object({
  text: z.string(),
  publishedAt: Published.nullish(),
  title: z.string().nullish(),
  lang: z.string().nullish(),
  context: z.array(z.string()).optional(),
});

/** `{"id","text"}` in, entities and figures out. */
export function extractLines(): Promise<number> {
  return runFilter({ schema: TextLine, map: extractLine });
}

function extractLine({
  text,
  publishedAt = null,
  title = null,
  lang = null,
  context,
}: z.output<typeof TextLine>): object {
  const { entities, figures } = extract({ text, publishedAt, title, lang, context });
  return { entities, figures };
}
