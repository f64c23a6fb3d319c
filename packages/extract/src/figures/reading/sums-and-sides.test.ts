import { describe, expect, it } from "vitest";
import { extract } from "../../extract.js";

/** Low and high, where they differ, and the unit of every figure. */
function readingsOf(text: string): string {
  return extract({ text, lang: "en" })
    .figures.map(({ low, high, unit }) =>
      [low === high ? Number(low?.toFixed(4)) : `${low ?? ""}..${high ?? ""}`, unit]
        .filter((part) => part !== null)
        .join(" "),
    )
    .join(", ");
}

describe("a rate behind the second number is of both", () => {
  it.each([
    ["Oil is seen at $70-75 a barrel.", "70..75 USD/barrel"],
    ["Oil is seen at $70 to 75 a barrel.", "70..75 USD/barrel"],
    ["Onions sold at Rs 80-90 per kg.", "80..90 INR/kg"],
    ["Homes sell at £300-350 per square foot.", "300..350 GBP/ft2"],
    ["They charge between $20 and 30 per hour.", "20..30 USD/h"],
    ["They paid $20 and 30 people came.", "20 USD, 30"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("rates of exchange name both currencies, whatever small coins stand beside them", () => {
  it.each([
    ["The Indian rupee weakened 12 paise to 84.47 against the dollar.", "12 paisa, 84.47 INR/USD"],
    ["Naira closed at N1,540.23/$1 on Monday.", "1540.23 NGN/USD"],
    ["They quoted $387.00/$387.50.", "387 USD, 387.5 USD"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("sums in the signs of Africa and Asia", () => {
  it.each([
    ["A crate costs N6,500, up from N3,200 last year.", "6500 NGN, 3200 NGN"],
    ["A cup costs CFA 500.", "500 XAF"],
    ["Police recovered Ksh. 2.3 million.", "2300000 KES"],
    ["The county lost Ksh.2,300 there.", "2300 KES"],
    ["A kilo costs Sh150 in Kampala.", "150 UGX"],
    ["The scheme cost Sh2 billion.", "2000000000 KES"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("one who is harmed is counted, one of several is not", () => {
  it.each([
    ["The suspect fired, killing one and injuring four.", "1, 4"],
    ["The blast killed one and wounded two.", "1, 2"],
    ["The company killed one of its products.", ""],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("what a bowler took and how large a sum is called are no figures", () => {
  it.each([
    ["Bumrah took 5-30 off 18 overs.", "18"],
    ["A six-figure sum was paid.", ""],
    ["The raid killed 5-30 people.", "5..30"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("a part ends its clause behind what bends or moves it", () => {
  it.each([
    ["Sales fell by as much as a third.", "..0.3333333333333333"],
    ["Sales fell a third.", "0.3333"],
    ["He came a close third.", ""],
    ["He fell a third time.", ""],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});
