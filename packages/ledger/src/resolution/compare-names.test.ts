import type { EntityType } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { compareNames } from "./compare-names.js";
import { drawersOf, readNameForm } from "./name-form.js";

const JOIN = 0.9;
const ASK = 0.5;

function compare(type: EntityType, one: string, other: string) {
  const [a, b] = [readNameForm(one, type), readNameForm(other, type)];
  const { kept, sought } = drawersOf(a);
  const theirs = drawersOf(b);
  const isMet = [sought, theirs.kept].every(Boolean) && sought.some((drawer) => theirs.kept.includes(drawer));
  const isMetBack = theirs.sought.some((drawer) => kept.includes(drawer));
  return { score: compareNames(a, b).score, back: compareNames(b, a).score, isMet: isMet || isMetBack };
}

describe("names that are one whatever stands around them", () => {
  it.each<[EntityType, string, string]>([
    ["organization", "Islamic State group", "Islamic State"],
    ["organization", "Acme Corp", "Acme Corporation"],
    ["organization", "The Haldane Institute", "Haldane Institute"],
    ["person", "Lech Wałęsa", "Lech Walesa"],
    ["person", "Bashar al-Assad", "Bashar Assad"],
    ["person", "Ursula von der Leyen", "Ursula Von Der Leyen"],
  ])("%s: %s, %s", (type, one, other) => {
    const { score, back, isMet } = compare(type, one, other);
    expect(score).toBeGreaterThanOrEqual(JOIN);
    expect(back).toBe(score);
    expect(isMet).toBe(true);
  });
});

describe("names that may be one", () => {
  it.each<[EntityType, string, string]>([
    ["person", "Mohammed Bashir", "Muhammad al-Bashir"],
    ["person", "John Smith", "John A. Smith"],
    ["person", "J. Smith", "John Smith"],
    ["person", "J.K. Harlow", "Joanne Harlow"],
    ["person", "Guterres", "António Guterres"],
    ["person", "Xi Jinping", "Jinping Xi"],
    ["person", "Martin Harrow Jr", "Martin Harrow"],
    ["organization", "SDF", "Syrian Democratic Forces"],
    ["organization", "Ministry of Health", "Health Ministry"],
    ["place", "Anbar", "Anbar province"],
    ["place", "Deir Ezzor", "Deir ez-Zor"],
  ])("%s: %s, %s", (type, one, other) => {
    const { score, back, isMet } = compare(type, one, other);
    expect(score).toBeGreaterThanOrEqual(ASK);
    expect(score).toBeLessThan(JOIN);
    expect(back).toBe(score);
    expect(isMet).toBe(true);
  });
});

describe("names that are two", () => {
  it.each<[EntityType, string, string]>([
    ["person", "George Bush Sr", "George Bush Jr"],
    ["person", "Mohammed Hassan", "Mahmoud Hassan"],
    ["person", "Anna Kowalski", "Maria Kowalski"],
    ["person", "Peter Stone", "Paul Stone"],
    ["organization", "Bank of Ireland", "Bank of Iceland"],
    ["organization", "North Health Board", "South Health Board"],
    ["place", "North Sea", "South Sea"],
  ])("%s: %s, %s", (type, one, other) => expect(compare(type, one, other).score).toBeLessThan(ASK));
});

it("takes a dateline's capitals for the place that is written so", () => {
  const { score } = compareNames(readNameForm("PORT HARROW", "organization"), readNameForm("Port Harrow", "place"));
  expect(score).toBeGreaterThanOrEqual(JOIN);
  const other = compareNames(readNameForm("Liverpool", "organization"), readNameForm("Liverpool", "place"));
  expect(other.score).toBeLessThan(JOIN);
});
