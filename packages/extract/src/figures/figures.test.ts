import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";
import { figures, only } from "../testing/read-figures.js";

describe("bounds", () => {
  it.each([
    ["The dam holds more than 2,500 barges.", 2500, null, "more_than", ">"],
    ["Up to 40,000 visitors come.", null, 40_000, "at_most", "<"],
    ["As many as 60 goats drowned.", null, 60, "at_most", "<"],
    ["No fewer than nine bridges fell.", 9, null, "at_least", ">"],
    ["At least 12 miners are missing.", 12, null, "at_least", ">"],
    ["Nearly 700 homes burned.", 700, 700, "about", "~"],
    ["Some 300 nurses marched.", 300, 300, "about", "~"],
    ["An estimated 4,000 seals live there.", 4000, 4000, "about", "~"],
    ["Fewer than 50 tigers remain.", null, 50, "less_than", "<"],
    ["They planted 20 or more trees.", 20, null, "at_least", ">"],
    ["The fleet has 80 ferries.", 80, 80, "exact", "="],
    ["People aged 65 and older are invited.", 65, null, "at_least", ">"],
    ["Children 12 and under eat free.", null, 12, "at_most", "<"],
    ["Offers of $300 or lower were refused.", null, 300, "at_most", "<"],
    ["Repairs take 30 minutes at a minimum.", 30, null, "at_least", ">"],
    ["Fines are capped at $2,000.", null, 2000, "at_most", "<"],
    ["Barely 300 people came.", 300, 300, "about", "~"],
    ["Not quite 60% agreed.", null, 60, "less_than", "<"],
  ])("%s", (text, low, high, bound, change) => expect(only(text)).toMatchObject({ low, high, bound, change }));
});

describe("over a time", () => {
  it.each([
    ["He served over 20 years.", "more_than"],
    ["After over 80 days it ended.", "more_than"],
    ["It happened over two years ago.", "more_than"],
    ["They took over 250 hostages.", "more_than"],
    ["It takes around three hours.", "about"],
    ["The loan is paid back over three years.", "exact"],
    ["Incomes fell over 10 years.", "exact"],
    ["They handed over 40 files.", "exact"],
    ["The fire spread over 6,500 square metres.", "exact"],
    ["The road stretches over 2,000 km.", "more_than"],
    ["The firm took over two shops.", "exact"],
  ])("%s", (text, bound) => expect(only(text).bound).toBe(bound));
});

describe("an article is no sign of a currency", () => {
  it.each([
    ["A $160 billion deal was signed.", "USD"],
    ["Firm Signs A $5 Million Deal.", "USD"],
    ["It is worth A $160 billion.", "AUD"],
    ["It cost A$40.", "AUD"],
  ])("%s", (text, unit) => expect(only(text).unit).toBe(unit));
});

describe("ages behind a name", () => {
  it.each([
    ["Bea Ode, six, Al Ruiz Ban, seven, and Cy Lind, nine, were hurt.", [6, 7, 9]],
    ["He asked whether Dora Ode, 51 would join.", [51]],
    ["Children under age 21 may join.", [null]],
  ])("%s", (text, years) => {
    const read = figures(text);
    expect(read.map(({ low }) => low)).toEqual(years);
    expect(read.every(({ kind }) => kind === "age")).toBe(true);
  });
});

describe("a bound that is denied is turned round", () => {
  it.each([
    ["Costs must not exceed $400 million.", null, 4e8, "at_most"],
    ["Fees not exceeding $400 may be charged.", null, 400, "at_most"],
    ["The level never exceeded 40 micrograms.", null, 40, "at_most"],
    ["Speed should not go above 30 mph.", null, 30, "at_most"],
    ["The reading has never fallen below 20C.", 20, null, "at_least"],
    ["Turnout isn't below 60%.", 60, null, "at_least"],
    ["Costs exceeded $400 million.", 4e8, null, "more_than"],
    ["That surpasses the $846.8 million that poured in.", 846.8e6, 846.8e6, "exact"],
    ["It did not help that costs exceeded $400 million.", 4e8, null, "more_than"],
  ])("%s", (text, low, high, bound) => expect(only(text)).toMatchObject({ low, high, bound }));
});

