import { access, readFile } from "node:fs/promises";
import { join } from "node:path";
import { type EntityType, permanent } from "@newsledger/contracts";

/** The weights as `onnx/model….onnx`, by the name that the library gives to their precision; the best first. */
const WEIGHTS = { fp32: "model.onnx", fp16: "model_fp16.onnx", q8: "model_quantized.onnx" } as const;

export type Precision = keyof typeof WEIGHTS;

const TYPES: Record<string, EntityType> = {
  PER: "person",
  PERSON: "person",
  ORG: "organization",
  ORGANIZATION: "organization",
  LOC: "place",
  LOCATION: "place",
  GPE: "place",
  MISC: "misc",
};

/** Where a label stands in a name, and of what type; null for no name and for types that the ledger does not keep. */
export type Label = { isFirst: boolean; type: EntityType } | null;

/**
 * Checks that a folder holds a token classifier: `config.json`, `tokenizer.json`, and weights under `onnx/`.
 *
 * @throws LedgerError `recogniser.model_missing`, `recogniser.labels_unknown` (permanent)
 */
export async function readModelFolder(folder: string): Promise<{ precision: Precision; labels: Label[] }> {
  const missing = await listMissing(folder, ["config.json", "tokenizer.json"]);
  const precision = await choosePrecision(folder);
  if (missing.length > 0 || precision === null) {
    const lacks = precision === null ? [...missing, `onnx/${WEIGHTS.fp32}`] : missing;
    throw permanent("recogniser.model_missing", `${folder} holds no model: it lacks ${lacks.join(" and ")}.`, {
      hint: "Give the folder of a token classification model in ONNX form.",
    });
  }
  return { precision, labels: readLabels(folder, await readFile(join(folder, "config.json"), "utf8")) };
}

async function listMissing(folder: string, files: string[]): Promise<string[]> {
  const present = await Promise.all(files.map((file) => isThere(join(folder, file))));
  return files.filter((_, index) => !present[index]);
}

async function choosePrecision(folder: string): Promise<Precision | null> {
  for (const [precision, file] of Object.entries(WEIGHTS))
    if (await isThere(join(folder, "onnx", file))) return precision as Precision;
  return null;
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function readLabels(folder: string, config: string): Label[] {
  const names = parseLabelNames(config);
  const labels = names.map(toLabel);
  if (labels.some((label) => label !== null)) return labels;
  throw permanent("recogniser.labels_unknown", `The model in ${folder} marks nothing that is known as a name.`, {
    hint: "Its labels (id2label in config.json) must hold PER, ORG or LOC, alone or as in B-PER and I-PER.",
    context: { labels: names.slice(0, 20).join(" ") },
  });
}

function parseLabelNames(config: string): string[] {
  try {
    const { id2label } = JSON.parse(config) as { id2label?: Record<string, string> };
    const entries = Object.entries(id2label ?? {});
    return entries.sort(([a], [b]) => Number(a) - Number(b)).map(([, name]) => String(name));
  } catch {
    return [];
  }
}

/** Labels of the usual schemes: BIO, BIOES and BILOU, or a type alone. */
function toLabel(name: string): Label {
  const parts = /^(?:([BIESLU])[-_])?(.+)$/.exec(name.toUpperCase());
  const type = TYPES[parts?.[2] ?? ""];
  return type === undefined ? null : { isFirst: "BSU".includes(parts?.[1] ?? "-"), type };
}
