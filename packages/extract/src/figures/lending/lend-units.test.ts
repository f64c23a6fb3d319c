import { describe, expect, it } from "vitest";
import { figures } from "../../testing/read-figures.js";

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
    ["It was 31 degrees C in the shade, 12 above the average.", ["31 degC", "12 degC"]],
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
    ["Some 52 percent approve of her work, 41 disapprove.", ["52 %", "41 %"]],
    ["Some 52 percent approve, 41 disapprove and 7 are unsure.", ["52 %", "41 %", "7 %"]],
    ["Some 61% agree with the plan; 30 oppose it.", ["61 %", "30 %"]],
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

describe("other forms, from many desks", () => {
  it.each([
    [
      "Wheat yields averaged 3.4 tonnes a hectare, down from 3.9 last year and 4.1 in 2019.",
      ["3.4 t/hectare", "3.9 t/hectare", "4.1 t/hectare"],
    ],
    ["Rents rose 8.1% in Leeds, 6.4 in Bradford and 5.9 in York.", ["8.1 %", "6.4 %", "5.9 %"]],
    ["Petrol costs €1.89 a litre, diesel 1.74.", ["1.89 EUR/l", "1.74 EUR/l"]],
    ["Brent was at $71.20 a barrel, WTI at 67.85.", ["71.2 USD/barrel", "67.85 USD/barrel"]],
    ["Boys averaged 61 percent, girls 67.", ["61 %", "67 %"]],
    ["Inflation in Ghana was 23.5 percent in January, in Togo 4.1, in Benin 1.8.", ["23.5 %", "4.1 %", "1.8 %"]],
    ["About 2,300 tonnes were seized in 2020. The year before it was 1,850.", ["2300 t", "1850 t"]],
    ["More than 20 percent of the staff have left; in March alone it was 45.", ["20 %", "45 %"]],
    ["Analysts had forecast a loss of $210 million. It came to 340 million.", ["210000000 USD", "340000000 USD"]],
    ["She served 14 months of a sentence of 30.", ["14 month", "30 month"]],
    ["The ship is 300 metres long and 48 wide.", ["300 m", "48 m"]],
    ["The hall is 60 metres by 40.", ["60 m", "40 m"]],
    ["Interest is 7.5 percent for five years, then 9.25.", ["7.5 %", "5 year", "9.25 %"]],
    ["It wants 60% of cars to be electric, up from 22 now and 9 five years ago.", ["60 %", "22 %", "9 %", "5 year"]],
    ["The flood crest was 9.8 metres, two above the danger mark.", ["9.8 m", "2 m"]],
    ["Oil fell $2 to $64.10, gas 11 cents to 2.71.", ["2 USD", "64.1 USD", "11 cent", "2.71 USD"]],
    ["The club, which paid 30 million euros for him, wants 55.", ["30000000 EUR", "55000000 EUR"]],
    ["Nearly 70 percent voted yes; in the capital, 82.", ["70 %", "82 %"]],
    ["He weighed 94 kilos before prison and 61 after.", ["94 kg", "61 kg"]],
    [
      "A household pays 12 cedis for the first ten cubic metres and 19 for each one after.",
      ["12 GHS", "10 m3", "19 GHS"],
    ],
    ["Spending on defence is 1.4 percent of GDP. NATO asks for two.", ["1.4 %", "2 %"]],
    ["The vote was 52 percent for, 48 against.", ["52 %", "48 %"]],
    ["Her salary is $84,000; his is 97,000.", ["84000 USD", "97000 USD"]],
    ["Prosecutors asked for 12 years. The judge gave him nine.", ["12 year", "9 year"]],
    ["She ran the first half in 62 minutes and the second in 64.", ["62 min", "64 min"]],
    ["The well is 3,200 feet deep, and the next one will go to 4,500.", ["3200 foot", "4500 foot"]],
    ["Of the 12.4 million tonnes exported, 7.1 million went to China.", ["12400000 t", "7100000 t"]],
    ["Of the $90 million, 34 million has been spent.", ["90000000 USD", "34000000 USD"]],
    [
      "The pipe carries 55 billion cubic metres a year; the old one carried 33 billion.",
      ["55000000000 m3/year", "1 count", "33000000000 m3/year"],
    ],
    ["Speeds of up to 110 kph were recorded, with gusts of 140.", ["110 km/h", "140 km/h"]],
    ["Revenue was €310 million (2018: 270 million).", ["310000000 EUR", "270000000 EUR"]],
    [
      "The reservoir holds 14.2 billion litres, less than half of last year's 31.",
      ["14200000000 l", "0.5 ratio", "31000000000 l"],
    ],
    [
      "1. Ludmila Ninova (Austria) 6.72 metres\n\n2. Heike Drechsler (Germany) 6.65\n\n3. Fiona May (Italy) 6.64",
      ["6.72 m", "6.65 m", "6.64 m"],
    ],
    ["Shares of the market:\n\n- France: 9.8%\n- India: 8.2\n- Brazil: 6.8", ["9.8 %", "8.2 %", "6.8 %"]],
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

describe("a header names the unit of the numbers behind it", () => {
  it.each([
    ["Exports (million tonnes): Brazil 96.2, Canada 49.5, Argentina 7.8.", ["96200000 t", "49500000 t", "7800000 t"]],
    ["Jobless rate (percent): Spain 12.2; Greece 10.4; Italy 7.8.", ["12.2 %", "10.4 %", "7.8 %"]],
    ["Rainfall in July (mm)\n\nLeeds 72\n\nYork 64\n\nThe council met and 40 came.", ["72 mm", "64 mm", "40 count"]],
    [
      "Half year (in millions of guilders)\n\nNet per share (guilders) 4.38 vs 3.70\n\nNet profit 28.9 vs 24.5",
      ["4.38 NLG", "3.7 NLG", "28900000 NLG", "24500000 NLG"],
    ],
    ["The pool (in metres) was long. She has 40 of them.", ["40 count"]],
    ["The New Independent States (NIS) sent 96, Mladost (L) 2.", ["96 count", "2 count"]],
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
    ["The quake struck at a depth of 10 km and killed 25.", ["10 km", "25 count"]],
    ["In the past 24 hours 13 have died.", ["24 h", "13 count"]],
    ["The marathon starts in 12 days and 40,000 will run.", ["12 day", "40000 count"]],
    [
      "The school, built for $3 million, has 400 pupils. It was meant for 250.",
      ["3000000 USD", "400 count", "250 count"],
    ],
    ["The club paid 30 million euros for Silva, who has scored 22.", ["30000000 EUR", "22 count"]],
    ["The bus was doing 110 km/h. It carried 52; nine were killed.", ["110 km/h", "52 count", "9 count"]],
    ["He spent $3 million on 12 paintings and sold nine.", ["3000000 USD", "12 count", "9 count"]],
    ["The fee is $25, and 400 have paid.", ["25 USD", "400 count"]],
    ["The 12-km tunnel cost $900 million and killed 14.", ["12 km", "900000000 USD", "14 count"]],
    ["Rents rose 40 percent to an average of 950.", ["40 %", "950 count"]],
    ["She is 1.88 metres tall and has scored 34 this season.", ["1.88 m", "34 count"]],
    [
      "The virus killed 2.1 percent of patients in May and 1.4 percent in June, 31 in all.",
      ["2.1 %", "1.4 %", "31 count"],
    ],
    [
      "The drought killed 31,000 cattle in a region of 12,000 square kilometres; farmers say it is nearer 50,000.",
      ["31000 count", "12000 km2", "50000 count"],
    ],
    ["Support for the bill is at 41 percent. In March, 300 rallied against it.", ["41 %", "300 count"]],
    ["A kilo costs $4 and feeds six.", ["4 USD", "6 count"]],
    ["At 3,400 metres the air is thin, and 12 turned back.", ["3400 m", "12 count"]],
    ["The rains brought 90 mm in an hour and took 17 lives, four of them children.", ["90 mm", "17 count", "4 count"]],
    ["The aid is worth $20 million and will reach 60,000.", ["20000000 USD", "60000 count"]],
    ["The trip costs $80 and takes two.", ["80 USD", "2 count"]],
    ["About 30 percent of the houses are empty; 12 have burned.", ["30 %", "12 count"]],
    ["The index fell 1.2 percent to 4,310 after touching 4,402.", ["1.2 %", "4310 index", "4402 count"]],
    ["By Tuesday, after 72 hours of rain, 14 had drowned.", ["72 h", "14 count"]],
    ["The cost is $4.25 and 32 is the quantity.", ["4.25 USD", "32 count"]],
    ["The yield fell five points to 9.93 percent and futures rose four.", ["5 point", "9.93 %", "4 count"]],
    ["After 48 hours the list at the office said four.", ["48 h", "4 count"]],
  ])("%s", (text, measures) => expect(measuresOf(text)).toEqual(measures));
});

describe("what was lent is told of", () => {
  it("names the step and the concept of the other", () => {
    const [made, before] = figures("The mill made 2.75 kilograms of uranium a day in May, against 2.77 before.");
    expect(before).toMatchObject({ rule: expect.stringContaining("unit carried"), concept: made?.concept });
  });
});
