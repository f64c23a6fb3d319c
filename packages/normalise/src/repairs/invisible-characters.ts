import type { TextRepair } from "./text-repair.js";

// Controls, soft hyphen, Arabic letter mark, zero-width space, direction marks and embeddings, word joiner, byte order
// mark, and lone halves of a surrogate pair, which no encoding can carry.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this rule removes.
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
// Joiners carry meaning in Arabic and Indic scripts and in emoji; between Latin letters they are tracking marks.
const STRAY_JOINER =
  /(?<=[\p{Script=Latin}\p{N}\p{P}\s]|^)[\u200c\u200d]+|[\u200c\u200d]+(?=[\p{Script=Latin}\p{N}\p{P}\s]|$)/gu;
const JOINER = /[\u200c\u200d]/;

export const invisibleCharacters: TextRepair = {
  rule: "invisible-characters",
  apply: (text) => {
    const visible = text.replace(INVISIBLE, "");
    return JOINER.test(visible) ? visible.replace(STRAY_JOINER, "") : visible;
  },
};
