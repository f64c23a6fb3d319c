import { describe, expect, it } from "vitest";
import { extract } from "../../extract.js";
import { figures } from "../../testing/read-figures.js";

/** Low and high, where they differ, and the unit of every figure. */
function readingsOf(text: string): string {
  return extract({ text, lang: "en" })
    .figures.map(({ low, high, unit }) => {
      const [from, to] = [low ?? high, high ?? low];
      const value = from === to ? `${from}` : `${from}..${to}`;
      return unit ? `${value} ${unit}` : value;
    })
    .join(", ");
}

describe("digits are grouped as countries do", () => {
  it.each([
    ["The deal is worth 2’500’000 francs, or CHF 1'250'000.", "2500000 CHF, 1250000 CHF"],
    ["It paid $1 500 a month and R12 500 a year.", "1500 USD/month, 12500 ZAR/year"],
    ["Police moved 1 204 adults and 12 000 children.", "1204, 12000"],
    ["On May 1 300 people fled.", "300"],
    ["On May 1 300 people fled; 12 000 stayed.", "300, 12000"],
    ["In the '90s '500 people' came.", "500"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("hyphens that do not break, and are as wide as a digit, join as any other", () => {
  it.each([
    ["It will cost £12‑14 billion.", "12000000000..14000000000 GBP"],
    ["Between 5‐10% of 65‑year‑olds agreed.", "5..10 %, 65 year"],
    ["Some 10‒12 percent left.", "10..12 %"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("a space that was lost hides no figure", () => {
  it.each([
    ["Sales were up12% and down3%.", "12 %, 3 %"],
    ["He cut 300jobs and 12posts.", "300, 12"],
    ["The 4wd car has 6gb.", "6 GB"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("hours, minutes and seconds are tied by their letters", () => {
  it.each([
    ["It took 2h45m, not 1h05m30s.", "165 min, 3930 s"],
    ["The wait was 7h 12m on average.", "432 min"],
    ["He ran it in 3m20s.", "200 s"],
    ["It was shut for 9hrs, then 48 hrs and 72hrs.", "9 h, 48 h, 72 h"],
    ["Patrols began at 0600hrs, 1430 hrs and at 18hrs, until 22hrs.", ""],
    ["EPS was $1.12 vs $0.98 est. for Q3.", "1.12 USD, 0.98 USD"],
    ["The vote at 9.30 EST was late.", ""],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("sums and counts are as large as their letters say", () => {
  it.each([
    ["A plot went for Rs 22L, Rs 1.5L more.", "2200000 INR, 150000 INR"],
    ["It was let at $45psf, £30,000pa and £250 pw.", "45 USD/ft2, 30000 GBP/year, 250 GBP/week"],
    ["Tolls rise from R52 to R54.50.", "52..54.5 ZAR"],
    ["Passenger numbers reached 7.9m in October.", "7900000"],
    ["Visitor arrivals rose to 2.3m by June.", "2300000"],
    ["The wall was 3m in height.", "3 m"],
    ["Visitors were 3m from the fence.", "3 m"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("limits of age go on", () => {
  it.each([
    ["Anyone aged 18 to 25, or over 70, gets in.", "18..25 year, 70 year"],
    ["Adults under 30 and over 65 pay half.", "30 year, 65 year"],
    ["Sales of under 30 and over 65 were told of.", "30, 65"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("sides, pressures, brackets and sentences are read as they are written", () => {
  it.each([
    ["The den is a 10x14ft room.", "10..10 foot, 14..14 foot"],
    ["She ran in the 4x100m relay.", ""],
    ["Her blood pressure was 120/80 mmHg.", "120..120 mmHg, 80..80 mmHg"],
    ["Income came to $(4.2) billion.", "-4200000000..-4200000000 USD"],
    ["The mine posted a loss of $(31) million.", "31000000..31000000 USD"],
    ["He is serving 25 to life.", "25.. year"],
    ["They brought 25 back, and 25 to work.", "25..25 null, 25..25 null"],
    ["Sales fell by $(12) million.", "12000000..12000000 USD"],
    ["She was given 15 years to life.", "15.. year"],
    ["The jab is for the over-65s.", "65.. year"],
    ["Under-18s pay less and over-60s nothing.", "..18 year, 60.. year"],
    ["The under-19s beat the league leaders.", ""],
  ])("%s", (text, readings) =>
    expect(
      figures(text)
        .map(({ low, high, unit }) => `${low ?? ""}..${high ?? ""} ${unit}`)
        .join(", "),
    ).toBe(readings),
  );
});

describe("crores of money are rupees, crores of others are counted", () => {
  it.each([
    ["The Mumbai firm has 45,000 crore in debt.", "INR debt"],
    ["Kerala spent 300 crore last year.", "INR money"],
    ["The dam cost Lahore 12 lakh.", "PKR dam"],
    ["Delhi said that 300 crore was lent to farms.", "INR farm"],
    ["India has 140 crore people.", "null people"],
    ["Some 12 lakh voters came.", "null voter"],
  ])("%s", (text, reading) => expect(figures(text).map(({ unit, head }) => `${unit} ${head}`)).toEqual([reading]));
});
