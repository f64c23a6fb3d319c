import type { ArticleImage } from "@newsledger/contracts";
import { foldText } from "../body/fold-text.js";
import { splitCredit } from "../names/split-credit.js";
import type { RemovalTrace } from "../removals/removal-trace.js";
import { positionOf, type TextLine } from "./text-line.js";

const CAPTION = { rule: "caption-line", reason: "a picture's caption with its credit" };
const DOUBLED = { rule: "repeated-caption", reason: "a picture's caption once more" };
const SMALL_PRINT = { rule: "agency-small-print", reason: "an agency's conditions for a picture" };

const MAX_CAPTION = 500;
const PICTURE =
  /\b(?:photo(?:graph)?s?|images?|pictures?|fotos?|bild|illustration|file photo|AP Photo)\b[^:/]{0,20}[:/]|©|\((?:[^()]{0,40}\b)?(?:AP|AFP|Reuters|REUTERS|Getty Images|EPA|dpa)\b[^()]{0,40}\)$/iu;
const CONDITIONS = /\b(?:MANDATORY CREDIT|RESTRICTED TO EDITORIAL USE|NO MARKETING|DISTRIBUTED AS A SERVICE)\b/;

/** Takes pictures' captions out of the text: "Flood waters in Otaki Photo: AFP", and what repeats them beside it. */
export function takePhotographs(
  lines: readonly TextLine[],
  trace: RemovalTrace,
): { images: ArticleImage[]; rest: TextLine[] } {
  const images: ArticleImage[] = [];
  const rest: TextLine[] = [];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    const image = readCaption(line.text);
    if (image !== null) {
      images.push(image);
      trace.add(CAPTION, positionOf(line), line.text);
    } else if (CONDITIONS.test(line.text)) {
      // The agency's own long caption stands before the outlet's short one; alone, it is the caption.
      if (next === undefined || readCaption(next.text) === null) images.push({ url: null, ...splitCredit(line.text) });
      trace.add(SMALL_PRINT, positionOf(line), line.text);
    } else if (isDoubled(line.text, next?.text) || isDoubled(line.text, lines[index - 1]?.text)) {
      trace.add(DOUBLED, positionOf(line), line.text);
    } else rest.push(line);
  });
  return { images, rest };
}

function readCaption(text: string): ArticleImage | null {
  if (text.length > MAX_CAPTION || CONDITIONS.test(text)) return null;
  const { caption, credit } = splitCredit(text);
  if (credit === null) return null;
  const tail = text.slice(caption?.length ?? 0);
  return PICTURE.test(tail) ? { url: null, caption, credit } : null;
}

function isDoubled(text: string, neighbour: string | undefined): boolean {
  const caption = neighbour === undefined ? null : (readCaption(neighbour)?.caption ?? null);
  return caption !== null && foldText(caption) === foldText(text);
}
