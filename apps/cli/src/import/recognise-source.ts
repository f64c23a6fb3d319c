import type { SourceDeclaration } from "@newsledger/contracts";
import { normalisePage, normaliseText } from "@newsledger/normalise";
import { guessSource } from "@newsledger/source-kit";
import type { ImportItem } from "./import-item.js";

/** The known source that an item names by its address or its own furniture, or null. Reads it once without hints. */
export function recogniseSource(item: ImportItem, url: string, known: SourceDeclaration[]): SourceDeclaration | null {
  try {
    const { article } =
      item.kind === "html"
        ? normalisePage({ url, body: item.bytes })
        : normaliseText({ url, text: new TextDecoder().decode(item.bytes) });
    return article === null ? null : guessSource(article, known);
  } catch {
    // What cannot be read names nobody; the import itself will say what is wrong with it.
    return null;
  }
}
