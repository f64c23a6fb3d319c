import { expect, it } from "vitest";
import { extract } from "../extract.js";
import { toQuantity } from "./to-quantity.js";

const quantitiesOf = (text: string) => extract({ text, lang: "en" }).figures.map(toQuantity);

it.each([
  ["The port received 17 grain ships.", { low: 17, high: 17, unit: "grain ships", normalisedUnit: "ship" }],
  ["The reserve covers 40 sq km.", { low: 40, unit: "km2", normalisedUnit: "square kilometre" }],
  ["Oil sold for $80 a barrel.", { low: 80, unit: "USD/barrel", normalisedUnit: "us dollar per barrel" }],
  ["The baker is 41 years old.", { low: 41, unit: "year of age", normalisedUnit: "year of age" }],
  ["The baby was 6 months old.", { low: 6, unit: "month of age", normalisedUnit: "month of age" }],
  ["More than 2,500 farmers fled.", { low: 2500, high: 2500, change: ">", unit: "farmers", normalisedUnit: "farmer" }],
  ["The hall seats up to 400 guests.", { low: 400, high: 400, change: "<" }],
  ["Between 30 and 50 goats drowned.", { low: 30, high: 50, unit: "goats", normalisedUnit: "goat" }],
  ["Dozens of boats sank.", { low: 12, high: 120, change: "=", unit: "boats", normalisedUnit: "boat" }],
  ["Several dozen boats sank.", { low: null, high: null, unit: "boats" }],
  ["Harbour fees rose 12%.", { low: 12, change: "up", unit: "%", normalisedUnit: "percent", concept: "Harbour fees" }],
])("tells %j as a quantity", (text, expected) => {
  expect(quantitiesOf(text)).toEqual([expect.objectContaining(expected)]);
});

it("gives an index no unit", () => {
  const [quantity] = quantitiesOf("The consumer confidence index stood at 97.4.");
  expect(quantity).toMatchObject({ low: 97.4, unit: null, normalisedUnit: null });
});

it("keeps the span by which a quantity is found in its text", () => {
  const text = "Ferries carried 300 cars and 2,000 people.";
  for (const { start, end, text: found } of quantitiesOf(text)) expect(text.slice(start, end)).toBe(found);
});
