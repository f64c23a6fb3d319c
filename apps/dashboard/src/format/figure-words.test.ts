import { describe, expect, it } from "vitest";
import { aboutWords } from "./figure-words.js";

const nowhere = { sentence: "", sentenceStart: 0, start: 0, end: 0 };
const nothing = { ...nowhere, kind: "count", subject: null, head: null, concept: null, places: [] } as const;

describe("aboutWords", () => {
  it.each([
    ["what is counted, and where", { subject: "militants", places: ["Iraq", "Syria"] }, "militants in Iraq and Syria"],
    ["a place once", { subject: "towns of Aldmere", places: ["Aldmere"] }, "towns of Aldmere"],
    ["no doer beside what is counted", { subject: "foreigners", concept: "Mr Okafor" }, "foreigners"],
    ["whose share it is", { kind: "percent", subject: "shares", concept: "Kell Foods" }, "shares (Kell Foods)"],
    ["an owner before what it owns", { kind: "money", subject: "stake", concept: "Acme: stake" }, "stake (Acme)"],
    ["no owner twice", { kind: "percent", subject: "inflation", concept: "Inflation" }, "inflation"],
    ["what it is about where nothing is counted", { kind: "percent", concept: "turnout" }, "turnout"],
    ["nothing where the text says nothing", {}, ""],
    ["nothing by the kind of a measure", { kind: "duration", head: "time" }, ""],
    ["a head alone where it counts", { head: "people" }, "people"],
  ] as const)("tells %s", (_rule, figure, words) => {
    expect(aboutWords({ ...nothing, ...figure, places: [...("places" in figure ? figure.places : [])] })).toBe(words);
  });
});

describe("aboutWords of people", () => {
  it.each([
    ["At least 12 people were killed in the flood.", "12 people", "people", "people killed"],
    ["Three people are still missing.", "Three people", "people", "people missing"],
    ["The army has captured 730 members.", "730 members", "members", "members detained"],
    ["It counts 21 dead in the valley.", "21 dead", "dead", "dead"],
    ["Three people have died, two of them children.", "two of them", "people", "of the people"],
    ["Two of the dead were entered twice.", "Two of the dead", "dead", "of the dead"],
    ["It has 900 fighters, among them 60 foreigners.", "60 foreigners", "foreigners", "foreigners"],
    ["It holds 730, about 90 of them foreigners.", "90 of them foreigners", "foreigners", "foreigners"],
    ["It found 21 dead, of whom 14 were over 65.", "14", "dead", "of the dead"],
    ["Two of the workers were hurt.", "Two of the workers", "workers", "workers injured"],
    ["About 14,000 people live above the bridge.", "14,000 people", "people", "people"],
    ["Some 300 people in camps were killed.", "300 people", "people in camps", "people in camps"],
  ])("of %j, %j, tells what happened", (sentence, words, subject, about) => {
    const start = sentence.indexOf(words) + 90;
    const place = { sentence, sentenceStart: 90, start, end: start + words.length };
    expect(aboutWords({ ...nothing, ...place, subject, places: [] })).toBe(about);
  });
});
