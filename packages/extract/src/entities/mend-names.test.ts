import type { EntityType } from "@newsledger/contracts";
import { expect, it } from "vitest";
import { tokenise } from "../tokens/tokenise.js";
import { mendNames } from "./mend-names.js";

/** `marked` as a model might mark the text: "place:Cape Town". */
function mend(text: string, marked: string[]): string[] {
  const doc = tokenise(text);
  const names = marked.map((mark) => {
    const [type, name = ""] = mark.split(":");
    const start = text.indexOf(name);
    const from = doc.tokens.findIndex((token) => token.start >= start);
    const to = doc.tokens.findIndex((token) => token.end === start + name.length) + 1;
    return { from, to, type: type as EntityType };
  });
  return mendNames(doc, names).map(
    ({ from, to, type }) => `${type}:${text.slice(doc.tokens[from]?.start, doc.tokens[to - 1]?.end)}`,
  );
}

it.each([
  ["who has shares is a firm", "Kestria shares fell.", ["place:Kestria"], ["organization:Kestria"]],
  [
    "somebody of the text has no shares",
    "Ana Kestria spoke. Kestria shares a flat.",
    ["person:Ana Kestria"],
    ["person:Ana Kestria", "person:Kestria"],
  ],
  ["a place has a share", "Trading in Rome fell.", ["place:Rome"], ["place:Rome"]],
  ["a label is no name", "In Ward 12 it rained.", ["person:Ward"], []],
  ["who is counted behind a name keeps it", "Ward 12,000 times.", ["person:Ward"], ["person:Ward"]],
  ["a number is left out", "2,000 US troops left.", ["misc:2,000 US"], ["place:US"]],
  ["a compound is opened", "US-backed troops left.", ["misc:US-backed"], ["place:US"]],
  ["a long compound stays", "Kurdish-led troops left.", ["misc:Kurdish-led"], ["misc:Kurdish-led"]],
  [
    "a particle is taken in",
    "He saw al-Furqan Media there.",
    ["organization:Furqan Media"],
    ["organization:al-Furqan Media"],
  ],
  [
    "a purpose is taken in",
    "The Coalition to Stop Hunger met.",
    ["organization:Coalition"],
    ["organization:Coalition to Stop Hunger"],
  ],
  ["a head is taken in", "At the Bank of Peru he spoke.", ["place:Peru"], ["organization:Bank of Peru"]],
  [
    "a body is none of its place",
    "The University of Peru closed.",
    ["place:University of Peru"],
    ["organization:University of Peru"],
  ],
  ["land is a place", "The Lorna River Valley is dry.", ["misc:Lorna River Valley"], ["place:Lorna River Valley"]],
  ["a credit is left out", "AFP PHOTO by night", ["organization:AFP PHOTO"], ["organization:AFP"]],
  ["an agency is credited", "Smoke over the port. Photo: Reuters", [], ["organization:Reuters"]],
  ["an agency is no fish", "He ate Reuters for lunch.", [], []],
  ["a title is left out", "Dr. Lindqvist spoke.", ["person:Dr. Lindqvist"], ["person:Lindqvist"]],
  ["a title before a title is nobody", "Maj. Gen. Hale spoke.", ["person:Gen"], ["person:Hale"]],
  [
    "a duke of a place is somebody",
    "The Duke of Lorna left.",
    ["organization:Duke of Lorna"],
    ["person:Duke of Lorna"],
  ],
  ["a listed body is no place", "He fled Boko Haram.", ["place:Boko Haram"], ["organization:Boko Haram"]],
  [
    "what an acronym spells is one body",
    "The Council of Lorna and Dimra (CLD) met. CLD left.",
    ["place:Lorna", "place:Dimra"],
    ["organization:Council of Lorna and Dimra", "organization:CLD", "organization:CLD"],
  ],
  ["an acronym of no name is none", "The gross domestic product (GDP) fell.", [], []],
  [
    "a state stays a place",
    "The Republic of Lorna (RL) met.",
    ["place:Lorna"],
    ["place:Republic of Lorna", "place:RL"],
  ],
  ["who follows a title is a person", "Mr Okafor spoke to Mrs Hale.", [], ["person:Okafor", "person:Hale"]],
  ["an office is left out", "Mayor Ana Hale spoke.", ["person:Mayor Ana Hale"], ["person:Ana Hale"]],
  [
    "a name is seen again",
    "Ana Trump spoke. Trump was late.",
    ["person:Ana Trump"],
    ["person:Ana Trump", "person:Trump"],
  ],
  [
    "a word written small is no name again",
    "Ana Rain spoke. Rain fell, more rain.",
    ["person:Ana Rain"],
    ["person:Ana Rain"],
  ],
  [
    "a surname is its bearer",
    "Neil Jordan spoke. Jordan left.",
    ["person:Neil Jordan"],
    ["person:Neil Jordan", "person:Jordan"],
  ],
  [
    "a list of places ends in provinces",
    "In Kalan, Dimra and Tor provinces it rained.",
    ["organization:Kalan", "person:Dimra", "place:Tor"],
    ["place:Kalan", "place:Dimra", "place:Tor"],
  ],
])("%s", (_, text, marked, wanted) => expect(mend(text, marked)).toEqual(wanted));
