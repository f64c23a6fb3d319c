import { permanent } from "@newsledger/contracts/errors";
import type { KeyTable } from "./key-table.js";
import { LABEL_COUNT } from "./labels.js";
import type { CrfModel, PackedModel } from "./model.js";
import { SectionReader, SectionWriter } from "./sections.js";
import { readTable, writeTable } from "./sorted-table.js";
import { readRows, writeRows } from "./weight-rows.js";

/** Raise it whenever the bytes, the features or the labels change: weights mean nothing to another reader. */
export const MODEL_FORMAT = 2;

/** "NLNM": the first bytes of every model. */
const MAGIC = [0x4e, 0x4c, 0x4e, 0x4d];
const HEADER_LENGTH = 8;

/** Laid out as it is looked up: reading a model is looking at its bytes, and a short text is read at once. */
export function encodeModel({ lexicon, rows, weights, scale, transitions }: CrfModel): Uint8Array {
  const out = new SectionWriter();
  out.write(Float32Array.of(scale));
  out.write(transitions);
  writeRows(
    out,
    inOrder(rows).map(([key, row]) => [key, weights.subarray(row * LABEL_COUNT, (row + 1) * LABEL_COUNT)]),
  );
  writeTable(out, inOrder(lexicon.phrases));
  writeTable(out, inOrder(lexicon.classes));
  const body = out.toBytes();
  const whole = new SectionWriter();
  whole.write(Uint8Array.of(...MAGIC, MODEL_FORMAT, LABEL_COUNT, 0, 0));
  whole.count(body.length);
  whole.write(body);
  return whole.toBytes();
}

function inOrder(table: KeyTable): [key: number, value: number][] {
  return [...table.entries()].sort(([a], [b]) => a - b);
}

/** @throws LedgerError `extract.model_format` when the bytes are no model of this format. */
export function decodeModel(bytes: Uint8Array): PackedModel {
  const input = new SectionReader(bytes);
  const header = input.left < HEADER_LENGTH + 4 ? new Uint8Array(0) : input.read(Uint8Array, HEADER_LENGTH);
  if (MAGIC.some((byte, at) => header[at] !== byte)) throw badModel("The bytes are no name model.");
  const [format, labels] = header.subarray(MAGIC.length);
  if (format !== MODEL_FORMAT)
    throw badModel(`The name model has format ${format}; this version reads ${MODEL_FORMAT}.`);
  if (labels !== LABEL_COUNT) throw badModel(`The name model has ${labels} labels; this version reads ${LABEL_COUNT}.`);
  if (input.count() !== input.left) throw badModel("The name model is cut short.");
  const [scale] = input.read(Float32Array, 1);
  const transitions = input.read(Float32Array, LABEL_COUNT * LABEL_COUNT);
  const rows = readRows(input);
  const phrases = readTable(input);
  const classes = readTable(input);
  return { scale: scale as number, transitions, rows, lexicon: { phrases, classes } };
}

function badModel(message: string): Error {
  return permanent("extract.model_format", message, {
    hint: "Train it again with `pnpm train entities`, or install the version that it came with.",
  });
}
