import { data } from "#models/entities-en";
import type { CrfModel } from "./model.js";
import { decodeModel } from "./model-format.js";

let model: CrfModel | undefined;

/** The English model that ships with the package, unpacked on first use. */
export function loadModel(): CrfModel {
  model ??= decodeModel(fromBase64(data));
  return model;
}

function fromBase64(text: string): Uint8Array {
  const binary = atob(text);
  const bytes = new Uint8Array(binary.length);
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at);
  return bytes;
}