describe("ranges", () => {
  it.each([
    ["Between 400 and 500 lorries wait.", 400, 500, null, "Between 400 and 500 lorries"],
    ["Repairs take six to 12 months.", 6, 12, "month", "six to 12 months"],
    ["The bid is worth £39m-231m.", 39e6, 231e6, "GBP", "£39m-231m"],
    ["Losses of 2-3 million euros loom.", 2e6, 3e6, "EUR", "2-3 million euros"],
    ["It costs $10-20.", 10, 20, "USD", "$10-20"],
    ["It rose from 5% to 7% overnight.", 5, 7, "%", "from 5% to 7%"],
    ["They waited three or four hours.", 3, 4, "h", "three or four hours"],
    ["Women between the ages of 40 and 60 voted.", 40, 60, "year", "between the ages of 40 and 60"],
    ["Loads of 15kHz to 17kHz pass.", 15, 17, "kHz", "15kHz to 17kHz"],
  ])("%s", (text, low, high, unit, span) =>
    expect(only(text)).toMatchObject({ low, high, unit, bound: "range", text: span }),
  );
});

describe("units", () => {
  it.each([
    ["It covers 88 square kilometres.", 88, "km2", "area"],
    ["It cost $US113 million.", 113e6, "USD", "money"],
    ["It cost HK $3.7 billion.", 3.7e9, "HKD", "money"],
    ["It cost 400 Australian dollars.", 400, "AUD", "money"],
    ["It cost thirteen dollars and forty-five cents.", 13.45, "USD", "money"],
    ["Oil sold at $58.24 per barrel.", 58.24, "USD/barrel", "money"],
    ["Sales fell to $3 billion a year earlier.", 3e9, "USD", "money"],
    ["It was 70 degrees F outside.", 70, "degF", "temperature"],
    ["They pump 500,000 barrels a day.", 500_000, "barrel/day", "rate"],
    ["Deaths run at 50 per month.", 50, "1/month", "rate"],
    ["It reached 140 km/h.", 140, "km/h", "speed"],
    ["It was -5 degrees Celsius.", -5, "degC", "temperature"],
    ["Turnout was 61.5 per cent.", 61.5, "%", "percent"],
    ["A 6kW motor drives it.", 6, "kW", "power"],
    ["The 12.3-inch screen cracked.", 12.3, "inch", "length"],
    ["A 28-year-old baker won.", 28, "year", "age"],
    ["The index gained 190 points.", 190, "point", "index"],
    ["It yields 1.2m tonnes.", 1.2e6, "t", "mass"],
    ["The wall is 6m tall.", 6, "m", "length"],
  ])("%s", (text, value, unit, kind) => expect(only(text)).toMatchObject({ low: value, high: value, unit, kind }));
});

it("reads minus as a sign", () => {
  expect(only("It fell to minus 12C overnight.")).toMatchObject({
    low: -12,
    high: -12,
    unit: "degC",
    text: "minus 12C",
  });
});

describe("movements", () => {
  it.each([
    ["Shares fell 2%.", "down"],
    ["Shares were up by 19 cents.", "up"],
    ["Shares fell to 2%.", "="],
    ["Output rose from 2% to 3%.", "="],
  ])("%s", (text, change) => expect(only(text).change).toBe(change));
});

describe("vague magnitudes keep low and high empty", () => {
  it.each([
    ["Hundreds of women wait.", "Hundreds", "count", "woman"],
    ["It made billions of dollars in revenue.", "billions", "money", "revenue"],
    ["Tens of thousands of bees died.", "Tens of thousands", "count", "bee"],
    ["A few hundred rafts came.", "A few hundred", "count", "raft"],
  ])("%s", (text, quantifier, kind, head) =>
    expect(only(text)).toMatchObject({ low: null, high: null, quantifier, kind, head }),
  );
});

