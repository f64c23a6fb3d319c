import { describe, expect, it } from "vitest";
import { figures } from "../../testing/read-figures.js";

const heads = (text: string): (string | null)[] => figures(text).map((f) => f.head);

describe("what a measure is by its kind, where the words only say whose", () => {
  it.each([
    ["The village lies 12 km north of the capital.", ["distance"]],
    ["A lorry was found 40 miles (64 km) from the border.", ["distance", "distance"]],
    ["They walked the final 14 km.", ["distance"]],
    ["The storm was moving at 15 mph.", ["speed"]],
    ["Winds of up to 120 km/h battered the coast.", ["wind"]],
    ["The foundation gave $3 million to the museum.", ["money"]],
    ["Oslo has promised Malawi 12 million dollars.", ["money"]],
    ["The firm was fined 2 million pounds.", ["fine"]],
    ["The company made a profit of $4 million.", ["profit"]],
    ["The bridge will cost $90 million.", ["bridge"]],
    ["The river rose to 8.4 metres.", ["river"]],
  ])("%s", (text, expected) => expect(heads(text)).toEqual(expected));
});

describe("the thing behind a measure", () => {
  it.each([
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
