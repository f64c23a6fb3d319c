import { expect, it } from "vitest";
import { extract } from "../../extract.js";

const datesOf = (text: string) =>
  extract({ text, publishedAt: "2023-08-17", lang: "en" }).figures.map(({ asOf }) => asOf);

it.each([
  ["Its constitution, drawn up by the army in 2008, reserves 25 percent of seats for officers.", [null]],
  ["Tom Reed, who backed the campaign of the governor of the state last year, gave 500,000 dollars.", [null]],
  ["Oakland, which has more than 400,000 people, had 80 murders in 2014.", [null, "2014"]],
  ["The dam, on the border between the two countries, was 11% full on Monday.", [null, "2023-08-14"]],
  ["A quake struck the island before dawn on Thursday, killing 11 people.", ["2023-08-17"]],
  ["The law takes effect on Jan. 1 and raises the levy to 5 percent.", ["2024-01-01"]],
  ["Sewer rates go up 5 percent on Jan. 1.", ["2024-01-01"]],
  ["Rates went up 5 percent on Jan. 1.", ["2023-01-01"]],
])("%s", (text, dates) => expect(datesOf(text)).toEqual(dates));
