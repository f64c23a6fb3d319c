import { describe, expect, it } from "vitest";
import { figures } from "../../testing/read-figures.js";

const heads = (text: string): (string | null)[] => figures(text).map((f) => f.head);

describe("what a measure is by its kind, where the words only say whose", () => {
  it.each([
    ["The village lies 12 km north of the capital.", ["distance"]],
    ["A lorry was found 40 miles (64 km) from the border.", ["distance", "distance"]],
    ["They walked the final 14 km.", ["distance"]],
    ["Oslo has promised Malawi 12 million dollars.", ["money"]],
    ["The firm was fined 2 million pounds.", ["fine"]],
  ])("%s", (text, expected) => expect(heads(text)).toEqual(expected));
});

describe("the thing that a measure is of", () => {
  it.each([
    ["The storm was moving at 15 mph.", ["storm"]],
    ["Winds of up to 120 km/h battered the coast.", ["wind"]],
    ["The foundation gave $3 million to the museum.", ["foundation"]],
    ["The company made a profit of $4 million.", ["profit"]],
    ["The bridge will cost $90 million.", ["bridge"]],
    ["The river rose to 8.4 metres.", ["river"]],
    ["Tickets were sold at the gate for 300 rupees (4 dollars).", ["ticket", "ticket"]],
    ["The tax cost the city €3 million.", ["tax"]],
    ["The deputies cut the export tax on beans to 24% from 26%.", ["tax", "tax"]],
    ["Total debt crossed the £1 trillion line.", ["debt"]],
    ["The line carried 1.4 million passengers, up 18 percent.", ["passenger", "passenger"]],
    ["The vendor, who is 83, was glad.", ["vendor"]],
    ["The poll asked pupils aged 16 to 18.", ["pupil"]],
    ["They paid for two years of monitoring, which he put at $14 million.", ["monitoring", "monitoring"]],
    ["They sent four ships, two aircraft and fishing boats.", ["ship", "aircraft"]],
    ["Some 824 got keys.", [null]],
  ])("%s", (text, expected) => expect(figures(text).map((f) => f.head ?? f.concept)).toEqual(expected));
});

describe("a share of the output", () => {
  it.each([
    ["Debt climbed to 113 percent of gross domestic product.", "debt"],
    ["The deficit reached $1.4 trillion, or 4.9 percent of GDP.", "deficit"],
    ["Health spending will begin exceeding 12 percent of the nation's economic output.", "spending"],
    ["Tourism accounts for 12 percent of Fiji's GDP.", "tourism"],
    ["The mill sold 12 percent of its output.", "output"],
  ])("is what is set against it, %s", (text, head) => expect(figures(text).at(-1)?.head).toBe(head));
});

describe("neither why nor what is told beside is measured", () => {
  it.each([
    ["The city spent $30 million in a bid to lure tourists.", /bid/],
    ["The city received $30 million in exchange for the land.", /exchange/],
    ["Gifts are declared within 28 days of receiving them.", /receiving/],
    ["A 34-year-old representing Missoula was heard.", /Missoula/],
    ["They left two behind.", /behind/],
  ])("%s", (text, none) => {
    const figure = figures(text).at(-1);
    expect(`${figure?.head} ${figure?.subject} ${figure?.concept}`).not.toMatch(none);
  });
});

describe("what figures side by side count", () => {
  it.each([
    ["There were 64 foreign and 598 local staff.", ["staff", "staff"]],
    ["The army fired 600 strike drones and 90 air, sea and ground-launched missiles.", ["drone", "missile"]],
    ["The mayor was liked by 36 percent of adults and disliked by 24 percent.", ["adult", "adult"]],
    ["Women make up the electorate, and three-fourths of them object.", ["woman"]],
    ["Housing is named by 48%, well ahead of health on 19%.", ["housing", "health"]],
    ["The party took the most seats — 123 — in May.", ["seat"]],
    ["The party took the most seats -- 123 -- in May.", ["seat"]],
    ["The firm trades at 14 times forward earnings.", ["earning"]],
    ["It lies in a 55-kilometre “buffer zone” on the road.", ["zone"]],
    ["They claw back up to $5bn per year in revenue owed to the state.", ["revenue"]],
  ])("%s", (text, expected) => expect(heads(text)).toEqual(expected));
});