describe("what is no figure", () => {
  it.each([
    "The G7 met on 24 March 2019 at 7:25 pm.",
    "Article 50 was invoked in 2017.",
    "A Boeing 737 landed at 10:30.",
    "See page 3, section 2.",
    "They won 3-1 on the 21st.",
    "The 5G network and the iPhone 14 sold well.",
    "Call 0800-555-0134 or +44 20 7946 0958.",
    "Version 3.2.1 came out in the 1990s.",
    "No. 4 on the list was the first.",
    "Nobody knew which one it was.",
    "The court upheld it by a 4-to-3 vote.",
  ])("%s", (text) => expect(figures(text).map((f) => f.text)).toEqual([]));
});

describe("ages", () => {
  it.each([
    ["Maria Lopez, 44, has left.", 44, "Maria Lopez"],
    ["Maria Lopez, aged 44, has left.", 44, "Maria Lopez"],
    ["Maria Lopez left when she was 44.", 44, "Maria Lopez"],
  ])("%s", (text, low, concept) => expect(only(text)).toMatchObject({ low, kind: "age", unit: "year", concept }));
});

describe("when it holds", () => {
  it.each([
    ["In July 2018 there were 90 wolves.", "2018-07"],
    ["In February there were 90 wolves.", "2021-02"],
    ["In September there were 90 wolves.", "2020-09"],
    ["As of October 2017, 90 wolves lived there.", "2017-10"],
    ["Last week 90 wolves were seen.", "2021-05-10/2021-05-16"],
    ["On Monday 90 wolves were seen.", "2021-05-17"],
    ["There are 90 wolves.", null],
  ])("%s", (text, asOf) => expect(only(text).asOf).toBe(asOf));

  it("is not the date of what it is compared with", () => {
    const dates = figures("Unemployment stood at 5.1%, down from 5.3% in March.").map((f) => f.asOf);
    expect(dates).toEqual([null, "2021-03"]);
  });

  it("stays unplaced without a day to count from", () => {
    expect(figures("In February there were 90 wolves.", null)[0]?.asOf).toBeNull();
  });
});

describe("where and when a figure holds", () => {
  const first = (text: string) => extract({ text, lang: "en", publishedAt: "2019-06-24" }).figures[0];
  const last = (text: string) => extract({ text, lang: "en", publishedAt: "2019-06-24" }).figures.at(-1);

  it.each([
    ["In a Lagos hospital 40 people were treated.", ["Lagos"]],
    ["Nigeria's 40 mines closed.", ["Nigeria"]],
    ["Three people died and 20 were hurt in Lagos.", ["Lagos"]],
    ["Fire broke out in the port city of Lagos. It killed 40 people.", ["Lagos"]],
  ])("%s", (text, places) => expect(first(text)?.places).toEqual(places));

  it.each([
    ["In the past two years 40 wolves died.", "2017-06/2019-06"],
    ["A 2014 study found 40 wolves.", "2014"],
    ["The road is due to take 40 buses in November.", "2019-11"],
    ["The farm fell silent on Friday. Wolves killed 40 sheep.", "2019-06-21"],
  ])("%s", (text, asOf) => expect(last(text)?.asOf).toBe(asOf));

  it("is not carried to what is no event", () => {
    expect(last("The farm fell silent on Friday. It has 40 sheep.")?.asOf).toBeNull();
  });
});

describe("numbers that are no figures", () => {
  it.each([
    "He lives at 131 West 23rd Street.",
    "Emissions fell below 2005 levels.",
    "He bought a Model 3s in his 40s.",
    "What are articles 5 and 4?",
    "The 9/11 attacks changed it.",
  ])("%s", (text) => expect(figures(text).map((f) => f.text)).toEqual([]));
});

describe("bounds that compare", () => {
  it.each([
    ["They kept him no longer than 72 hours.", "at_most"],
    ["He will land within 20 years.", "at_most"],
    ["That was less than the $53 million he had hoped for.", "exact"],
    ["Sales were up to $3 billion.", "exact"],
    ["You may buy up to an additional 15 per cent.", "at_most"],
  ])("%s", (text, bound) => expect(only(text).bound).toBe(bound));
});
