import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest(
  "cookie|cookies|consent|gdpr|ccpa|onetrust|didomi|cmp|qc cmp|sp message|truste|usercentrics|privacy (banner|notice|prompt)|modal|popup|pop up|overlay|lightbox|dialog|toast",
);

export const consentDialog: ElementRule = {
  rule: "consent-dialog",
  reason: "a consent notice or another dialog laid over the page",
  maxShare: 0.35,
  matches: (element, words) =>
    element.name === "dialog" ||
    /^(?:dialog|alertdialog)$/.test(element.attribute("role") ?? "") ||
    element.attribute("aria-modal") === "true" ||
    WORDS.test(words),
};
