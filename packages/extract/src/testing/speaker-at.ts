import type { Figure } from "@newsledger/contracts";
import { figures } from "./read-figures.js";

/** The figure that a text marks with double brackets, "lost [[40]] boats"; undefined where none is read there. */
export function markedFigure(marked: string): Figure | undefined {
  const at = marked.indexOf("[[");
  const end = marked.indexOf("]]") - 2;
  const found = figures(marked.replace("[[", "").replace("]]", ""));
  return found.find((figure) => figure.start < end && at < figure.end);
}

/** Who is held to have said the marked figure; null in the article's own voice. */
export function speakerAt(marked: string): string | null | undefined {
  return markedFigure(marked)?.speaker;
}
