import { wordTest } from "../html/word-test.js";
import type { ElementRule } from "./element-rule.js";

const WORDS = wordTest(
  "video ?player|audio ?player|player|jwplayer|jw player|brightcove|video js|vjs|playlist|podcast|text to speech|listen|read ?aloud|poll|quiz",
);

export const mediaPlayer: ElementRule = {
  rule: "media-player",
  reason: "a player, a poll or its controls",
  maxShare: 0.2,
  matches: (_element, words) => WORDS.test(words),
};
