import { extract } from "@newsledger/extract";
import { expect, it } from "vitest";
import { scoreAttributions } from "./score-attributions.js";

const text = "Maria Lopez said 40 boats sank. The storm broke 12 masts.";
const at = (words: string): [number, number] => [text.indexOf(words), text.indexOf(words) + words.length];

it("asks the speaker of what is said, and nobody of the rest", () => {
  const { figures } = extract({ text, lang: "en" });
  const attributions = [{ source: [at("Maria Lopez")], cue: [at("said")], content: [at("40 boats sank.")] }];
  const scores = scoreAttributions([{ article: { id: "a", text, publishedAt: "2026-01-01", attributions }, figures }]);
  expect(scores).toMatchObject({ attributed: 1, own: 1, ownLeftAlone: 1, speaker: { f1: 1 } });
});

it("names a speaker made up, and one that is missing", () => {
  const { figures } = extract({ text, lang: "en" });
  const attributions = [{ source: [at("The storm")], cue: [at("broke")], content: [at("12 masts")] }];
  const scores = scoreAttributions([{ article: { id: "a", text, publishedAt: "2026-01-01", attributions }, figures }]);
  expect(scores.misses.map(({ kind }) => kind)).toEqual(["invented", "missing"]);
});
