import { describe, expect, it } from "vitest";
import type { FigureText } from "./figure-corpus.js";
import type { Reading } from "./quantity.js";
import { scoreAsPublished, scoreOneToOne } from "./score-figures.js";
import { CorpusSpelling, goldUnitKeys, unitKey } from "./unit-names.js";

const gold = (value: string, unit: string, change = "=", concepts = "-"): FigureText["quantities"][number] => ({
  value,
  unit,
  normalized_unit: unit,
  change,
  referred_concepts: concepts,
});
const read = (value: Reading["value"], unit: string | null, change = "=", concept: string | null = null): Reading => ({
  value,
  unit,
  change,
  concept,
  confidence: 0.9,
  isCount: false,
});
const textOf = (quantities: FigureText["quantities"], readings: Reading[]) => ({
  gold: { text: "", quantities, isTune: true },
  readings,
});

describe("one to one", () => {
  it("gives a gold quantity one reading at most", () => {
    const { scores, misses } = scoreOneToOne([textOf([gold("5", "dollar")], [read(5, "USD"), read(5, "USD")])]);
    expect(scores.value).toMatchObject({ precision: 0.5, recall: 1 });
    expect(misses.map(({ kind }) => kind)).toEqual(["extra"]);
  });

  it("takes the ends of a range in either order", () => {
    expect(scoreOneToOne([textOf([gold("9-4", "mile")], [read([4, 9], "mile")])]).scores.value.f1).toBe(1);
  });

  it("tells a concept met in part from one met wholly", () => {
    const { scores } = scoreOneToOne([
      textOf([gold("2", "percentage", "up", "price of bread")], [read(2, "%", "up", "price")]),
    ]);
    expect([scores.conceptPartly.f1, scores.conceptWholly.f1, scores.change.f1]).toEqual([1, 0, 1]);
  });
});

describe("as published", () => {
  it("counts a movement for every reading of the value until the unit agrees", () => {
    const spelling = new CorpusSpelling(["dollar", "mile"]);
    const { change } = scoreAsPublished([textOf([gold("5", "mile")], [read(5, "USD"), read(5, "mile")])], spelling);
    expect(change.precision).toBe(1);
  });
});

describe("unit names", () => {
  it.each([
    ["US$", "USD"],
    ["dollars", "USD"],
    ["kilometres", "kilometer"],
    ["km/h", "kilometer/hour"],
    ["US dollars per barrel", "USD/barrel"],
    ["young people", "person"],
    ["-", ""],
  ])("%s is %s", (name, key) => expect(unitKey(name)).toBe(key));

  it("name a share of things by both", () => {
    expect([...goldUnitKeys("% condo", "% condos")]).toEqual(expect.arrayContaining(["condo", "percent", ""]));
  });
});
