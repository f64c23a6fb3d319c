import { describe, expect, it } from "vitest";
import { extract } from "../../extract.js";

const placesOf = (text: string) => extract({ text, lang: "en" }).figures.map(({ places }) => places.join(" + "));

describe("a place told for something else is not the figure's", () => {
  it.each([
    ["The rebel group in Sudan said four of the six had been charged.", ["", ""]],
    ["Police in Sudan said four people had been charged.", ["Sudan"]],
    ["The chain raised its forecast by 12 stores, and in Brazil, the second brand opened.", [""]],
    ["The attackers numbered about 50, the spokesman disclosed in a statement issued in Abuja.", [""]],
    ["Betis sold the Senegal winger Ibou Sarr for 27 million euros.", [""]],
    ["Crime fell in Belmont Heights. The department has 312 officers.", [""]],
    ["Schools in Leeds were shut. Insurers paid only 40 per cent of the loss.", [""]],
    ["The plane refuelled in Larnaca. Its manifest lists 88 missiles.", [""]],
  ])("%s", (text, places) => expect(placesOf(text)).toEqual(places));
});

describe("a scene goes on where something points back to it", () => {
  it.each([
    ["A fire broke out at a hotel in Baku. The building had 200 rooms.", ["Baku"]],
    ["At the main plant at Natanz, meanwhile, few spin. A further 4,756 stood idle.", ["Natanz"]],
    ["The hillside fell in Huanta. There were 70 roofs here.", ["Huanta"]],
    ["A fire in the Karrada district of Baghdad killed 16 people.", ["Karrada + Baghdad"]],
    ["Alabama has 157 people on death row, the fourth-most in the nation.", ["Alabama"]],
    ["Cases rose to 31 in Kasese and nine in neighbouring Bundibugyo.", ["Kasese", "Bundibugyo"]],
    [
      "Fighters shelled the besieged city of Homs. Families fled to the towns of Talbiseh and Rastan. The city's only hospital has 60 beds.",
      ["Homs"],
    ],
  ])("%s", (text, places) => expect(placesOf(text)).toEqual(places));
});

const ABOUT_DENBY =
  "Burglaries in Denby fell last year, the council heard. Denby police have a new chief. Crews were thanked.";

describe("what a whole text is about places what nothing nearer does", () => {
  it.each([
    [`${ABOUT_DENBY}\n\nDetectives cleared 74% of the cases.`, ["Denby"]],
    [`${ABOUT_DENBY}\n\nThe force is meant to have 304 sworn officers.`, ["Denby"]],
    // Sums, ages and lengths are of people and things.
    [`${ABOUT_DENBY}\n\nThe chief, aged 51, was given $3,000.`, ["", ""]],
    // Here and there, and elsewhere.
    [`${ABOUT_DENBY}\n\nThe national rate is 50%.`, [""]],
    [`${ABOUT_DENBY}\n\nIn Leeds it went another way. Its force has 40 sworn officers.`, [""]],
    // Named once, named late, or only in the name of a paper, a place is not what a text is about.
    ["Burglaries in Denby fell. The council was told.\n\nDetectives cleared 74% of the cases.", [""]],
    [
      "Rents rose. Owners were glad. Tenants were not. In Denby they met. Denby was loud.\n\nA survey has 74% of tenants against.",
      [""],
    ],
    ["The Boston Globe told of the firm. The Boston Globe named its owner.\n\nThe firm employs 12,500 people.", [""]],
    // A country is too wide to place all that is told in it.
    ["Rents in Kenya rose. Kenya has a new law.\n\nA survey has 74% of tenants against.", [""]],
  ])("%s", (text, places) => expect(placesOf(text)).toEqual(places));
});
