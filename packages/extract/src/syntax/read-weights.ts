import { decodeBase64 } from "../data/decode-base64.js";
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

export function readModel(text: string, classes: number): LinearModel {
  const bytes = decodeBase64(text);
  const weights = new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length);
  return { weights, classes, mask: bytes.length / classes - 1 };
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
