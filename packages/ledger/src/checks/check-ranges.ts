import type { Finding } from "./checked-figure.js";
import { readNumerals } from "./read-written.js";
import type { SentenceFrame } from "./sentence-frame.js";
import { quote } from "./write-values.js";

const BETWEEN = /^between\b.*\band\b/isu;
const SCALE = /\b(thousand|million|billion|trillion|[mk]|bn|tn)\b/giu;

/** "between 18,000 and 14,000": the ends of a range the wrong way round. "From … to" may be a fall, so it is let be. */
export function checkRanges(frame: SentenceFrame): Finding[] {
  return frame.figures.flatMap((figure) => {
    if (figure.bound !== "range" || !BETWEEN.test(figure.text)) return [];
    const numerals = readNumerals(figure.text);
    const scales = [...figure.text.matchAll(SCALE)].map(([word]) => word.toLowerCase());
    const [first, second] = numerals;
    // "between $500,000 and $1 million": a scale of one end alone makes the ends no match for each other.
    const isOneScale = scales.length === 0 || (scales.length === 2 && scales[0] === scales[1]);
    if (!first || !second || numerals.length !== 2 || !isOneScale || first.value <= second.value) return [];
    const sentence = `The ends of ${quote(figure.text)} are the wrong way round: the first is larger. Check both numbers.`;
    return [{ kind: "reversed_range" as const, figureId: figure.id, sentence, evidence: [] }];
  });
}
