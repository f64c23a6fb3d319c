import { MACHINE_LINES } from "../data/machine-lines.js";
import type { BlockRule } from "./block-rule.js";

const LINE = new RegExp(`^(?:${MACHINE_LINES.join("|")})$`, "iu");
const MAX_LENGTH = 260;

export const machineLine: BlockRule = {
  rule: "machine-line",
  reason: "what a player, a form or the page says of itself",
  matches: ({ text, kind }) => text.length <= MAX_LENGTH && kind !== "quote" && LINE.test(text),
};
