import { basename, resolve } from "node:path";
import { permanent } from "@newsledger/contracts";
import type { DistantRecogniser } from "@newsledger/extract";
import { decodeNames } from "./decode-names.js";
import { encodeWindows, type Window } from "./encode-windows.js";
import { type Label, readModelFolder } from "./model-folder.js";
import {
  loadLibrary,
  type ModelTokenizer,
  type TokenClassifier,
  type TransformersLibrary,
} from "./transformers-library.js";

export interface TransformersOptions {
  /** Folder of a token classification model in ONNX form. */
  model: string;
  /** Folder into which `@huggingface/transformers` was installed. */
  library: string;
  /** BCP 47 primary tags of the languages that the model was trained for. */
  languages: readonly string[];
}

const BATCH_SIZE = 8;
/** Longer ones cost more than they tell; most models end at 512. */
const MAX_WINDOW_PIECES = 384;

/**
 * Opens the model. It runs on this machine's processor, and nothing is downloaded.
 *
 * @throws LedgerError `recogniser.library_missing`, `recogniser.library_broken`, `recogniser.model_missing`,
 * `recogniser.model_broken`, `recogniser.labels_unknown` (all permanent)
 */
export async function openTransformersRecogniser(
  options: TransformersOptions,
): Promise<DistantRecogniser & { close(): Promise<void> }> {
  const folder = resolve(options.model);
  const { precision, labels } = await readModelFolder(folder);
  const library = await loadLibrary(resolve(options.library));
  const { tokenizer, model } = await loadModel(library, folder, precision);
  const limit = Math.min(MAX_WINDOW_PIECES, model.config.max_position_embeddings ?? MAX_WINDOW_PIECES);
  return {
    name: `transformers:${basename(folder)}`,
    languages: options.languages,
    async recognise(doc) {
      const found: Label[] = doc.tokens.map(() => null);
      const windows = encodeWindows(doc, tokenizer, limit);
      for (let at = 0; at < windows.length; at += BATCH_SIZE)
        await classify(windows.slice(at, at + BATCH_SIZE), { library, tokenizer, model, labels }, found);
      return decodeNames(found, doc);
    },
    close: async () => void (await model.dispose()),
  };
}

async function loadModel(
  { AutoTokenizer, AutoModelForTokenClassification }: TransformersLibrary,
  folder: string,
  dtype: string,
) {
  try {
    const [tokenizer, model] = await Promise.all([
      AutoTokenizer.from_pretrained(folder),
      AutoModelForTokenClassification.from_pretrained(folder, { dtype, device: "cpu" }),
    ]);
    return { tokenizer, model };
  } catch (cause) {
    throw permanent("recogniser.model_broken", `The model in ${folder} cannot be loaded.`, {
      hint: "Look at its files: config.json, tokenizer.json and onnx/ must belong together.",
      cause,
    });
  }
}

interface Opened {
  library: TransformersLibrary;
  tokenizer: ModelTokenizer;
  model: TokenClassifier;
  labels: Label[];
}

/** Reads windows at once and notes each token's label by its first piece. */
async function classify(
  windows: Window[],
  { library, tokenizer, model, labels }: Opened,
  found: Label[],
): Promise<void> {
  const length = Math.max(...windows.map(({ ids }) => ids.length));
  const dims = [windows.length, length];
  const toTensor = (fill: number, idOf: (id: number) => number) => {
    const values = windows.flatMap(({ ids }) =>
      Array.from({ length }, (_, at) => BigInt(ids[at] === undefined ? fill : idOf(ids[at]))),
    );
    return new library.Tensor("int64", BigInt64Array.from(values), dims);
  };
  const { logits } = await model({
    input_ids: toTensor(tokenizer.pad_token_id ?? 0, (id) => id),
    attention_mask: toTensor(0, () => 1),
    token_type_ids: toTensor(0, () => 0),
  });
  const width = logits.dims[2] ?? 0;
  windows.forEach(({ pieces }, row) => {
    for (const { token, at } of pieces)
      found[token] = labels[bestOf(logits.data, (row * length + at) * width, width)] ?? null;
  });
}

function bestOf(scores: ArrayLike<number>, start: number, width: number): number {
  let best = 0;
  for (let at = 1; at < width; at++) if ((scores[start + at] ?? 0) > (scores[start + best] ?? 0)) best = at;
  return best;
}
