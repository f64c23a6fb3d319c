import type { EntityMention, EntityType } from "@newsledger/contracts";
import { describe, expect, it } from "vitest";
import { openForces } from "./force.js";

const TEXT =
  "Monitors count 500 IS militants. The Korrin Front grew, the mission said. The Front lost. The mission left.";

function mention(text: string, canonical = text, type: EntityType = "organization"): EntityMention {
  const start = TEXT.indexOf(text);
  return { start, end: start + text.length, text, type, canonical, entityKey: `${type}:${canonical}` };
}

const MENTIONS = [
  mention("IS", "Islamic State"),
  mention("Korrin Front"),
  mention("The Front", "The Front"),
  mention("mission", "Mission"),
];
const unsaid = { start: 0, end: 0, concept: null, speaker: null, speakerOrg: null };
const start = TEXT.indexOf("500");

describe("openForces", () => {
  it.each([
    ["the one in the figure's own words", { start, end: TEXT.indexOf(".") }, "The Front loses ground", "Islamic State"],
    ["the one that has them, under its full name", { concept: "The Front" }, null, "Korrin Front"],
    ["the one of the title", {}, "Is the Korrin Front beaten?", "Korrin Front"],
    ["the one that is named most, under either name", {}, "How many fighters?", "Korrin Front"],
  ])("takes %s", (_which, figure, title, force) => {
    expect(openForces(MENTIONS, title)({ ...unsaid, ...figure })).toBe(force);
  });

  it("takes none for the counting body's own, and none that is named in passing", () => {
    const twice = [mention("mission", "Mission"), mention("mission", "Mission"), mention("IS", "Islamic State")];
    expect(openForces(twice, null)({ ...unsaid, speaker: "Mission" })).toBeNull();
  });
});
