import { expect, it } from "vitest";
import { joinTokens } from "./join-tokens.js";

it.each([
  [["He", "said", ",", '"', "We", "won", ".", '"'], 'He said, "We won."'],
  [["Peru", "'s", "men", "(", "and", "women", ")", "wo", "n't", "."], "Peru's men (and women) won't."],
  [["the", "players", "'", "wages"], "the players' wages"],
  [["a", "'", "free", "'", "lunch"], "a 'free' lunch"],
  [["US$", "5", "and", "Bold", "/", "Ogilvy"], "US$5 and Bold/Ogilvy"],
])("%j are written as a newspaper would", (tokens, text) => {
  const joined = joinTokens(tokens);
  expect(joined.text).toBe(text);
  expect(joined.spans.map(([start, end]) => joined.text.slice(start, end))).toEqual(tokens);
});
