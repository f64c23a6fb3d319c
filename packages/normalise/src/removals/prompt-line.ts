import { PROMPT_PHRASES } from "../data/prompt-phrases.js";
import type { BlockRule } from "./block-rule.js";

const PROMPT = [
  /\b(?:sign up|subscribe|register)\b.{0,60}\b(?:newsletters?|e-?mails?|inbox|alerts?|briefing|updates|podcast|today|now|here|channel|free)\b/i,
  /\b(?:get|download|install)\b.{0,30}\b(?:our|the)\b.{0,30}\bapps?\b/i,
  /\b(?:follow|like|join|find) (?:us|me|him|her|our|@\w+)\b.{0,60}\b(?:on|at|in)\b.{0,30}\b(?:twitter|facebook|instagram|x|tiktok|telegram|whatsapp|linkedin|youtube|google news|threads|bluesky|flipboard)\b/i,
  /\bfor ad-free news\b/i,
  /\b(?:support|fund) (?:our|independent|quality) journalism\b/i,
  /\b(?:become|be) a (?:member|subscriber|patron)\b|\b(?:make|give) a (?:donation|contribution)\b/i,
  /\b(?:already a (?:subscriber|member)|log ?in to (?:continue|read|comment)|subscribe to (?:continue|read|unlock|get))\b/i,
  /\bthis (?:site|article|page|post) (?:contains|may contain|uses) (?:affiliate|cookies)\b/i,
  /^(?:got a (?:tip|story)|have (?:a tip|you got a story|something to say)|do you have a (?:tip|story)|contact (?:the author|us)|e-?mail (?:the author|us|your)|send (?:us|your) (?:tips|feedback|comments|letters)|let us know|tell us what you think|what do you think)/i,
  /\b(?:share|tweet) (?:this|on|via|to)\b.{0,40}\b(?:article|story|post|page|twitter|facebook|whatsapp|email|linkedin|link)?$/i,
  /^write to .{2,40} at \S+@/i,
  /\b(?:for subscribers only|subscribers? only)\b/i,
  /^(?:click|tap) here (?:to|for)\b/i,
  /^(?:like|share|tweet|comments?|email|print|save|copy link|reply|facebook|twitter|whatsapp|pinterest|teilen|drucken|kommentare?|partager|compartir)(?:[\s,|/·]+(?:like|share|tweet|comments?|email|print|save|copy link|reply|facebook|twitter|whatsapp|pinterest|teilen|drucken|partager|compartir))*$/i,
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${PROMPT_PHRASES.join("|")})`, "iu"),
] as const;
const MAX_LENGTH = 220;

export const promptLine: BlockRule = {
  rule: "prompt-line",
  reason: "a call to subscribe, follow, share, write in or install",
  matches: (block, { index, blocks }) => {
    if (block.text.length > MAX_LENGTH || block.kind === "quote") return false;
    // In the middle of an article people do talk of subscribing; only short or linked lines count there.
    const isTelling =
      block.text.length < 120 || block.linkLength > 0 || block.isEmphasised || index > blocks.length - 4;
    return isTelling && PROMPT.some((pattern) => pattern.test(block.text));
  },
};
