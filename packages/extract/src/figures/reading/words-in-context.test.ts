import { describe, expect, it } from "vitest";
import { extract } from "../../extract.js";

/** Low and high, where they differ, and the unit of every figure. */
function readingsOf(text: string): string {
  return extract({ text, lang: "en" })
    .figures.map(({ low, high, unit }) => [low === high ? low : `${low}..${high}`, unit].filter(Boolean).join(" "))
    .join(", ");
}

const headsOf = (text: string): (string | null)[] => extract({ text, lang: "en" }).figures.map(({ head }) => head);

describe("a word that names a unit measures nothing where it describes what is counted", () => {
  it.each([
    ["The old farm has 3 stone walls and a barn.", "3"],
    ["Fire destroyed three stone houses in the village.", "3"],
    ["The site holds 12 stone farm buildings.", "12"],
    ["The 16 stone prop was carried off.", "16 stone"],
    ["Two 20 stone men blocked the door.", "2, 20 stone"],
    ["She shed four stone and ran a marathon.", "4 stone"],
    ["Three atmosphere experts from Leeds signed.", "3"],
    ["It was kept at a pressure of two atmospheres.", "2 atmosphere"],
    ["Two degree programmes will close in Durban.", "2"],
    ["It warmed by two degrees.", "2 deg"],
    ["Three barrel bombs fell on Aleppo.", "3"],
    ["Two foot patrols were attacked in Kaduna.", "2"],
    ["The ship met 10 foot waves.", "10 foot"],
    ["Six cup finals in a row were lost.", "6"],
    ["Two night clubs in Lagos were shut.", "2"],
    ["They booked two night stays.", "2 night"],
    ["Three day centres for the elderly will close.", "3"],
    ["Three euro zone countries are in recession.", "3"],
    ["The SEC approved 11 bitcoin ETFs.", "11"],
    ["She holds 3 bitcoin.", "3 BTC"],
    ["Three dollar stores opened in Detroit.", "3"],
    ["Thieves took 50 dollar bills.", "50 USD"],
    ["Two pound shops closed in Hull.", "2"],
    ["Three year groups were sent home.", "3"],
    ["Three minute traces of poison were found.", "3"],
    ["They take three minute breaks.", "3 min"],
    ["The dealer said 3 teslas were sold on Friday.", "3"],
    ["A 3 tesla scanner was installed in Pune.", "3 tesla"],
    ["The magnet reaches a field of 20 teslas.", "20 tesla"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("many of a model are counted, whatever number it bears", () => {
  it.each([
    ["The airline flies 40 737s.", "40", "737"],
    ["The carrier has 30 Boeing 787s.", "30", "787"],
    ["The firm bought three 911s.", "3", "911"],
    ["Ukraine received 12 F-16s.", "12", "f-16"],
    ["He ran the lap in 47.3s.", "47.3 s", "lap"],
    ["A crash of a 737 killed 40 people.", "40", "people"],
  ])("%s", (text, readings, head) => {
    expect(readingsOf(text)).toBe(readings);
    expect(headsOf(text)).toEqual([head]);
  });
});

describe("hours are told by what is done in them", () => {
  it.each([
    ["French law limits staff to 40 working hours a week.", "40 h/week"],
    ["Pilots log 900 flying hours a year.", "900 h/year"],
    ["The job needs 500 training hours.", "500 h"],
    ["The school lost six training days.", "6"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("a small letter is of cents where something is paid, of degrees where it is hot or cold", () => {
  it.each([
    ["He paid 50c for the apple.", "50 cent"],
    ["The company will pay a dividend of 50 c a share.", "50 cent/share"],
    ["Bread rose 30c to R18.50 a loaf.", "30 cent, 18.5 ZAR"],
    ["Milk costs 99c in Dublin.", "99 cent"],
    ["The thermometer reached 30c on Tuesday.", "30 degC"],
    ["Bake at 200c for an hour.", "200 degC"],
    ["Highs near 95f are forecast.", "95 degF"],
    ["Room 30c is closed.", ""],
    ["Section 12c applies.", ""],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("one letter before a sum is rand, naira or pesos where the sum has cents or is paid", () => {
  it.each([
    ["The ticket costs R900.", "900 ZAR"],
    ["He was robbed of R50 000 in Soweto.", "50000 ZAR"],
    ["The grant is R350 a month.", "350 ZAR/month"],
    ["Petrol is N650 per litre.", "650 NGN/l"],
    ["Rice costs from P45 to P50 a kilo.", "45..50 PHP/kg"],
    ["They drove on the R21 and the N1.", ""],
    ["The cost of the N17 road doubled.", "2"],
    ["Staff wore N95 masks that cost a lot.", ""],
    ["Hand in your P45 at the desk.", ""],
    ["An R22 helicopter crashed.", ""],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("a sum goes on in its hundredth parts", () => {
  it.each([
    ["Prices start at 9 pounds 50 for adults.", "9.5 GBP"],
    ["Petrol costs 3 euros 20 a litre.", "3.2 EUR/l"],
    ["The fare rose to 2 pounds 75 from 2 pounds 50.", "2.75 GBP, 2.5 GBP"],
    ["He won 5 dollars 50 times.", "5 USD, 50"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("what has a price or a level does not open and close by the clock", () => {
  it.each([
    ["Tickets are out, with prices starting at 9.", "9..null"],
    ["The index closed at 7 on Monday.", "7"],
    ["Shares in the miner closed at 7.", "7"],
    ["The shop opens at 9.", ""],
    ["The market closed at 4.", ""],
    ["The polls closed at 7.", ""],
    ["The pharmacy opens from 8 to 6.", ""],
    ["The vote was open 8 to 4.", ""],
    ["The firm opens 10 to 12 shops a year.", "10..12 1/year"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("shares in a list wait for their sign", () => {
  it.each([
    ["In the poll, Greens 6, Labour 44%, Conservatives 20%.", "6 %, 44 %, 20 %"],
    ["The poll had Fianna Fail on 20, Fine Gael 22%.", "20 %, 22 %"],
    ["Labor 34, Coalition 36, Greens 13 per cent, One Nation 6.", "34 %, 36 %, 13 %, 6 %"],
    ["They took Highway 6, Route 7 and 44% of the load.", "44 %"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("those for and those against are no figures", () => {
  it.each([
    ["The council voted 17 to 4 in favour.", ""],
    ["Judges ruled 6 to 3 on Monday.", ""],
    ["The bill was approved 312 to 110.", ""],
    ["The board cut staff from 17 to 4.", "4..17"],
    ["The ratio is 8 to 4.", "8, 4"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});

describe("who names a measure twice tells how far it moved and where to", () => {
  const changesOf = (text: string): string =>
    extract({ text, lang: "en" })
      .figures.map(({ low, high, change }) => `${low === high ? low : `${low}..${high}`} ${change}`)
      .join(", ");
  it.each([
    ["The dividend is up 5p to 20p.", "5 up, 20 ="],
    ["Copper fell $100 to $300.", "100 down, 300 ="],
    ["Prices are expected to rise $5 to $10.", "5..10 up"],
    ["Rates rose 5% to 10%.", "5..10 up"],
    ["The chain brought down the price by $2.", "2 down"],
    ["The bank put up rates by 4%.", "4 up"],
    ["The army shot down 62 drones.", "62 ="],
  ])("%s", (text, changes) => expect(changesOf(text)).toBe(changes));
});

describe("how strong a drink is has a unit of its own, and a pair of currencies may stand behind its rate", () => {
  it.each([
    ["Sailors drank 80 proof rum.", "80 proof"],
    ["They asked for 2 proof of purchase slips.", "2"],
    ["At 1.08, EUR/USD was flat.", "1.08 USD/EUR"],
  ])("%s", (text, readings) => expect(readingsOf(text)).toBe(readings));
});
