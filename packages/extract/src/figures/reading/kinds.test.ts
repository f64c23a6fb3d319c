import { describe, expect, it } from "vitest";
import { figures } from "../../testing/read-figures.js";

const kindsOf = (text: string): string[] =>
  figures(text).map(({ low, high, kind, unit }) => [low ?? high, kind, unit].filter((part) => part !== null).join(" "));

describe("units", () => {
  it.each([
    ["Inflows fell to 40 cubic metres per second from 95 cumecs.", ["40 rate m3/s", "95 rate m3/s"]],
    ["The dam released 150,000 cusecs into the delta.", ["150000 rate ft3/s"]],
    ["Output reached 3.1 million bpd.", ["3100000 rate barrel/day"]],
    ["Stocks fell to 3,200 bcf and exports to 12 bcm.", ["3200 volume bcf", "12 volume bcm"]],
    ["Gas fell to $11.40 per mmBtu.", ["11.4 money USD/mmBTU"]],
    ["The lake holds 300,000 acre-feet.", ["300000 volume acre-foot"]],
    ["A 150,000-square-foot warehouse in a two-square-mile zone burned.", ["150000 area ft2", "2 area mi2"]],
    ["A dose of 20 millisieverts was measured.", ["20 other millisievert"]],
    ["The lamp gives 800 lumens and the heart 72 bpm.", ["800 other lumen", "72 rate beat/min"]],
    ["The limit is 80 milligrams per 100 millilitres.", ["80 rate mg/100ml"]],
    ["The car uses 5.6 litres per 100 km.", ["5.6 rate l/100km"]],
    ["Three won medals.", ["3 count"]],
    ["It cost 5,000 won.", ["5000 money KRW"]],
    ["Guests pay up to £1,200 per booking.", ["1200 money GBP/booking"]],
    ["Seats cost $75 a ticket.", ["75 money USD/ticket"]],
    ["In Tanzania each pole cost 4m/- and a day 15,000/-.", ["4000000 money TZS", "15000 money TZS"]],
    ["The fee is Rs 500/-.", ["500 money INR"]],
    ["The rate fell to 1.3 children per woman.", ["1.3 rate 1/woman"]],
    ["There were three launches per lander.", ["3 count"]],
  ])("%s", (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});

describe("lengths of time", () => {
  it.each([
    ["He stays for three more months.", ["3 duration month"]],
    ["It rained for four consecutive days and two full weeks.", ["4 duration day", "2 duration week"]],
    ["It is about a half an inch longer.", ["0.5 length inch"]],
    ["They booked a fourteen-night cruise at £120 a night.", ["14 duration night", "120 money GBP/night"]],
    ["She studied for two semesters and one academic year.", ["2 duration semester", "1 duration year"]],
    ["The strike lasted 11 working days.", ["11 duration day"]],
    ["He ran it in two hours and four minutes and 12 seconds.", ["7452 duration s"]],
    ["The record of four minutes, 12.56 seconds fell.", ["252.56 duration s"]],
    ["She set a lap time of 1:32.471.", ["92.471 duration s"]],
    ["He finished in 2:04:35.", ["7475 duration s"]],
    ["The siren sounded at 2:04:35.", []],
    ["He hit two second-half goals.", ["2 count"]],
    ["A tenth of a second separated them.", ["0.1 duration s"]],
    [
      "They took the usual seven, ten, or fourteen-night stays.",
      ["7 duration night", "10 duration night", "14 duration night"],
    ],
  ])("%s", (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});

describe("units lent to what is compared", () => {
  it.each([
    ["Noise was cut by three decibels to 94.", ["3 other dB", "94 other dB"]],
    ["The yield climbed 12 basis points to 4.1.", ["12 percent bp", "4.1 percent %"]],
    ["Sales fell by 3 percent to 94 units.", ["3 percent %", "94 count"]],
    ["It was revised to 622 tonnes from the preliminary 683.", ["622 mass t", "683 mass t"]],
    ["Prices rose by 3, 4 and 5 percent.", ["3 percent %", "4 percent %", "5 percent %"]],
    ["He counted 12, 5 km from the border.", ["12 count", "5 length km"]],
  ])("%s", (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});

describe("movements and where they end", () => {
  it.each([
    ["Burglaries dropped by more than 8000 to 52,937.", ["8000 count", "52937 count"]],
    [
      "It cut growth this year by 70,000 bpd to 1.03 million bpd.",
      ["70000 rate barrel/day", "1030000 rate barrel/day"],
    ],
    ["It raised its forecast by 1 million tons to 58 million last week.", ["1000000 mass ton", "58000000 mass ton"]],
    ["Rates will rise by 3 to 5 percent.", ["3 percent %"]],
    ["Gold eased to $976.20/977.40.", ["976.2 money USD", "977.4 money USD"]],
    ["At $19.99 — 89.99 zlotys at home — it sells.", ["19.99 money USD", "89.99 money PLN"]],
    ["Soybeans rose to $10.61-1/4 a bushel.", ["10.6125 money USD/bushel"]],
  ])("%s", (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});

describe("levels without their sign", () => {
  it.each([
    ["Her temperature was 39.4.", ["39.4 temperature deg"]],
    ["It was minus 12 in Oslo.", ["-12 temperature deg"]],
    ["The price-earnings ratio is 14.", ["14 ratio"]],
    ["The country has a score of 61.", ["61 index"]],
    ["The team won the game with a score of 61.", ["61 count"]],
    ["The Shanghai Composite closed at 3,045.", ["3045 index"]],
    ["The UV index will reach 11.", ["11 index"]],
    ["Goals came at a rate of 2.7 a game.", ["2.7 rate 1/game"]],
    [
      "It had 9.7% of imports, ahead of India (8.2) and Oman (6.8).",
      ["9.7 percent %", "8.2 percent %", "6.8 percent %"],
    ],
    ["Russia's share has dwindled to 6.8 from 21.", ["6.8 percent %", "21 percent %"]],
    ["Unemployment fell to 4.1.", ["4.1 percent %"]],
    ["Earnings per share rose to 6.8.", ["6.8 index"]],
    ["It reached 2.1m children. The second round aims for 3.4m.", ["2100000 count", "3400000 count"]],
    ["It reached 2.1m children. Waves of 3.5m hit.", ["2100000 count", "3.5 length m"]],
    ["The pole is 4.5m.", ["4.5 length m"]],
  ])("%s", (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});

describe("ages", () => {
  it.each([
    ["He is now 81.", ["81 age year"]],
    ["I'm 74 and well.", ["74 age year"]],
    ["The striker, 23, scored late.", ["23 age year"]],
    ["The oldest was 94 and the youngest just 17.", ["94 age year", "17 age year"]],
    ["She started smoking at 12.", ["12 age year"]],
    ["Passengers must be at least 16 to drive.", ["16 age year"]],
    ["Six of the dead were under 18.", ["6 count", "18 age year"]],
    ["The median age is 28.4.", ["28.4 age year"]],
    ["She will be 80 in May.", ["80 age year"]],
    ["Ann Poole, then 38, took over.", ["38 age year"]],
    ["John and Brian Mezzo, 22 and 19, drowned.", ["22 age year", "19 age year"]],
    ["Women 18 to 35 were asked.", ["18 age year"]],
    ["At 15 the youngest player ever, Jim won.", ["15 age year"]],
    ["The event is 18+ only.", ["18 age year"]],
    ["It will be 80.", ["80 count"]],
    ["Her grandmother is 86 and she came too.", ["86 age year"]],
    ["A boy of perhaps three sat there.", ["3 age year"]],
    ["He put his side's dead at ten.", ["10 count"]],
  ])("%s", (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});

describe("shares and marks", () => {
  it.each([
    ["The film has a score of 7.8 out of 10.", ["7.8 index"]],
    ["The country scored 38 out of 100.", ["38 index"]],
    ["Eight out of 10 agreed.", ["0.8 ratio"]],
    ["One person in eight goes hungry.", ["0.125 ratio"]],
    ["One man in 2010 fled.", ["1 count"]],
    ["Two people in 14 cars were hurt.", ["2 count", "14 count"]],
    ["They outnumber us by three to one.", ["3 ratio"]],
    ["Imports were 2.5 times exports.", ["2.5 ratio"]],
    ["The odds are 1 in 250,000.", ["0.000004 ratio"]],
    ["He guessed that 4 of every 10 did.", ["0.4 ratio"]],
    ["The rise was overstated by perhaps a fifth.", ["0.2 ratio"]],
    ["He served to a third term.", []],
    ["Under a fifth agreed.", ["0.2 ratio"]],
    ["She played well in the first half.", []],
    ["Prices are a third too high.", ["0.3333333333333333 ratio"]],
    ["Almost half thought so.", ["0.5 ratio"]],
    ["Crime rose by twice that in the south.", ["2 ratio"]],
    ["It cost a quarter of a million pounds.", ["250000 money GBP"]],
    ["A half-dozen lawmakers met for a half-hour.", ["6 count", "0.5 duration h"]],
  ])("%s", (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});

describe("counts that stand alone", () => {
  it.each([
    ["The six were later freed.", ["6 count"]],
    ["Another two were hurt.", ["2 count"]],
    ["The two met in Cairo.", []],
    ["The four or eight years matter.", ["4 duration year", "8 duration year"]],
    ["Two or three came.", ["2 count"]],
    ["It has four (4) parts.", ["4 count"]],
    ["They won six of the past seven games.", ["6 count", "7 count"]],
    ["The marchers are said to number 6,000.", ["6000 count"]],
    ["She is short of the 1,237 delegates she needs.", ["1237 count"]],
  ])("%s", (text, kinds) => expect(kindsOf(text)).toEqual(kinds));
});

describe("numbers that name", () => {
  it.each([
    "In '98 and through the '60s it grew.",
    "The post is 771320635033260032.",
    "For these reasons: 1) he left, 2) he stayed.",
    "The poll ran from July 8 to 12.",
    "It is part of the paper's One Nation series about voters.",
    "He had a .22 rifle and a two-stroke engine.",
    "Goals 7, 11 and 13 concern the climate.",
    "The iPhone 7 refurbs sold out.",
    "The former world 800 champion fell.",
    "Text JOBS to 82623.",
    "The lease went to one Mr Makama.",
    "They prefer a plan to one based on luck.",
    "The hacker Guccifer 2.0 fled.",
    "By ten on Saturday night the square was full.",
    "He sold a little after half past ten.",
    "The Radeon Pro 5500M and the Block 1B variant are new.",
    "They play games at 4k.",
    "She wears a size 12 dress.",
    "The 12-bore shotgun was found.",
    "His film is based on 12 Years a Slave, the well known story.",
    "The 747 was parked.",
    "The PIN is 4471.",
    "One never knows.",
    "He is a top-20 player.",
    "Write to Los Angeles, CA 90069.",
    "Call +49 (0)40 890 85-433.",
    "The 111 system failed and seat 12 was empty.",
  ])("%s", (text) => expect(kindsOf(text)).toEqual([]));
});

describe("numbers of games", () => {
  it.each([
    ["She is averaging 17.1 points and 4 rebounds for the Comets.", "count"],
    ["The visitors, with 70.7 points and 15 assists a night, shoot 42.8% from the field.", "count"],
    ["She carried the state by 3.4 points.", "percent"],
    ["The share index shed 12.5 points, led by a football club.", "index"],
  ])("%s", (text, kind) => expect(figures(text)[0]?.kind).toBe(kind));

  it.each([
    "Okafor beat Lindgren 6-4, 7-6 (5) in the final.",
    "Behind Okafor's 6-4, 6-3 win came a doubles victory.",
    "Eastfield (19-8, 11-3 SEC) is at home to Marlow.",
  ])("none in %s", (text) => expect(figures(text)).toEqual([]));
});

describe("parts of a round number", () => {
  it.each([
    ["Nearly eight of 10 voters plan to tune in.", 0.8, "ratio"],
    ["About two of every three pupils failed.", 2 / 3, "ratio"],
    ["Some two of 10 buses were late.", 0.2, "ratio"],
    ["A tenth of one per cent of them voted.", 0.1, "percent"],
    ["Anton Weller Jr., 55, of Addison, pleaded guilty.", 55, "age"],
  ])("%s", (text, low, kind) => expect(figures(text)).toMatchObject([{ low, kind }]));
});

it.each([
  ["As many as 80 homes and up to a dozen cars were lost.", ["at_most", "at_most"]],
  ["He sold 30 cars or over 40 bikes.", ["exact", "more_than"]],
  ["Those 80 and over are free.", ["at_least"]],
  ["Fewer than half.", ["less_than"]],
  ["Waits last as long as 10 hours.", ["at_most"]],
  ["Growth is south of 5 percent.", ["less_than"]],
  ["It ties Ukraine closer to the 28-nation union.", ["exact"]],
])("words between two numbers bend the second: %s", (text, bounds) =>
  expect(figures(text).map(({ bound }) => bound)).toEqual(bounds),
);
