import { describe, expect, it } from "vitest";
import { figures } from "../../testing/read-figures.js";

const concepts = (text: string): (string | null)[] => figures(text).map((f) => f.concept);

describe("a concept is a whole noun phrase that may be measured", () => {
  it.each([
    ["The oxygen bar charges Rs 299.", ["oxygen bar"]],
    ["BERN, May 3 (Nordwire) - Salmon farmer Lysfjord said profit rose 12 percent.", ["profit"]],
    ["The Interior Ministry said 18,000.", [null]],
    ["The Front rakes in $3 million.", ["Front"]],
    ["Boats took in 38 people, said Dr Asha Verma of the health office, six of them with burns.", [null]],
    ["The pact limits foreign boats to 12 of the port's 40.", ["foreign boats", "port"]],
    ["The deficit was 2.5 percent of output.", ["deficit"]],
    ["They see a chance of less than 20 percent of another rise.", ["chance"]],
    ["An estimate by the charity Lowen Relief of $6,000 was low.", ["estimate by the charity Lowen Relief"]],
    ["The 10-year Treasury yield rose to 4.42%.", ["10-year Treasury yield"]],
    ["The death toll from that strike had risen to 21.", ["death toll from that strike"]],
    ["The average on the key 30 year rate climbed to 6.7%.", ["average on the key 30 year rate"]],
  ])("%s", (text, expected) => {
    expect(concepts(text).slice(-expected.length)).toEqual(expected);
  });
});
