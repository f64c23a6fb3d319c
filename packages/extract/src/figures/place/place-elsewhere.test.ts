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
