import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { parseAmount } from "./parse-amount.mjs";

const nlp = winkNLP(model);
const UNITS = { MONEY: (text) => /[$£€¥]|\p{L}+$/u.exec(text)?.[0] ?? null, PERCENT: () => "%" };
const KINDS = new Set(["CARDINAL", "MONEY", "PERCENT", "DURATION"]);

/** Where each token stands: wink counts tokens, not characters. */
function placeTokens(text, words) {
  let at = 0;
  return words.map((word) => {
    const found = text.indexOf(word, at);
    const start = found < 0 ? at : found;
    at = found < 0 ? at : found + word.length;
    return { start, end: at };
  });
}

/** Named entities that are amounts; the value is read out of their words, for wink gives none. */
export function read(text) {
  const doc = nlp.readDoc(text);
  const places = placeTokens(text, doc.tokens().out(nlp.its.value));
  const spans = doc.entities().out(nlp.its.span);
  const details = doc.entities().out(nlp.its.detail);
  return details.flatMap(({ value, type }, i) => {
    const amount = KINDS.has(type) ? parseAmount(value) : null;
    if (amount === null) return [];
    const unit = UNITS[type]?.(value) ?? (type === "DURATION" ? (/\p{L}+$/u.exec(value)?.[0] ?? null) : null);
    const [first, last] = spans[i];
    return [{ value: amount, unit, start: places[first].start, end: places[last].end }];
  });
}
