import { describe, expect, it } from "vitest";
import { figures } from "../../testing/read-figures.js";

const headsOf = (text: string): (string | null)[] => figures(text).map(({ head }) => head);

describe("whom a bare number counts", () => {
  it.each([
    ["In Haiti, 85 were listed as killed.", ["people"]],
    ["By nightfall 177 had been saved.", ["people"]],
    ["The ferry caught fire near two islands, killing 580.", ["island", "people"]],
    ["At first we were seventeen, he said.", ["people"]],
    ["The plant employs 1,200.", ["people"]],
    ["The protest filled the square. Organisers spoke of 300,000.", ["people"]],
    ["Of those, 125 perished on the coast.", ["people"]],
    ["Six nuns were seized. The bishop asked the rebels to free the six.", ["nun", "nun"]],
    ["They shot 12 guards, four of them teenagers.", ["guard", "teenager"]],
    ["Of 1,000 families, 824 got keys.", ["family", "family"]],
    ["Twelve needed hospital treatment.", [null]],
    ["It bought eight F-16 fighters and 40 T-72 tanks.", ["fighter", "tank"]],
    ["Some 200 uniformed and plain-clothes officers came.", ["officer"]],
    ["The centre hired 325 Iraqis.", ["iraqi"]],
    ["He was among the more than 12,000 in attendance.", ["people"]],
    ["Two GOP-led House panels met.", ["panel"]],
    ["The two organizations' work is done.", ["organization"]],
    ["More than 100,000 Rohingya Muslims reside in camps.", ["muslim"]],
    ["Twelve US Marines trained there.", ["marine"]],
    ["They have 30 New York Times reporters and 12 leading economists.", ["reporter", "economist"]],
    ["He lost 10 of the first 11 contests.", ["contest", "contest"]],
    ["The train burned, killing 80 of the 218 aboard.", ["people", "people"]],
    ["They pulled 22 alive from the rubble.", ["people"]],
    ["The fire levelled 61 buildings and forced 9,000 from their homes.", ["building", "people"]],
    ["It killed 1.2 million head of cattle.", ["cattle"]],
    ["He made 13,000 false or misleading claims.", ["claim"]],
    ["Two Saudi and Qatari banks lent money.", ["bank"]],
    ["Among the hurt were 12 guards, two ministers said.", ["guard", "minister"]],
  ])("%s", (text, heads) => expect(headsOf(text)).toEqual(heads));
});

describe("what a measure without a noun tells", () => {
  it.each([
    ["The wreck lies 24 miles off the coast.", ["distance"]],
    ["She walked the final 14 km.", ["distance"]],
    ["The union gave 4.9 million euros.", ["union"]],
    ["The team scored 55 points in the game.", ["point"]],
    ["The dike was breached at seven points.", ["point"]],
  ])("%s", (text, heads) => expect(headsOf(text)).toEqual(heads));
});

describe("whose age is bounded", () => {
  it.each([
    ["Hunger among children under five rose.", "children"],
    ["Most of the dead were under the age of 15.", "dead"],
    ["Those over 60 stayed.", "Those"],
  ])("%s", (text, concept) => expect(figures(text)[0]?.concept).toBe(concept));
});
