import { describe, expect, it } from "vitest";
import { extract } from "../../extract.js";

/** Low and high, where they differ, kind and unit of every figure. */
function readingsOf(text: string): string {
  return extract({ text, lang: "en" })
    .figures.map(({ low, high, kind, unit }) => {
      const [from, to] = [low ?? high, high ?? low];
      const value = from === to ? `${from}` : `${from}..${to}`;
      return [value, kind, unit].filter(Boolean).join(" ");
    })
    .join(", ");
}

describe("how often is not how much for each", () => {
  it.each([
    ["Patients took 20mg of the drug twice a day.", "20 mass mg"],
    ["She drank 2 litres of water a day.", "2 volume l/day"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("a sum and its conversion are for so much of the same", () => {
  it.each([
    ["Iron ore fell to 781 yuan ($109.70) a tonne.", "781 money CNY/t, 109.7 money USD/t"],
    ["Rooms cost 6,100 rand (£260) per night.", "6100 money ZAR/night, 260 money GBP/night"],
    ["It sold for $5 million (£4m) a year ago.", "5000000 money USD, 4000000 money GBP"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("ratios by their name and by how seldom something comes", () => {
  it.each([
    ["The drug cut deaths (hazard ratio 0.68).", "0.68 ratio"],
    ["A one-in-100-year flood hit the town.", "0.01 ratio"],
    ["The interval was 1.02–1.31 for men.", "1.02..1.31 index"],
    ["They won 3-1 and drew 2-2.", ""],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("what the first item counts is counted on", () => {
  it.each([
    ["The BJP won 240 seats, the Congress 99 and the DMK 22.", "240 count, 99 count, 22 count"],
    ["Toyota sold 2,400 cars, Ford 990 and Kia 370.", "2400 count, 990 count, 370 count"],
    ["The range has two models, Galaxy 7 and Mate 20.", "2 count"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("points, marks and rates are what their neighbours make them", () => {
  it.each([
    ["She won the Senate race by ten points.", "10 percent point"],
    ["They won the game by ten points.", "10 count"],
    ["Dengue cases cross 10k mark in Dhaka.", "10000 count"],
    ["The rupee fell to 88.72 against US dollar.", "88.72 rate rupee/USD"],
    ["China's PMI was 49.0, below forecasts.", "49 index"],
    ["The telescope's 39m mirror has 798 segments.", "39 length m, 798 count"],
    ["Voyager 1 is 25 million km away.", "25000000 length km"],
    ["Police 12 miles away were called.", "12 length mile"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});
