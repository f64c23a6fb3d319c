import { describe, expect, it } from "vitest";
import { extract } from "../extract.js";

function mentions(text: string): string[] {
  return extract({ text, lang: "en" }).entities.map(({ type, text: name }) => `${type} ${name}`);
}

describe("names in news of today", () => {
  it.each([
    [
      "curly quotes",
      "“We will not wait,” said Marta Oliveira, who leads the Harbour Workers’ Union.",
      ["person Marta Oliveira"],
    ],
    [
      "firms by their shares",
      "Kestria's shares fell 3 percent. Kestria has 300 workers.",
      ["organization Kestria", "organization Kestria"],
    ],
    ["dashes", "She came back to Ostend — even Ostend was cold.", ["place Ostend", "place Ostend"]],
    ["two hyphens for a dash", "She came back to Ostend -- even Ostend was cold.", ["place Ostend", "place Ostend"]],
    ["curly possessives", "Germany’s parliament rejected France’s offer.", ["place Germany", "place France"]],
    ["straight possessives", "Kenya's president flew to Uganda.", ["place Kenya", "place Uganda"]],
    [
      "headlines in capitals",
      "UKRAINE AND RUSSIA SWAP PRISONERS\n\nThe exchange took place on Monday.",
      ["place UKRAINE", "place RUSSIA"],
    ],
    [
      "datelines",
      "NAIROBI, Kenya (AP) — Police in Nairobi fired tear gas on Tuesday.",
      ["place NAIROBI", "place Kenya", "organization AP"],
    ],
    [
      "Arabic particles",
      "Hundreds fled the town of al-Bab in northern Syria, said Omar al-Masri.",
      ["place al-Bab", "place Syria", "person Omar al-Masri"],
    ],
    [
      "Romance particles",
      "Maria de la Cruz was elected mayor of Rio de Janeiro.",
      ["person Maria de la Cruz", "place Rio de Janeiro"],
    ],
    [
      "Dutch particles",
      "Pieter van der Berg told reporters in Utrecht that talks would go on.",
      ["person Pieter van der Berg", "place Utrecht"],
    ],
    [
      "hyphenated names",
      "Anne-Marie Baxter-Jones won the seat for Labour.",
      ["person Anne-Marie Baxter-Jones", "organization Labour"],
    ],
    ["initials", "Senator J. R. Whitfield of Ohio voted against the bill.", ["person J. R. Whitfield", "place Ohio"]],
    [
      "letters beyond ASCII",
      "Zoltán Kővári met José Núñez in Málaga.",
      ["person Zoltán Kővári", "person José Núñez", "place Málaga"],
    ],
    [
      "military titles",
      "Gen. Marcus Hale and Lt Col Dana Ruiz briefed the Pentagon.",
      ["person Marcus Hale", "person Dana Ruiz", "organization Pentagon"],
    ],
    [
      "civil titles",
      "Mr Okafor and Dr. Lindqvist were questioned by the Ministry of Health.",
      ["person Okafor", "person Lindqvist", "organization Ministry of Health"],
    ],
    [
      "titles before titles",
      "Maj. Gen. Tomas Brandvold and Field Marshal Idris Kone met.",
      ["person Tomas Brandvold", "person Idris Kone"],
    ],
    [
      "royal titles",
      "King Oskar IV received the Duke of Lorna and Princess Amalia in Oslo.",
      ["person Oskar IV", "person Duke of Lorna", "place Oslo"],
    ],
    [
      "countries in headlines in capitals",
      "STORM KILLS NINE IN PORTUGAL AS LISBON WAITS\n\nThe storm reached Lisbon at night.",
      ["place PORTUGAL", "place LISBON"],
    ],
    [
      "capitals that stand for governments",
      "Washington believed that Moscow was bluffing, and Beijing declined to comment.",
      ["place Washington", "place Moscow", "place Beijing"],
    ],
    [
      "parties and militias",
      "The AKP and the CHP blamed the PKK, Boko Haram and the Taliban.",
      ["organization AKP", "organization CHP", "organization PKK", "organization Boko Haram", "organization Taliban"],
    ],
    [
      "acronyms of words that are no names",
      "The Free Army of Lorna and Dimra (FALD) fled. IS and FALD fighters met; Islamic State (IS) lost.",
      ["organization Free Army of Lorna and Dimra", "organization FALD", "organization IS"],
    ],
    [
      "acronyms",
      "The RSF and the SAF have fought in Sudan since April 2023.",
      ["organization RSF", "organization SAF", "place Sudan"],
    ],
    [
      "places in names of bodies",
      "The Bank of England and the University of Cape Town declined to comment.",
      ["organization Bank of England", "organization University of Cape Town"],
    ],
    [
      "agencies in credits",
      "Smoke rises over Gaza City on Friday. (Photo: Reuters)",
      ["place Gaza City", "organization Reuters"],
    ],
    ["hyphened modifiers", "US-led forces withdrew from Iraq.", ["place US", "place Iraq"]],
    [
      "demonyms as no place",
      "French and German officials met in Warsaw.",
      ["misc French", "misc German", "place Warsaw"],
    ],
  ])("are found with %s", (_, text, wanted) => {
    const found = mentions(text);
    for (const mention of wanted) expect(found).toContain(mention);
  });

  it.each([
    "However, prices rose again on Thursday.",
    "“It was cold,” she said. “Nobody came.”",
    "The minister resigned in March after the vote.",
  ])("are none in: %s", (text) => expect(mentions(text)).toEqual([]));
});
