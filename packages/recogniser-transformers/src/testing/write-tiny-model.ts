import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

const LABELS = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC"];

/** Words the model knows, with their labels; it calls all others no name. */
const WORDS: Record<string, string> = {
  anna: "B-PER",
  "##lise": "O",
  ory: "I-PER",
  unesco: "B-ORG",
  lyon: "B-LOC",
};

const VOCABULARY = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "a", ...Object.keys(WORDS)];

/** Writes a whole model of a few hundred bytes: a table from pieces to labels, as a real ONNX graph with one `Gather`. */
export async function writeTinyModel(folder: string): Promise<void> {
  await mkdir(join(folder, "onnx"), { recursive: true });
  const id2label = Object.fromEntries(LABELS.map((label, id) => [id, label]));
  const config = {
    model_type: "bert",
    architectures: ["BertForTokenClassification"],
    id2label,
    vocab_size: VOCABULARY.length,
  };
  await writeFile(join(folder, "config.json"), JSON.stringify(config));
  await writeFile(join(folder, "tokenizer.json"), JSON.stringify(describeTokenizer()));
  await writeFile(
    join(folder, "tokenizer_config.json"),
    JSON.stringify({ tokenizer_class: "BertTokenizer", model_max_length: 512 }),
  );
  await writeFile(join(folder, "onnx", "model.onnx"), encodeModel());
}

function describeTokenizer() {
  const special = (content: string) => ({
    id: VOCABULARY.indexOf(content),
    content,
    special: true,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
  });
  return {
    version: "1.0",
    added_tokens: ["[PAD]", "[UNK]", "[CLS]", "[SEP]"].map(special),
    normalizer: {
      type: "BertNormalizer",
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: "BertPreTokenizer" },
    post_processor: {
      type: "TemplateProcessing",
      single: [
        { SpecialToken: { id: "[CLS]", type_id: 0 } },
        { Sequence: { id: "A", type_id: 0 } },
        { SpecialToken: { id: "[SEP]", type_id: 0 } },
      ],
      pair: [],
      special_tokens: {
        "[CLS]": { id: "[CLS]", ids: [2], tokens: ["[CLS]"] },
        "[SEP]": { id: "[SEP]", ids: [3], tokens: ["[SEP]"] },
      },
    },
    decoder: { type: "WordPiece", prefix: "##", cleanup: true },
    model: {
      type: "WordPiece",
      unk_token: "[UNK]",
      continuing_subword_prefix: "##",
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(VOCABULARY.map((word, id) => [word, id])),
    },
  };
}

const FLOAT = 1;
const INT64 = 7;

/** Protocol buffers by hand: field numbers are those of onnx.proto. */
function encodeModel(): Uint8Array {
  const scores = new Float32Array(
    VOCABULARY.flatMap((word) => LABELS.map((label) => (label === (WORDS[word] ?? "O") ? 1 : 0))),
  );
  const table = message(
    varint(1, VOCABULARY.length),
    varint(1, LABELS.length),
    varint(2, FLOAT),
    text(8, "table"),
    bytes(9, new Uint8Array(scores.buffer)),
  );
  const node = message(text(1, "table"), text(1, "input_ids"), text(2, "logits"), text(4, "Gather"));
  const graph = message(
    bytes(1, node),
    text(2, "labels"),
    bytes(5, table),
    bytes(11, describeValue("input_ids", INT64, ["batch", "length"])),
    bytes(11, describeValue("attention_mask", INT64, ["batch", "length"])),
    bytes(12, describeValue("logits", FLOAT, ["batch", "length", "labels"])),
  );
  return message(varint(1, 8), bytes(7, graph), bytes(8, message(varint(2, 13))));
}

function describeValue(name: string, type: number, dims: string[]): Uint8Array {
  const shape = message(...dims.map((dim) => bytes(1, message(text(2, dim)))));
  return message(text(1, name), bytes(2, message(bytes(1, message(varint(1, type), bytes(2, shape))))));
}

function message(...fields: Uint8Array[]): Uint8Array {
  return Buffer.concat(fields);
}

function varint(field: number, value: number): Uint8Array {
  return Buffer.from([...encodeNumber(field << 3), ...encodeNumber(value)]);
}

function bytes(field: number, value: Uint8Array): Uint8Array {
  return Buffer.concat([Buffer.from([...encodeNumber((field << 3) | 2), ...encodeNumber(value.length)]), value]);
}

function text(field: number, value: string): Uint8Array {
  return bytes(field, Buffer.from(value));
}

function encodeNumber(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...encodeNumber(value >>> 7)];
}
