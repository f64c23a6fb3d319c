import { expect, it } from "vitest";
import { modernise } from "./modernise.js";

it("names keep their places when spellings change", () => {
  const text = `Mr. Hale of the U.S. said: "The U.N.'s man left Peru's capital."`;
  const names = ["Hale", "U.S.", "U.N.", "Peru"];
  const gold = names.map((name) => ({
    start: text.indexOf(name),
    end: text.indexOf(name) + name.length,
    type: "misc" as const,
  }));
  const modern = modernise({ id: "a", text, gold });
  expect(modern.text).toBe("Mr Hale of the US said: “The UN’s man left Peru’s capital.”");
  expect(modern.gold.map(({ start, end }) => modern.text.slice(start, end))).toEqual(["Hale", "US", "UN", "Peru"]);
});
