import type { ElementRule } from "./element-rule.js";

/** Some content systems wrap the whole page in one form, hence the low share. */
export const form: ElementRule = {
  rule: "form",
  reason: "a form",
  maxShare: 0.15,
  matches: (element) => element.name === "form" || element.name === "fieldset" || element.name === "label",
};
