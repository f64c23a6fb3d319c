import { permanent } from "@newsledger/contracts";
import { ByteReader, ByteWriter } from "./bytes.js";
import { KeyTable } from "./key-table.js";
import { LABEL_COUNT } from "./labels.js";
import type { CrfModel } from "./model.js";

/** Raise it whenever the bytes, the features or the labels change: weights mean nothing to another reader. */
export const MODEL_FORMAT = 1;

/** "NLNM": the first bytes of every model. */
const MAGIC = [0x4e, 0x4c, 0x4e, 0x4d];
/** What the last byte must be, so that a model cut short is found out. */
const END = 0x2e;

/**
 * Sorted keys as differences, and behind each row's key a mask of the labels that have a weight, then those weights:
 * three weights in four are zero.
 */
export function encodeModel(model: CrfModel): Uint8Array {
  const out = new ByteWriter();
  for (const byte of [...MAGIC, MODEL_FORMAT, LABEL_COUNT]) out.byte(byte);
  out.float(model.scale);
  for (const weight of model.transitions) out.float(weight);
  writeTable(out, model.rows, (row) =>
    writeRow(out, model.weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)),
  );
  writeTable(out, model.lexicon.phrases, (bits) => out.byte(bits));
  writeTable(out, model.lexicon.classes, (value) => out.varint(value));
  out.byte(END);
  return out.toBytes();
}

function writeTable(out: ByteWriter, table: KeyTable, writeValue: (value: number) => void): void {
  const entries = [...table.entries()].sort(([a], [b]) => a - b);
  out.varint(entries.length);
  let last = 0;
  for (const [key, value] of entries) {
    out.varint(key - last);
    writeValue(value);
    last = key;
  }
}

function writeRow(out: ByteWriter, weights: Int8Array): void {
  let mask = 0;
  for (const [label, weight] of weights.entries()) if (weight !== 0) mask |= 1 << label;
  out.varint(mask);
  for (const weight of weights) if (weight !== 0) out.byte(weight);
}

/** @throws LedgerError `extract.model_format` when the bytes are no model of this format. */
export function decodeModel(bytes: Uint8Array): CrfModel {
  const input = new ByteReader(bytes);
  if (MAGIC.some((byte) => input.byte() !== byte)) throw badModel("The bytes are no name model.");
  const format = input.byte();
  if (format !== MODEL_FORMAT)
    throw badModel(`The name model has format ${format}; this version reads ${MODEL_FORMAT}.`);
  const labels = input.byte();
  if (labels !== LABEL_COUNT) throw badModel(`The name model has ${labels} labels; this version reads ${LABEL_COUNT}.`);
  if (bytes.at(-1) !== END) throw badModel("The name model is cut short.");
  const scale = input.float();
  const transitions = Float32Array.from({ length: LABEL_COUNT * LABEL_COUNT }, () => input.float());
  const { rows, weights } = readRows(input);
  const phrases = readTable(input, () => input.byte());
  const classes = readTable(input, () => input.varint());
  return { scale, transitions, rows, weights, lexicon: { phrases, classes } };
}

function badModel(message: string): Error {
  return permanent("extract.model_format", message, {
    hint: "Train it again with `pnpm train entities`, or install the version that it came with.",
  });
}

function readTable(input: ByteReader, readValue: () => number): KeyTable {
  const count = input.varint();
  const table = new KeyTable(count);
  let key = 0;
  for (let entry = 0; entry < count && !input.isAtEnd; entry += 1) {
    key += input.varint();
    table.set(key, readValue());
  }
  return table;
}

function readRows(input: ByteReader): { rows: KeyTable; weights: Int8Array } {
  const count = input.varint();
  const rows = new KeyTable(count);
  const weights = new Int8Array(count * LABEL_COUNT);
  let key = 0;
  for (let row = 0; row < count && !input.isAtEnd; row += 1) {
    key += input.varint();
    rows.set(key, row);
    const mask = input.varint();
    for (let label = 0; label < LABEL_COUNT; label += 1)
      if (mask & (1 << label)) weights[row * LABEL_COUNT + label] = input.signedByte();
  }
  return { rows, weights };
}
