import { describe, expect, it } from "vitest";
import { figures } from "../testing/read-figures.js";

const measuresOf = (text: string): string[] =>
  figures(text).map(({ low, high, kind, unit }) => [low ?? high, unit ?? kind].join(" "));

describe("a bare number takes the unit of what it is compared with", () => {
  it.each([
    ["The mill made 2.75 kilograms a day in the period, against 2.77 before.", ["2.75 kg/day", "2.77 kg/day"]],
    [
      "The ice now lasts 154 days, they report in the journal, against 181 in the decade to 1979.",
      ["154 day", "181 day"],
    ],
    [
      "Arrivals reached 1.21 million tonnes by July 13, exporters estimated, compared with 1.16 million in the same stretch.",
      ["1210000 t", "1160000 t"],
    ],
    ["Profit fell to 27.5 million guilders from a year-earlier 41.4 million.", ["27500000 NLG", "41400000 NLG"]],
    ["Inflation was 4.2 percent in May, well below the 4.5 expected.", ["4.2 %", "4.5 %"]],
    ["His term was 24 months, cut from 36.", ["24 month", "36 month"]],
    ["He was given 24 years, four fewer than prosecutors had asked for.", ["24 year", "4 year"]],
    ["Some 400 tonnes a week went in October, against 390 the October before.", ["400 t/week", "390 t/week"]],
    ["Their share has dwindled to 6.8 percent from 21.", ["6.8 %", "21 %"]],
    [
      "Support dropped from 660,000 dollars four years ago to just 75,000 pledged.",
      ["660000 USD", "4 year", "75000 USD"],
    ],
    ["The plant made 300 cars a day in May, against 390 a year before.", ["300 1/day", "390 1/day"]],
  ])("%s", (text, measures) => expect(measuresOf(text)).toEqual(measures));
});

describe("a level has the unit of the movement that led to it", () => {
  it.each([
    ["Stocks in the warehouses rose 1,275 tonnes to 123,850.", ["1275 t", "123850 t"]],
    [
      "The exchange raised its forecast by 1 million tons to 58 million last Thursday, and the second crop could top 110 million according to the firm.",
      ["1000000 ton", "58000000 ton", "110000000 ton"],
    ],
    ["The post closed 2.40 guilders down at 80.70.", ["2.4 NLG", "80.7 NLG"]],
    [
      "National Bank rose 12.71 taka to 228.7 and Apex lost 22.72 to 597.",
      ["12.71 BDT", "228.7 BDT", "22.72 BDT", "597 BDT"],
    ],
    ["The receipts opened at 5,200 forints, down 600 from Thursday.", ["5200 HUF", "600 HUF"]],
    ["Unemployment fell 0.3 percentage points to 5.6.", ["0.3 pp", "5.6 %"]],
  ])("%s", (text, measures) => expect(measuresOf(text)).toEqual(measures));
});

describe("a part that goes the same way has the same unit", () => {
  it.each([
    ["Cole was at 25 percent and Dorn at 14.", ["25 %", "14 %"]],
    ["Acme lost six percentage points, while Bolt gained six and Crown five.", ["6 pp", "6 pp", "5 pp"]],
    ["France, with 9.8%, was second, ahead of India (8.2) and Brazil (6.8).", ["9.8 %", "8.2 %", "6.8 %"]],
    ["“At US$130 a barrel for jet we are okay. At 150 nobody is okay.”", ["130 USD/barrel", "150 USD/barrel"]],
    ["Management offered 3.5 percent; the union wanted nine.", ["3.5 %", "9 %"]],
    ["State law gives companies 45 days to notify customers; Tri-Rivers took 36.", ["45 day", "36 day"]],
    ["Beans are coming in at 22% moisture; the silo wants 13.5.", ["22 %", "13.5 %"]],
    ["He got 24 years. His two sons got 18 and 16.", ["24 year", "2 count", "18 year", "16 year"]],
    ["The farm has 620 hectares of soy and has cut 90 of them.", ["620 hectare", "90 hectare"]],
    [
      "Turnover was 3.8 billion francs, including 2.6 billion on the main market.",
      ["3800000000 CHF", "2600000000 CHF"],
    ],
  ])("%s", (text, measures) => expect(measuresOf(text)).toEqual(measures));
});

describe("a unit behind the last number is of all", () => {
  it.each([
    ["Only two towns saw rises, of 5 and 2 per cent.", ["2 count", "5 %", "2 %"]],
    ["Durations of seven, ten, or fourteen nights are usual.", ["7 night", "10 night", "14 night"]],
    ["She led 47 to 25 percent.", ["47 %", "25 %"]],
    ["They polled 3, 4 percent.", ["3 %", "4 %"]],
  ])("%s", (text, measures) => expect(measuresOf(text)).toEqual(measures));
});

describe("the scale goes with the unit where it is plainly meant", () => {
  it.each([
    ["Donors have come up with $4.2m, and the alliance has advanced another 1.6.", ["4200000 USD", "1600000 USD"]],
    ["The bank raised $4.2m, and its founder put in another 900,000.", ["4200000 USD", "900000 USD"]],
    ["It cost $2 million last year, or roughly 5,750 a day.", ["2000000 USD", "5750 USD/day"]],
    ["The port moved 2.1 million containers last year, or roughly 5,750 a day.", ["2100000 count", "5750 1/day"]],
  ])("%s", (text, measures) => expect(measuresOf(text)).toEqual(measures));
});

describe("a number that may count something keeps no unit", () => {
  it.each([
    ["The index rose 2.1 percent to 3,921.", ["2.1 %", "3921 index"]],
    ["The blast tore through 9 km of wall and killed 20.", ["9 km", "20 count"]],
    ["In two days officials raised their count of the dead to 210.", ["2 day", "210 count"]],
    [
      "The walk of 12 km raised money for 400 families, and next year they want 500.",
      ["12 km", "400 count", "500 count"],
    ],
    ["Sales rose 5 percent from 300.", ["5 %", "300 count"]],
    ["The ship, 90 metres long, was licensed for 850.", ["90 m", "850 count"]],
    ["Turnout was 53 percent among those 30 to 44 and more than 70 percent among others.", ["53 %", "30 year", "70 %"]],
    ["After 48 hours the list at the office said four.", ["48 h", "4 count"]],
  ])("%s", (text, measures) => expect(measuresOf(text)).toEqual(measures));
});
