import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest(
  "newsletter|newsletters|subscribe|subscription|sign ?up|signup|optin|opt in|mailing list|mailchimp|email signup|app promo|app download|app banner|donate|donation|fundraising|membership|support us|paywall (prompt|message|offer|barrier)|regwall|piano|tp modal|cta|call to action|abonnieren|abonnement|suscripcion|suscribete|assine|abonelik",
);

export const newsletterPrompt: ElementRule = {
  rule: "newsletter-prompt",
  reason: "a call to subscribe, donate or install",
  maxShare: 0.15,
  matches: (element, words, { emailBoxes }) => WORDS.test(words) || emailBoxes.has(element),
};
