import model from "wink-eng-lite-web-model";
import winkNLP from "wink-nlp";
import { parseAmount } from "./parse-amount.mjs";

const nlp = winkNLP(model);
const UNITS = { MONEY: (text) => /[$£€¥]|\p{L}+$/u.exec(text)?.[0] ?? null, PERCENT: () => "%" };
const KINDS = new Set(["CARDINAL", "MONEY", "PERCENT", "DURATION"]);

/** Named entities that are amounts; the value is read out of their words, for wink gives none. */
export function read(text) {
  return nlp
    .readDoc(text)
    .entities()
    .out(nlp.its.detail)
    .filter(({ type }) => KINDS.has(type))
    .flatMap(({ value, type }) => {
      const amount = parseAmount(value);
      const unit = UNITS[type]?.(value) ?? (type === "DURATION" ? (/\p{L}+$/u.exec(value)?.[0] ?? null) : null);
      return amount === null ? [] : [{ value: amount, unit }];
    });
}
