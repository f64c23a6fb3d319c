import type { Token, TokenisedText } from "../tokens/token.js";
import { spellExact } from "../units/phrase-table.js";
import { isAllCaps, isCapital } from "./capitals.js";
import type { Gazetteer } from "./gazetteer.js";
import type { Name } from "./recogniser.js";

export const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Dr|Gen|Lt|Col|Capt|Sgt|Maj|Sen|Rep|Gov|Prof)$/;

export const CREDIT = /^(?:photo|photos|file|ho|pool|picture|video)$/i;

/** Whoever follows a title is a person: "Mr Trump". */
export function findTitled({ tokens }: TokenisedText, names: readonly Name[]): Name[] {
  const isTaken = markTaken(tokens.length, names);
  const found: Name[] = [];
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    if (isTaken[at] || !COURTESY.test(tokens[at]?.text ?? "")) continue;
    const from = at + (tokens[at + 1]?.text === "." ? 2 : 1);
    let to = from;
    if (COURTESY.test(tokens[from]?.text ?? "")) continue;
    while (to - from < 4 && isCapital(tokens[to]) && !isTaken[to] && tokens[to]?.sentence === tokens[at]?.sentence)
      to += 1;
    if (to > from && !isTaken[to]) found.push({ from, to, type: "person" });
    at = Math.max(at, to - 1);
  }
  return found;
}

const CREDIT_LEAD = /^(?:photos?|pictures?|images?|credits?|source|via|video)$/i;

/** "AFP PHOTO", "Photo: Reuters", and a line that is an agency alone: listed bodies where pictures are credited. */
export function findCredited(
  { tokens, sentences }: TokenisedText,
  names: readonly Name[],
  gazetteer: Gazetteer,
): Name[] {
  const isTaken = markTaken(tokens.length, names);
  const found: Name[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (isTaken[at] || !isCapital(tokens[at])) continue;
    const hit = gazetteer.names.find(tokens, at, spellExact);
    if (hit?.value.type !== "organization" || isTaken.subarray(at, hit.to).includes(1)) continue;
    const sentence = sentences[tokens[at]?.sentence ?? 0];
    const isLine = sentence?.from === at && sentence.to === hit.to;
    const isLed = /^[:/]$/.test(tokens[at - 1]?.text ?? "") && CREDIT_LEAD.test(tokens[at - 2]?.text ?? "");
    if (isLine || isLed || CREDIT.test(tokens[hit.to]?.text ?? ""))
      found.push({ from: at, to: hit.to, type: "organization" });
    at = hit.to - 1;
  }
  return found;
}

function markTaken(length: number, names: readonly Name[]): Uint8Array {
  const isTaken = new Uint8Array(length + 1);
  for (const { from, to } of names) isTaken.fill(1, from, to);
  return isTaken;
}

/**
 * A word that the text never writes small, and that it names again and again or bears as a surname, is that name
 * wherever it stands alone: "Trump was late."
 */
export function findRepeated({ tokens, sentences }: TokenisedText, names: readonly Name[]): Name[] {
  const known = readRepeated(tokens, names);
  if (known.size === 0) return [];
  for (const { kind, text, lower } of tokens)
    if (kind === "word" && text === lower) known.delete(text.charAt(0).toUpperCase() + text.slice(1));
  const isTaken = markTaken(tokens.length, names);
  const found: Name[] = [];
  for (const sentence of sentences) {
    if (isAllCaps(tokens, sentence)) continue;
    for (let at = sentence.from; at < sentence.to; at += 1) {
      const type = isTaken[at] ? undefined : known.get(tokens[at]?.text ?? "");
      if (type && !isCapital(tokens[at - 1]) && !isCapital(tokens[at + 1])) found.push({ from: at, to: at + 1, type });
    }
  }
  return found;
}

/** Words named alone at least this often are taken for that name everywhere. */
const OFTEN = 2;

function readRepeated(tokens: readonly Token[], names: readonly Name[]): Map<string, Name["type"]> {
  const counts = new Map<string, number>();
  const known = new Map<string, Name["type"]>();
  for (const { from, to, type } of names) {
    const word = tokens[to - 1]?.text ?? "";
    if (word.length < 3 || !isCapital(tokens[to - 1])) continue;
    if (to - from > 1 && type === "person") known.set(word, type);
    if (to - from > 1) continue;
    counts.set(word, (counts.get(word) ?? 0) + 1);
    if ((counts.get(word) as number) >= OFTEN && !known.has(word)) known.set(word, type);
  }
  return known;
}
