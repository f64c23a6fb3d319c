import { expect, it } from "vitest";
import { extract } from "../../extract.js";

const headsOf = (text: string) => extract({ text, lang: "en" }).figures.map(({ head }) => head);

it.each([
  [
    "Labour is on 17%, down four points since the previous survey in February, and its partner, the National Alliance, is unchanged on 20%. The poll of 1,203 adults was taken in May.",
    ["labour", "labour", "alliance", "adult"],
  ],
  ["A poll of 1,203 adults was taken in May. Some 41% want a vote.", ["adult", "adult"]],
])("a share behind a preposition is of what is told, not of those who were asked: %s", (text, heads) =>
  expect(headsOf(text)).toEqual(heads),
);
