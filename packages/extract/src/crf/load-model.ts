import { data } from "#models/entities-en";
import { decodeBase64 } from "../data/decode-base64.js";
import type { PackedModel } from "./model.js";
import { decodeModel } from "./model-format.js";

let model: PackedModel | undefined;

/** The English model that ships with the package, looked at on first use. */
export function loadModel(): PackedModel {
  model ??= decodeModel(decodeBase64(data));
  return model;
}
