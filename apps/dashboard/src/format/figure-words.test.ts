import { describe, expect, it } from "vitest";
import { aboutWords } from "./figure-words.js";

const nothing = { kind: "count", subject: null, head: null, concept: null, places: [] } as const;

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
