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

describe("rates of exchange are written in many ways", () => {
  it.each([
    ["The rand hit R18.10 to the dollar.", "18.1 ZAR/USD"],
    ["The rand fell R0.20 against the dollar.", "0.2 ZAR"],
    ["The Philippine peso sank to 59 to $1.", "59 PHP/USD"],
    ["The peso closed at P58.73:$1.", "58.73 PHP/USD"],
    ["Shares went from 80 cents to $1.", "80 cent, 1 USD"],
    ["The loonie fell to 71.4 cents US.", "71.4 cent"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("short scales of Indian, Nigerian and Philippine papers", () => {
  it.each([
    ["Net loss widened to Rs 340 cr from Rs 215 cr.", "3400000000 INR, 2150000000 INR"],
    ["Investors lost Rs 9 lakh cr.", "9000000000000 INR"],
    ["The N1.3trn budget passed.", "1300000000000 NGN"],
    ["He earns N50k a month.", "50000 NGN/month"],
    ["The fine was P1.5M.", "1500000 PHP"],
    ["The R5K routers shipped.", ""],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("metres of one thing, millions of many", () => {
  it.each([
    ["A 3.5m crocodile was caught.", "3.5 m"],
    ["He built a 3m fence and a 2.5m wall.", "3 m, 2.5 m"],
    ["A 2m audience watched it.", "2000000"],
    ["A 5m euro investment was cut.", "5000000 EUR"],
    ["There are 2m people.", "2000000"],
    ["Downloads hit 1bn, up from 800m.", "1000000000, 800000000"],
    ["The path climbs from 5km to 800m above the sea.", "5 km, 800 m"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("over what something was for bends no number", () => {
  it.each([
    ["Optus was fined $1.5 million over 200,000 texts.", "1500000 USD, 200000"],
    ["A row over 40 homes divides the village.", "40"],
    ["The Met made 2,000 arrests over 14 weekends.", "2000, 14"],
    ["Police arrested over 200 people.", "200.."],
    ["It was fined over $3 million.", "3000000.. USD"],
    ["He was sentenced to over 20 years.", "20.. year"],
    ["Bills are 25 per cent higher than two years ago.", "25 %, 2 year"],
    ["It took more than two years.", "2.. year"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("words beside a number that name no thing", () => {
  const subjectsOf = (text: string): (string | null)[] =>
    extract({ text, lang: "en" }).figures.map(({ subject }) => subject);
  it.each([
    ["GDP rose 0.3% q/q.", "GDP"],
    ["Profit rose 23% YoY to a record.", "Profit"],
    ["Shares crashed 22.6% intraday.", "Shares"],
    ["Police seized drugs worth N1.5bn.", "drugs"],
  ])("%s", (text, subject) => expect(subjectsOf(text)).toEqual([subject]));
});

describe("an index stands behind its colon, degrees near a chill", () => {
  const kindsOf = (text: string): string =>
    extract({ text, lang: "en" })
      .figures.map(({ kind }) => kind)
      .join(" ");
  it.each([
    ["FTSE 100: 8,262 (-0.4%)", "index percent"],
    ["A 4.0 GPA is needed.", "index"],
    ["The wind chill fell near -40.", "temperature"],
    ["A lottery winner, 78, gave it away.", "age"],
    ["Trump led by 1.5 points in Ohio.", "percent"],
  ])("%s", (text, kinds) => expect(kindsOf(text)).toBe(kinds));
});

describe("words that bend a number on either side of it", () => {
  it.each([
    ["Close on 40 homes burned.", "about 40"],
    ["Getting on for 60,000 marched.", "about 60000"],
    ["A touch over 3% was added.", "more_than 3"],
    ["The trip takes two hours at least.", "at_least 2"],
    ["The trip takes 20 minutes tops.", "at_most 20"],
    ["He sold 20 tops and skirts.", "exact 20"],
    ["It killed 40, at least 12 of them children.", "exact 40, at_least 12"],
  ])("%s", (text, bounds) =>
    expect(
      extract({ text, lang: "en" })
        .figures.map(({ bound, low, high }) => `${bound} ${low ?? high}`)
        .join(", "),
    ).toBe(bounds),
  );
});

describe("what is counted stands behind what bends the number", () => {
  it.each([
    ["There are 100+ shops.", ["shop"]],
    ["It has 1,000 or more members.", ["member"]],
    ["Ten or so people came.", ["people"]],
    ["It was 50 or more in June.", [null]],
    ["Its pupils number 700,000.", ["pupil"]],
  ])("%s", (text, heads) => expect(extract({ text, lang: "en" }).figures.map(({ head }) => head)).toEqual(heads));
});

describe("what is traded, or is moved itself, gives nothing away", () => {
  it.each([
    ["Gold shed $12.", "12 down"],
    ["Brent added 40 cents.", "40 up"],
    ["The price was hiked R1.50 to R23.", "1.5 up, 23 ="],
    ["The levy was cut $5 on Monday.", "5 down"],
    ["He added $5 to the pot.", "5 ="],
    ["The bank raised $5m.", "5000000 ="],
    ["The firm has reduced its debt by €2bn to €7bn.", "2000000000 down, 7000000000 ="],
    ["It will reduce costs by €2bn to €3bn.", "2000000000 down"],
  ])("%s", (text, changes) =>
    expect(
      extract({ text, lang: "en" })
        .figures.map(({ low, change }) => `${low} ${change}`)
        .join(", "),
    ).toBe(changes),
  );
});
