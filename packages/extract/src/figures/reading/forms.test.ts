import { describe, expect, it } from "vitest";
import { extract } from "../../extract.js";

/** Low and high, where they differ, and the unit of every figure; vague ones are "some". */
function readingsOf(text: string): string {
  return extract({ text, lang: "en" })
    .figures.map(({ low, high, unit }) => {
      const [from, to] = [low ?? high, high ?? low].map((end) => end && Number(end.toFixed(4)));
      const value = from === null ? "some" : from === to ? `${from}` : `${from}..${to}`;
      return unit ? `${value} ${unit}` : value;
    })
    .join(", ");
}

describe("a quoted pair of currencies is the unit of its rate", () => {
  it.each([
    ["GBP/USD traded at 1.27 on Friday.", "1.27 USD/GBP"],
    ["EUR/USD rose 0.3% to 1.0850 on Monday.", "0.3 %, 1.085 USD/EUR"],
    ["The AC/DC tour drew 300 fans.", "300"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("parts are added to wholes, and are as small as they are called", () => {
  it.each([
    ["The film runs one and three-quarter hours.", "1.75 h"],
    ["Add one and one-third cups of milk.", "1.3333 cup"],
    ["Two and three-quarter million people came.", "2750000"],
    ["She won by five hundredths of a second.", "0.05 s"],
    ["It won by two thousandths of a second.", "0.002 s"],
    ["The risk is one hundredth of one percent.", "0.01 %"],
    ["It has risen half that much already.", "0.5"],
    ["He has spent close to half his life there.", "0.5"],
    ["It is her hundredth birthday.", ""],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("ranges reach below nothing, and over what their first number leaves out", () => {
  it.each([
    ["Lows of -10C to -15C are forecast.", "-15..-10 degC"],
    ["Lows of minus 3 to minus 5C are forecast.", "-5..-3 degC"],
    ["The temperature went from 5C to -3C.", "-3..5 degC"],
    ["There were 300-400,000 marchers.", "300000..400000"],
    ["There were 300-450 marchers.", "300..450"],
    ["Discounts of 10, 20 or 30 percent apply.", "10 %, 20 %, 30 %"],
    ["Discounts of 20 or 30 percent apply.", "20..30 %"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("one measure in two units is two figures", () => {
  it.each([
    ["It reached 28C/82F in the shade.", "28 degC, 82 degF"],
    ["He bought a 5kg/11lb bag.", "5 kg, 11 pound"],
    ["They flew the F/A-18 and the 5/3 split.", ""],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("what is measured in stones, feet and races", () => {
  it.each([
    ["He weighs 11st 5lb.", "159 pound"],
    ["She weighs 12st.", "12 stone"],
    ["He came 1st, 21st and 31st.", ""],
    ["He is six foot three and fast.", "75 inch"],
    ["He is 6ft 3ins tall.", "75 inch"],
    ["They signed a six foot three goalkeeper.", "75 inch"],
    ["The six foot two teenager won.", "74 inch"],
    ["He is a six foot one forward.", "73 inch"],
    ["She ran a 5k.", "5 km"],
    ["He finished the 10K in style.", "10 km"],
    ["He won 10k followers.", "10000"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("time for each longer time is a pace", () => {
  it.each([
    ["They work 40 hours a week.", "40 h/week"],
    ["It is open 24 hours a day.", "24 h/day"],
    ["The rent is £1,200 pcm.", "1200 GBP/month"],
    ["It rained for two days a month ago.", "2 day"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("bare numbers of two people are their ages", () => {
  it.each([
    ["The suspects, 19 and 22, were held.", "19 year, 22 year"],
    ["The prices, 19 and 22, were low.", "19, 22"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("people are told of by a magnitude alone where a clause begins with it", () => {
  it.each([
    ["Thousands fled the city.", "some"],
    ["Hundreds were injured and dozens died.", "some, some"],
    ["He lost by millions is the claim.", ""],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("what counts nothing is no figure", () => {
  it.each([
    ["She works 9 to 5.", ""],
    ["She bought a PS5.", ""],
    ["Text 70070 to give.", ""],
    ["Error code: 17.", ""],
    ["Every single one of those was lost.", ""],
    ["The next one won't come soon.", ""],
    ["One notable exception was the paper.", ""],
    ["Survival at one, three and five years was measured.", "1 year, 3 year, 5 year"],
    ["Twelve Leopard 2 tanks arrived.", "12"],
    ["Polls show a deficit among women (34%-54%).", "34 %, 54 %"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("degrees are told by the sky and by the list that they end", () => {
  it.each([
    ["Sunday: partly sunny, high 68, low 52 with a breeze.", "68 deg, 52 deg"],
    ["Rain is likely, with highs near 60.", "60 deg"],
    ["Shares hit a high of 60.", "60"],
    ["Moscow 12C, Kyiv 14C, Warsaw 9C.", "12 degC, 14 degC, 9 degC"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("shares of a list go on without their sign", () => {
  it.each([
    ["Labour is on 44%, the Tories 24%, Reform 11, the Lib Dems 10 and the Greens 6.", "44 %, 24 %, 11 %, 10 %, 6 %"],
    ["The SPD has 30 per cent, the Greens 14, the FDP 7.", "30 %, 14 %, 7 %"],
    ["Sales fell 3%, said Reform 11.", "3 %"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("what is paid, and to how many, are two figures", () => {
  it.each([
    ["It pays Rs 1,500 a month to 1.3 crore women.", "1500 INR/month, 13000000"],
    ["It costs $2 to 3 million.", "2000000..3000000 USD"],
    ["They need 150 minutes of exercise a week.", "150 min/week"],
    ["It cost 500 yuan ($1 = 7.2345 Chinese yuan renminbi).", "500 CNY, 7.2345 CNY"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("what goes with a verb moves nothing", () => {
  it.each([
    ["They shot down 62 of 81 drones.", "="],
    ["The game takes up 120GB.", "="],
    ["The index was up 20 points.", "up"],
    ["The shares closed down $2.", "down"],
    ["Brent settled down 64 cents.", "down"],
    ["Brent up 64 cents.", "up"],
    ["With the stock up $2, he sold.", "up"],
    ["Acme Holdings up $2.", "up"],
    ["Takings up £2 million on last year.", "up"],
    ["The firm wrote down $2 million.", "="],
    ["They took up 20 litres.", "="],
  ])("%s", (text, change) => expect(extract({ text, lang: "en" }).figures[0]?.change).toBe(change));
});

describe("ages stand where a sentence begins, and behind what bends them", () => {
  it.each([
    ["Now 46 and living in Ohio, she is afraid.", "46 year"],
    ["He was around 10.", "10 year"],
    ["Now 46 and 50 men are held.", "46, 50"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));

  it("are open at their end", () => {
    expect(extract({ text: "Workers aged 55 and above to retire early.", lang: "en" }).figures[0]?.bound).toBe(
      "at_least",
    );
  });
});

describe("so many to one is a ratio where no court or game is told of", () => {
  it.each([
    ["Harris is on pace to outspend Trump 2-to-1 in television ads.", "2"],
    ["The court issued a 2-to-1 ruling.", ""],
    ["He was a 3-to-1 shot.", ""],
    ["Of this number 64 foreign and 598 local staff would stay.", "64, 598"],
    ["It has a doubling time of five days.", "5 day"],
    ["He was accused by another one following a meeting.", ""],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("signs are read by what stands around them", () => {
  it.each([
    ["Brent fell 64c to $78.12.", "64 cent, 78.12 USD"],
    ["He found a 10c coin.", "10 cent"],
    ["Output was 13.1m b/d, 300,000 b/d more than in 2022.", "13100000 barrel/day, 300000 barrel/day"],
    ["It uses 6.5 l/100km.", "6.5 l/100km"],
    ["The 5.4m-strong diaspora voted.", "5400000"],
    ["A Rs.500-crore fund lent Rs.99.", "5000000000 INR, 99 INR"],
    ["It is .5 inches wide.", "0.5 inch"],
    ["It is 5 km 500 m away.", "5500 m"],
    ["They ran 5 km and 500 m races.", "5 km, 500 m"],
    ["Four in 10 are, up from 3 in 10 a decade ago.", "0.4, 0.3"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("what stands beside a number may not bend it", () => {
  it.each([
    ["He cost £15m plus £3m in add-ons.", "exact"],
    ["The hospital is short of 120 nurses.", "exact"],
    ["It fell just short of 120 votes.", "less_than"],
    ["It cost £15m-plus.", "more_than"],
  ])("%s", (text, bound) => expect(extract({ text, lang: "en" }).figures[0]?.bound).toBe(bound));

  it("compares where times are hotter than something", () => {
    expect(extract({ text: "It is 10 times hotter than the sun.", lang: "en" }).figures[0]?.kind).toBe("ratio");
  });
});

describe("nothing is counted by a kind of zero, nor by a part of a name", () => {
  it.each([
    ["Zero tolerance works.", ""],
    ["A zero-sum game.", ""],
    ["Britain aims for net zero by then.", ""],
    ["Zero cases were found.", "0"],
    ["He missed zero days of work.", "0 day"],
    ["There was zero growth.", "0"],
    ["World War 3 looms.", ""],
    ["Slaughterhouse-Five is a novel.", ""],
    ["Twenty-Five people came.", "25"],
    ["The P5+1 met.", ""],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});
