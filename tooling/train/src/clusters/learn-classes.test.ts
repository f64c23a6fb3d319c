import { expect, it } from "vitest";
import { learnClasses } from "./learn-classes.js";

it("words that stand in the same places share a class", () => {
  const [towns, verbs] = [
    ["Dimra", "Kalan", "Torvik"],
    ["rained", "snowed", "thawed"],
  ];
  const sentences = Array.from({ length: 90 }, (_, at) => [
    "in",
    towns[at % 3] as string,
    "it",
    verbs[(at >> 1) % 3] as string,
  ]);
  const classes = learnClasses(sentences, 5, 10);
  expect(new Set(towns.map((town) => classes.get(town))).size).toBe(1);
  expect(new Set(verbs.map((verb) => classes.get(verb))).size).toBe(1);
  expect(classes.get("Dimra")).not.toBe(classes.get("rained"));
});
