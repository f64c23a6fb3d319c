import { describe, expect, it } from "vitest";
import { extract } from "../../extract.js";

/** Low, high, unit and head of every figure. */
const readingsOf = (text: string) =>
  extract({ text, lang: "en" })
    .figures.map(({ low, high, unit, head }) => `${low ?? ""}..${high ?? ""} ${[unit, head].filter(Boolean).join(" ")}`)
    .join(", ");

describe("words that bend a number stand between it and what it counts", () => {
  it.each([
    ["40 or more people died.", "40.. people"],
    ["Ten or more of the men died.", "10.. man"],
    ["Some 250,000 or so voters came.", "250000..250000 voter"],
    ["More than 30 or so firms closed.", "30.. firm"],
    ["Ten or fewer clerks work there.", "..10 clerk"],
    ["He was jailed for two or more years.", "2.. year time"],
    ["They walked 10 or so miles.", "10..10 mile distance"],
    ["Some 40 or so, he said, left.", "40..40 "],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("a pace stands behind them", () => {
  it.each([
    ["It costs $500 or more a month.", "500.. USD/month"],
    ["It needs 20 litres or more a day.", "20.. l/day"],
    ["He has 5 or so a day.", "5..5 1/day"],
    ["He has 40 homes or more, a farm and 3 cars.", "40.. home, 3..3 car"],
    ["She owns 80 homes and up to a dozen cars.", "80..80 home, ..12 car"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toContain(readings));
});

describe("a pace in one word is one, unless a noun follows that it describes", () => {
  it.each([
    ["She earns $50,000 annually.", "50000..50000 USD/year money"],
    ["The mill makes 4,000 carts daily and 30 ploughs weekly.", "4000..4000 1/day cart, 30..30 1/week plough"],
    ["Rooms cost $90 nightly.", "90..90 USD/night room"],
    ["It pumps 2 million barrels daily.", "2000000..2000000 barrel/day"],
    ["He paid a $60 daily fee.", "60..60 USD fee"],
    ["The firm sells 2 million daily newspapers.", "2000000..2000000 newspaper"],
    ["It makes 40 an hour.", "40..40 1/h"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("what is quoted may only tell of what kind a thing is", () => {
  it.each([
    ["He won the 100 “unbound” delegates.", "100..100 delegate"],
    ["She named 12 “ghost” schools.", "12..12 school"],
    ["The 40 “heroes” marched.", "40..40 hero"],
    ["Pew took nine “random” internet samples.", "9..9 sample"],
    ["He met 40 “friends” last week.", "40..40 friend"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});
