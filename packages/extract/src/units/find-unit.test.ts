import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

function readingsOf(text: string): string {
  return extract({ text, lang: "en" })
    .figures.map(({ low, high, unit }) => `${low === high || high === null ? low : `${low}-${high}`} ${unit ?? "-"}`)
    .join(", ");
}

describe("money is read in the currencies of the world, by name, sign and code", () => {
  it.each([
    ["It cost 300 taka.", "300 BDT"],
    ["It cost 900 Nepalese rupees.", "900 NPR"],
    ["It cost 60 Ghanaian cedis.", "60 GHS"],
    ["It cost 100 Moroccan dirhams.", "100 MAD"],
    ["It cost 100 dirhams.", "100 AED"],
    ["It cost 1 million Iranian rials.", "1000000 IRR"],
    ["It cost 90 Jamaican dollars.", "90 JMD"],
    ["It cost 40 Lebanese pounds.", "40 LBP"],
    ["It cost 20 paise.", "20 paisa"],
    ["It cost 87.5 million pounds sterling.", "87500000 GBP"],
    ["It costs 19 United States cents more.", "19 cent"],
    ["It cost N5bn.", "5000000000 NGN"],
    ["It cost R12.5 million.", "12500000 ZAR"],
    ["It cost P1,500 there.", "1500 PHP"],
    ["It cost KSh 5,000.", "5000 KES"],
    ["It cost Tk500.", "500 BDT"],
    ["It cost AED500.", "500 AED"],
    ["It cost kr500.", "500 krone"],
    ["It cost J$500.", "500 JMD"],
    ["It cost 500 zł.", "500 PLN"],
    ["it cost 45 usd per month.", "45 USD/month"],
    ["The fund lost 400 billion crowns.", "400000000000 krone"],
    ["The ticket cost me 150 kn.", "150 HRK"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });

  it.each([["They drove the N5 and the R500."], ["He wore an N95 mask."], ["The P500 was launched."]])(
    "but is no part of a name: %s",
    (text) => {
      expect(readingsOf(text)).toBe("");
    },
  );
});

describe("a currency whose name several share is that of the country told of", () => {
  it.each([
    ["Norway's fund lost 400 billion crowns.", "400000000000 NOK"],
    ["Pakistan will pay 5 million rupees.", "5000000 PKR"],
    ["The Philippine bank sold 5 billion pesos.", "5000000000 PHP"],
    ["In Nairobi the fare rose to 50 shillings.", "50 KES"],
    ["It cost 300 Swedish kronor, and then 200 kronor.", "300 SEK, 200 SEK"],
    ["The fare is 50 rupees.", "50 rupee"],
    ["Acme of France fell to 521 francs.", "521 FRF"],
    ["It cost 30 francs.", "30 CHF"],
    ["The bill was rupees 5 crore in Karachi.", "50000000 PKR"],
    ["It cost thirteen dollars forty-five.", "13.45 USD"],
    ["A ten-pound note was found.", "10 GBP"],
    ["He won 5,000 votes.", "5000 -"],
    ["The dollar 2 days ago was weak.", "2 day"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});

describe("a bare rate of exchange has both its currencies", () => {
  it.each([
    ["The rupee closed at 110.70 to the dollar in Colombo.", "110.7 LKR/USD"],
    ["At 83.20 to the dollar, the Indian rupee is weak.", "83.2 INR/USD"],
    ["The pound fell to 1.0850 to the euro.", "1.085 GBP/EUR"],
    ["The dollar bought 150 yen.", "150 JPY"],
    ["The won closed at 1,310 per dollar.", "1310 KRW/USD"],
    ["They won 5 to the delight of the dollar shop.", "5 -"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});

describe("by how much something moved is no end of a range", () => {
  it.each([
    ["OPEC cut its forecast for growth by 70,000 to 1.03 million.", "70000 -, 1030000 -"],
    ["Burglaries dropped by more than 8,000 to 52,937.", "8000 -, 52937 -"],
    ["Pay will rise by 5 to 10 percent.", "5-10 %"],
    ["At $19.99 — 89.99 zlotys at home — it is cheap.", "19.99 USD, 89.99 PLN"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});

describe("measures are read in their many spellings", () => {
  it.each([
    ["A 1,200-square-foot flat was sold.", "1200 ft2"],
    ["It covers 10 sq. miles.", "10 mi2"],
    ["It holds 2 million acre-feet of water.", "2000000 acre-foot"],
    ["Output is 10.2 million bpd.", "10200000 barrel/day"],
    ["The bomb was of 15 kilotons.", "15 kilotonne"],
    ["The car does 35 miles to the gallon.", "35 mpg"],
    ['A 55" TV was stolen.', "55 inch"],
    ['"It was me and my 55" he said.', "55 -"],
    ["He is 5'10\" tall.", "70 inch"],
    ["The 6-foot-5 guard left.", "77 inch"],
    ["The sheet is 3 x 5 feet.", "3 foot, 5 foot"],
    ["A 4-by-8-foot sheet fell.", "4 foot, 8 foot"],
    ["They ran a 10k race.", "10 km"],
    ["It was 30 below zero.", "-30 deg"],
    ["The water was 27ºC.", "27 degC"],
    ["It emits 120 grams of CO2 per kilometre.", "120 g/km"],
    ["It has 400 people per square kilometre.", "400 1/km2"],
    ["The trip took 1h 30m.", "90 min"],
    ["The trip took 2 hrs 15 mins.", "135 min"],
    ["They stayed for four nights.", "4 night"],
    ["It covers 2 km^2 of land.", "2 km2"],
    ["The stick has a length of 20 in.", "20 inch"],
    ["It holds 20 giga bytes.", "20 GB"],
    ["Add 3 tbsps of milk.", "3 tablespoon"],
    ["Speeds hit 1.2Gbps.", "1.2 gigabit/s"],
    ["It shows 2,340 x 1,080 pixels.", "2340 pixel, 1080 pixel"],
    ["Winds of 20 kn were felt.", "20 knot"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});

describe("an age stands behind a role as behind a name", () => {
  it.each([
    ["The defender, 27, signed on Friday.", "27 year"],
    ["The firefighter (52) left in June.", "52 year"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});

describe("a part of a unit is a number", () => {
  it.each([
    ["It is a half-mile track.", "0.5 mile"],
    ["They drilled a quarter-inch hole.", "0.25 inch"],
    ["The bank made a quarter-point cut.", "0.25 point"],
    ["It is a mile and a half away.", "1.5 mile"],
    ["It took an hour and a quarter.", "1.25 h"],
    ["The first half hour was dull.", ""],
    ["The third quarter point was lost.", ""],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});

describe("a range is read with its ends in many forms", () => {
  it.each([
    ["They serve two- to three-year terms.", "2-3 year"],
    ["It causes 12- to 18-month delays.", "12-18 month"],
    ["Between a third and a half of voters agree.", "0.3333333333333333-0.5 -"],
    ["A quarter to a third of voters agree.", "0.25-0.3333333333333333 -"],
    ["Sales rose from 24.2 to 33-35 billion euros.", "24200000000-35000000000 EUR"],
    ["A 12- by 15-foot room burnt.", "12 foot, 15 foot"],
    ["An 8-foot-by-10-foot room burnt.", "8 foot, 10 foot"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});

describe("what bends a number may stand between it and its unit", () => {
  it.each([
    ["It is 20-odd miles away.", "20 mile"],
    ["It is 30-plus miles away.", "30 mile"],
    ["The rope is 12 in. long.", "12 inch"],
    ["It cost $500 mil.", "500000000 USD"],
    ["It has a 10x zoom.", "10 -"],
    ["Futures slipped to $10.61-1/4 a bushel.", "10.6125 USD/bushel"],
    ["It hit $987.75 an ounce before noon.", "987.75 USD/ounce"],
    ["It reached 2.1m children. The next drive aims for 3.4m.", "2100000 -, 3400000 -"],
    ["The wall is 2m high. The gate is 3m.", "2 m, 3 m"],
    ["Two sets of 350 kilovolt-amperes run.", "2 -, 350 kVA"],
    ["A 4x4 car was sold.", ""],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});

describe("the unit of a movement is that of both its ends", () => {
  it.each([
    ["Output rose to 3.1 million tonnes in the first quarter of the year, from 2.9 million.", "3100000 t, 2900000 t"],
    ["Income dropped by more than a third to 240 million euros.", "0.3333333333333333 -, 240000000 EUR"],
    ["Use ½ to 1 cup of milk.", "0.5-1 cup"],
  ])("%s", (text, readings) => {
    expect(readingsOf(text)).toBe(readings);
  });
});
