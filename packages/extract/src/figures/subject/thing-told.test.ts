import { describe, expect, it } from "vitest";
import { figures } from "../../testing/read-figures.js";

const lastWord = (words: string | null | undefined): string | undefined =>
  words
    ?.toLowerCase()
    .split(/[\s-]+/)
    .at(-1);

/** The nouns that a figure gives for what it counts, measures or is about; the last figure of a text where it has several. */
function nounsOf(text: string): (string | undefined)[] {
  const figure = figures(text).at(-1);
  return [lastWord(figure?.head), lastWord(figure?.subject), lastWord(figure?.concept)];
}

describe("what a time or a way is taken from or added to", () => {
  it.each([
    ["New boots shaved two minutes off the best lap.", "lap"],
    ["A tunnel would cut 40 minutes from the journey.", "journey"],
    ["The appeal court took two years off his sentence.", "sentence"],
    ["The change adds three days to the trip.", "trip"],
    ["Smoke has taken 1.5 years off life expectancies.", "expectancies"],
    ["In her next race she slashed 3 seconds off the record.", "record"],
    ["The detour adds 12 km to the route.", "route"],
  ])("%s", (text, noun) => expect(nounsOf(text)).toContain(noun));
});

describe("what was sold or bought for a sum", () => {
  it.each([
    ["South Korea sold Warsaw 180 tanks for $6.5 billion.", "tanks"],
    ["Acme sold the mine to a rival for $5m.", "mine"],
    ["He bought the painting in Lagos for $900.", "painting"],
    ["The firm was being sold for $4bn.", "firm"],
    ["Tickets were being sold for $20.", "tickets"],
  ])("%s", (text, noun) => expect(nounsOf(text)).toContain(noun));
});

describe("what moved, not where it moved", () => {
  it.each([
    ["Support for the ban rose in the Harker survey to 29 percent.", "ban"],
    ["The mill raised output at its site by 4 percent.", "output"],
    ["The city raised parking fees in both districts by 9 percent.", "fee"],
  ])("%s", (text, noun) => expect(nounsOf(text)).toContain(noun));
});

describe("words that name no thing", () => {
  it.each([
    ["In addition another $12 million is needed for tents.", "addition"],
    ["In total $90 million was set aside.", "total"],
    ["Tickets were being sold for $20.", "being"],
    ["They buried their three-day-old son alive.", "alive"],
    ["The plan was to lower emissions by 2030 to 32 percent.", "2030"],
    ["The state spent $9m on a bridge nobody uses.", "nobody"],
    ["Nobody has won 18 days.", "nobody"],
    ["Cases stood at 640 on Friday. On the 16th it was 212.", "16th"],
    ["It has 120 cases and a population of 38,000 now.", "cases"],
  ])("%s", (text, noun) => expect(nounsOf(text)).not.toContain(noun));
});

describe("the thing beside whose it is", () => {
  it.each([
    ["Kenya has allocated $70 million for a railway museum.", "museum"],
    ["France agreed to pay $8m to settle a claim over the wreck.", "claim"],
    ["The deficit was equal to 2.5 percent of gross domestic product.", "deficit"],
    ["The DAX index in Frankfurt closed at 18,200.", "index"],
  ])("%s", (text, noun) => expect(nounsOf(text)).toContain(noun));
});

describe("whom a share is of", () => {
  it.each([
    ["Two-thirds of those in the city back the plan.", "those"],
    ["About 60 percent of those surveyed said no.", "those"],
    ["Half of all whites agree. Millennials are hopeful. Nearly nine out of 10 say they will study.", "millennials"],
    [
      "Half of young people agree, against 30 percent of pensioners. Teachers were asked too. One in five said no.",
      "teachers",
    ],
  ])("%s", (text, noun) => expect(nounsOf(text)).toContain(noun));
});
