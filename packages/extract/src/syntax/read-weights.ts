import { KNOWN_WORDS, PARSE_WEIGHTS, RELATION_WEIGHTS, TAG_WEIGHTS } from "../data/syntax-weights.js";
import type { LinearModel } from "./linear-model.js";
import { PARSE_CLASSES } from "./parse-state.js";
import { RELATIONS } from "./relation.js";
import { WORD_CLASSES } from "./word-class.js";
import { WordCoder } from "./word-codes.js";

export interface SyntaxModel {
  coder: WordCoder;
  tagger: LinearModel;
  parser: LinearModel;
  relations: LinearModel;
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

function decodeBase64(text: string): Uint8Array {
  const values = new Uint8Array(128);
  for (let i = 0; i < LETTERS.length; i += 1) values[LETTERS.charCodeAt(i)] = i;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  const valueAt = (at: number): number => values[text.charCodeAt(at)] as number;
  for (let at = 0, to = 0; at < text.length; at += 4) {
    const group = (valueAt(at) << 18) | (valueAt(at + 1) << 12) | (valueAt(at + 2) << 6) | valueAt(at + 3);
    bytes[to++] = group >> 16;
    if (to < bytes.length) bytes[to++] = (group >> 8) & 255;
    if (to < bytes.length) bytes[to++] = group & 255;
  }
  return bytes;
}

export function readModel(text: string, classes: number): LinearModel {
  const bytes = decodeBase64(text);
  return { weights: new Int8Array(bytes.buffer), classes, mask: bytes.length / classes - 1 };
}

let model: SyntaxModel | undefined;

/** The weights, unpacked on first use: importing the package costs nothing. */
export function syntaxModel(): SyntaxModel {
  model ??= {
    coder: new WordCoder(decodeBase64(KNOWN_WORDS)),
    tagger: readModel(TAG_WEIGHTS, WORD_CLASSES.length),
    parser: readModel(PARSE_WEIGHTS, PARSE_CLASSES),
    relations: readModel(RELATION_WEIGHTS, RELATIONS.length),
  };
  return model;
}
